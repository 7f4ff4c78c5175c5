import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Socket } from 'node:net';
import { binnen } from '#betrieb';
import { Bereitschaft } from './betrieb/bereitschaft.js';

const FREIE_MS = 50;
/** For what runs; together with closing less than the ten seconds that docker gives. */
const FRIST_MS = 6000;
/** Whoever sends a file may finish it: sent again, it would begin anew. */
const FRIST_HOCHLADEN_MS = 24_000;
const SCHLIESSEN_MS = 1500;

/** The open connections, and on which of them somebody sends a file. */
export class Verbindungen {
  readonly #offene = new Set<Socket>();
  readonly #hochladende = new Set<Socket>();

  /** To be made before anybody listens. */
  constructor(fastify: FastifyInstance) {
    fastify.server.on('connection', (socket: Socket) => {
      this.#offene.add(socket);
      socket.once('close', () => this.#offene.delete(socket));
    });
    fastify.addHook('onRequest', async ({ headers, raw: { socket } }, { raw: antwort }) => {
      if (!headers['content-type']?.startsWith('multipart/form-data')) return;
      this.#hochladende.add(socket);
      antwort.once('close', () => this.#hochladende.delete(socket));
    });
  }

  get anzahl(): number {
    return this.#offene.size;
  }

  /** Breaks off whoever is not done; those who send a file only when they have had their time too. */
  trenne(auchHochladende: boolean): void {
    for (const socket of this.#offene)
      if (auchHochladende || !this.#hochladende.has(socket)) socket.destroy();
  }
}

/**
 * Takes nothing new, ends open streams at once and lets what runs come to its end, within limits. A connection whose
 * request is answered is idle only then, and would stay open for its next one: they are closed again and again until
 * none is left.
 */
export async function beende(app: NestFastifyApplication, verbindungen: Verbindungen): Promise<void> {
  const { server } = app.getHttpAdapter().getInstance();
  app.get(Bereitschaft).beende();
  const geschlossen = app.close().then(() => true);
  let leerSeit: number | null = null;
  for (const beginn = performance.now(); (await binnen(FREIE_MS, geschlossen)) === null;) {
    server.closeIdleConnections();
    const seit = performance.now() - beginn;
    if (seit < FRIST_MS) continue;
    verbindungen.trenne(seit >= FRIST_HOCHLADEN_MS);
    if (verbindungen.anzahl > 0) continue;
    leerSeit ??= seit;
    // Nobody waits for an answer any more; what is not committed by then PostgreSQL takes back.
    if (seit - leerSeit > SCHLIESSEN_MS) return;
  }
}
