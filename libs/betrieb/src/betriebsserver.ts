import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, type Registry } from 'prom-client';
import { binnen } from './frist.js';

/** Why a process cannot do its work, in both languages; it says what to look at. */
export interface Mangel {
  de: string;
  en: string;
}

/** What a process that listens nowhere else says about itself. */
export interface Betriebsauskunft {
  register: Registry;
  /** What keeps it from its work; nothing: it is ready. */
  maengel(): Promise<readonly Mangel[]>;
  /** Puts the gauges right before they are read. */
  miss(): Promise<void>;
}

/** Where it listens; without a port nowhere. */
export interface Betriebsort {
  BETRIEB_PORT?: number | undefined;
  HOST: string;
}

export interface Betriebsserver {
  adresse: string;
  stop(): Promise<void>;
}

/** Prometheus gives up after ten seconds; a database that does not answer must not take the other numbers along. */
const MESSEN_MS = 3000;
const KOEPFE = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
const JSON_ART = 'application/json; charset=utf-8';

interface Gesagtes {
  status: number;
  art: string;
  text: string;
}

const alsJson = (status: number, inhalt: object): Gesagtes => ({
  status,
  art: JSON_ART,
  text: JSON.stringify(inhalt),
});

/**
 * Health, readiness and metrics of a process without an API of its own, for the inner network: no names, no contents,
 * nothing that could be changed. @throws with a sentence when nobody can listen there
 */
export async function starteBetriebsserver(
  { BETRIEB_PORT, HOST }: Betriebsort,
  auskunft: Betriebsauskunft,
): Promise<Betriebsserver | null> {
  if (BETRIEB_PORT === undefined) return null;
  collectDefaultMetrics({ register: auskunft.register, prefix: 'kogge_' });
  const server = createServer((anfrage, antwort) => void bediene(anfrage, antwort, auskunft));
  await lausche(server, BETRIEB_PORT, HOST);
  const { address, port, family } = server.address() as AddressInfo;
  return {
    adresse: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    stop: () =>
      new Promise((fertig) => {
        server.close(() => fertig());
        server.closeAllConnections();
      }),
  };
}

function lausche(server: Server, port: number, host: string): Promise<void> {
  return new Promise((fertig, gescheitert) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      gescheitert(
        new Error(
          `Auf ${host}, Port ${port} kann dieser Prozess nicht lauschen (${code}). Bitte prüfen Sie BETRIEB_PORT ` +
            'und HOST. / This process cannot listen there; please check BETRIEB_PORT and HOST.',
        ),
      ),
    );
    server.listen(port, host, () => fertig());
  });
}

async function bediene(
  anfrage: IncomingMessage,
  antwort: ServerResponse,
  auskunft: Betriebsauskunft,
): Promise<void> {
  const { status, art, text } = await beantworte(anfrage, auskunft).catch(() =>
    alsJson(500, { code: 'unerwartet' }),
  );
  antwort.writeHead(status, {
    ...KOEPFE,
    'content-type': art,
    'content-length': Buffer.byteLength(text),
  });
  antwort.end(anfrage.method === 'HEAD' ? undefined : text);
}

async function beantworte({ method, url }: IncomingMessage, auskunft: Betriebsauskunft): Promise<Gesagtes> {
  if (method !== 'GET' && method !== 'HEAD') return alsJson(404, { code: 'nicht_gefunden' });
  switch (url?.split('?')[0]) {
    case '/gesundheit':
      return alsJson(200, { lebt: true });
    case '/bereitschaft':
      return bereitschaft(await auskunft.maengel());
    case '/metriken':
      await binnen(
        MESSEN_MS,
        auskunft.miss().catch(() => {}),
      );
      return { status: 200, art: auskunft.register.contentType, text: await auskunft.register.metrics() };
    default:
      return alsJson(404, { code: 'nicht_gefunden' });
  }
}

const bereitschaft = (gruende: readonly Mangel[]): Gesagtes =>
  gruende.length > 0 ? alsJson(503, { bereit: false, gruende }) : alsJson(200, { bereit: true });
