import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { fehler } from '#contract';
import { Datenbank, uhrenmangel, uhrenversatz } from '#persistence';
import type { Protokoll } from '#protokoll';
import { AnmeldungService } from './anmeldung/anmeldung.service.js';
import { ApiModule } from './api.module.js';
import { anfragedauer } from './betrieb/metriken.js';
import type { ApiUmgebung } from './config.js';
import { beende, Verbindungen } from './ende.js';
import { klareEingabe } from './http/klare-eingabe.js';
import { alsKoggeFehler, sende } from './http/problem.filter.js';
import { setzeSicherheitskoepfe } from './http/sicherheitskoepfe.js';
import { PROTOKOLL, type Zusatz } from './umgebung.js';
import { richteWebEin } from './web/web.js';

export type { Zusatz } from './umgebung.js';

export interface LaufendeApi {
  adresse: string;
  app: NestFastifyApplication;
  /** Accepts nothing more, finishes what runs (within 6 s, uploads within 24 s), closes the connections. */
  stop(): Promise<void>;
}

/** The only routes that take multipart/form-data. */
const MIT_DATEI = [
  '/api/vorgaenge/import',
  '/api/vorgaenge/:id/anlagen',
  '/api/massnahmen/import',
  '/api/berichte/import',
];

/** Starts the API; refuses when its clock and the database's are more than 2 s apart. */
export async function starteApi(umgebung: ApiUmgebung, zusatz: Zusatz = {}): Promise<LaufendeApi> {
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    bodyLimit: 2 * 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    trustProxy: umgebung.TRUST_PROXY,
    forceCloseConnections: 'idle',
    // For addresses that do not even reach a route.
    frameworkErrors: (grund: Error, anfrage: FastifyRequest, antwort: FastifyReply) => {
      setzeSicherheitskoepfe(antwort, app.get(AnmeldungService).sicher);
      sende(antwort, anfrage, alsKoggeFehler(grund));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.mit(umgebung, zusatz), adapter, {
    logger: false,
    abortOnError: false,
  });
  await pruefeUhr(app.get(Datenbank)).catch((grund: unknown) =>
    app.close().then(() => Promise.reject(grund)),
  );
  await richteFastifyEin(app, umgebung, app.get<Protokoll>(PROTOKOLL));
  richteWebEin(app);
  const verbindungen = new Verbindungen(app.getHttpAdapter().getInstance());
  await app.listen(umgebung.PORT, umgebung.HOST);
  let ende: Promise<void> | undefined;
  return { app, adresse: await app.getUrl(), stop: () => (ende ??= beende(app, verbindungen)) };
}

async function richteFastifyEin(
  app: NestFastifyApplication,
  { ANLAGE_MAX_MB, RATE_LIMIT }: ApiUmgebung,
  protokoll: Protokoll,
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const anmeldung = app.get(AnmeldungService);
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: ANLAGE_MAX_MB * 1024 * 1024, files: 1, fields: 10, fieldSize: 10_000 },
    throwFileSizeLimit: true,
  });
  await app.register(rateLimit, ratenbegrenzung(RATE_LIMIT, anmeldung));
  fastify.addHook('preValidation', pruefeEingabe);
  fastify.addHook('onSend', async (_anfrage, antwort) => setzeSicherheitskoepfe(antwort, anmeldung.sicher));
  fastify.addHook('onResponse', async (anfrage, antwort) => beobachte(anfrage, antwort, protokoll));
}

function ratenbegrenzung(max: number, anmeldung: AnmeldungService): RateLimitPluginOptions {
  return {
    max,
    timeWindow: '1 minute',
    allowList: ({ url }) =>
      !url.startsWith('/api/') || url.startsWith('/api/gesundheit') || url.startsWith('/api/metriken'),
    // By the login that was verified, else by address. A database that does not answer is the guard's to
    // report.
    keyGenerator: async (anfrage) =>
      (await anmeldung.erkenne(anfrage).catch(() => null))?.tokenSha256 ?? anfrage.ip,
    errorResponseBuilder: () =>
      fehler(
        'zu_viele_anfragen',
        'Bitte warten Sie einen Augenblick und versuchen Sie es dann noch einmal.',
        'Please wait a moment and try again.',
      ),
  };
}

/** Every text of every route goes through here before anybody reads it; an address only names what is there. */
async function pruefeEingabe(anfrage: FastifyRequest): Promise<void> {
  if (anfrage.isMultipart() && !MIT_DATEI.includes(anfrage.routeOptions.url ?? ''))
    throw fehler(
      'datei_typ',
      'Hier wird keine Datei angenommen. Bitte senden Sie application/json.',
      'No file is accepted here. Please send application/json.',
    );
  anfrage.query = klareEingabe(anfrage.query);
  anfrage.body = klareEingabe(anfrage.body);
}

function beobachte(anfrage: FastifyRequest, antwort: FastifyReply, protokoll: Protokoll): void {
  const route = anfrage.routeOptions.url ?? 'unbekannt';
  anfragedauer.observe(
    { methode: anfrage.method, route, status: antwort.statusCode },
    antwort.elapsedTime / 1000,
  );
  protokoll.debug({
    ereignis: 'anfrage',
    anfrage: anfrage.id,
    methode: anfrage.method,
    route,
    status: antwort.statusCode,
    dauerMs: Math.round(antwort.elapsedTime),
  });
}

async function pruefeUhr(datenbank: Datenbank): Promise<void> {
  const mangel = uhrenmangel(await uhrenversatz(datenbank));
  if (mangel) throw new Error(mangel.de);
}
