import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { pino } from 'pino';
import { problem, routen, type Route } from '#contract';
import { Lesewerk } from '#lesewerk';
import { apiUmgebung } from '../../apps/api/src/config.js';
import { starteApi, type LaufendeApi, type Zusatz } from '../../apps/api/src/start.js';
import { gebaut } from './bau.js';
import { person, type Organisation } from './organisation.js';

// Stories look into answers of every route; the schema of the route has checked them.
// oxlint-disable-next-line typescript/no-explicit-any
type Inhalt = any;

export interface Antwort {
  status: number;
  inhalt: Inhalt;
  text: string;
  etag: string;
  kopf: Headers;
}

export interface Anfrageweise {
  etag?: string | null;
  schluessel?: string | null;
  kopf?: Record<string, string>;
}

/** A person: every request goes over HTTP, with her API key – or with a login of hers, where no key will do. */
export interface Kundin {
  get(pfad: string, weise?: Anfrageweise): Promise<Antwort>;
  post(pfad: string, inhalt?: unknown, weise?: Anfrageweise): Promise<Antwort>;
  put(pfad: string, inhalt: unknown, weise?: Anfrageweise): Promise<Antwort>;
  loesche(pfad: string): Promise<Antwort>;
  /** The Vorgang as its page shows it. */
  lies(id: string): Promise<Inhalt>;
  /** Asks for a Schritt with the ETag just read, or with the one given; answers whatever the API answers. */
  schritt(id: string, schritt: string, daten?: object, weise?: Anfrageweise): Promise<Antwort>;
  /** Makes a Schritt that has to succeed. */
  mach(id: string, schritt: string, daten?: object, weise?: Anfrageweise): Promise<Inhalt>;
  /** A list, which has to be readable. */
  liste(pfad: string): Promise<Inhalt[]>;
  ladeHoch(id: string, name: string, bytes: Uint8Array, weise?: Anfrageweise): Promise<Antwort>;
}

export interface Testapi {
  adresse: string;
  api: LaufendeApi;
  /** The holder of that office, in the first organisation or the one given. */
  als(wer: string, haus?: Organisation): Kundin;
  /** The same at her desk: with a login of hers, for what no key may do; `minuten`: since she proved who she is. */
  angemeldet(wer: string, haus?: Organisation, minuten?: number): Promise<Kundin>;
  /** Headers with which that person calls the route: her key – or a login, where no key will do. */
  ausweis(route: Route, wer: string, haus?: Organisation): Promise<Record<string, string>>;
  /** Headers of a fresh login. */
  anmeldung(wer: string, haus?: Organisation): Promise<{ cookie: string; origin: string }>;
  /** One request as it stands. */
  roh(pfad: string, anfrage?: RequestInit): Promise<Antwort>;
  /** Log lines of level error: what the API did not expect. */
  fehlerzeilen: string[];
}

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n');

const laufende: LaufendeApi[] = [];
afterAll(() => Promise.all(laufende.splice(0).map((eine) => eine.stop())));

/**
 * The API in this process on a free port, with an API key (for binding acts too) for everybody in the
 * organisations.
 */
export async function starteTestapi(
  haus: Organisation,
  umgebung: Record<string, string> = {},
  zusatz: Pick<Zusatz, 'verfahren' | 'protokoll' | 'lesewerk'> = {},
): Promise<Testapi> {
  const fehlerzeilen: string[] = [];
  const protokoll = pino(
    { level: 'error', base: null },
    { write: (zeile: string) => void fehlerzeilen.push(zeile) },
  );
  const api = await starteApi(
    apiUmgebung({
      DATABASE_URL: haus.db.url,
      PORT: '0',
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_SECRET: 'geheimnis-der-tests',
      RATE_LIMIT: '1000000',
      ANLAGE_MAX_MB: '3',
      ...umgebung,
    }),
    { protokoll, lesewerk: lesewerk(), ...zusatz },
  );
  laufende.push(api);
  await schluesselFuer(haus);
  const roh = (pfad: string, anfrage: RequestInit = {}) => frage(`${api.adresse}${pfad}`, anfrage);
  return {
    adresse: api.adresse,
    api,
    fehlerzeilen,
    roh,
    als: (wer, anderes = haus) =>
      kundin(api.adresse, (methode, pfad) => ausweis(routeVon(methode, pfad), wer, anderes)),
    ausweis: (route, wer, anderes = haus) => ausweis(route, wer, anderes),
    anmeldung: (wer, anderes = haus) => anmeldung(anderes, wer),
    angemeldet: async (wer, anderes = haus, minuten = 0) => {
      const hier = await anmeldung(anderes, wer, minuten);
      return kundin(api.adresse, () => Promise.resolve(hier));
    },
  };
}

/** Processes run what was built; it is built when the first file comes. */
export const lesewerk = (einrichtung: { fristMs?: number } = {}): Lesewerk =>
  new Lesewerk({
    ...einrichtung,
    programm: async () => join(await gebaut(), 'dist/libs/lesewerk/src/prozess.js'),
  });

const ausweis = async (route: Route | undefined, wer: string, haus: Organisation) =>
  route?.umfang === 'keiner' || route?.umfang === 'abgleichen'
    ? anmeldung(haus, wer)
    : { authorization: `Bearer ${schluessel(person(haus, wer).id)}` };

const anmeldung = async (haus: Organisation, wer: string, minuten = 0) => ({
  cookie: `sid=${await meldeAn(haus, wer, minuten)}`,
  origin: BASIS_URL,
});

/** Where the page lies, for the API under test. */
const BASIS_URL = 'http://127.0.0.1:3000';

/** A login of that person, who proved so many minutes ago who she is; answers the secret of its cookie. */
async function meldeAn(haus: Organisation, wer: string, minuten = 0): Promise<string> {
  const token = randomUUID();
  await haus.db.sql(
    `
      INSERT INTO anmeldung (token_sha256, mandant_id, person_id, gueltig_bis, ausgewiesen_am)
      VALUES (
        $1, $2, $3, clock_timestamp() + interval '9 years', clock_timestamp() - make_interval(mins => $4)
      )`,
    [createHash('sha256').update(token).digest('hex'), haus.mandant, person(haus, wer).id, minuten],
  );
  return token;
}

/** Keys for everybody in an organisation; those of a second one are issued here too. */
export async function schluesselFuer({ db, mandant, personen }: Organisation): Promise<void> {
  const zeilen = Object.values(personen).map(({ id }) => ({
    id,
    hash: createHash('sha256').update(schluessel(id)).digest('hex'),
  }));
  await db.sql(
    `
      INSERT INTO api_schluessel (schluessel_sha256, mandant_id, person_id, name, umfang, gueltig_bis)
      SELECT hash, $1, id, 'Test', '{lesen,schreiben,binden,verwalten}',
        clock_timestamp() + interval '9 years'
      FROM jsonb_to_recordset($2::jsonb) AS z(id uuid, hash text)
      ON CONFLICT DO NOTHING`,
    [mandant, JSON.stringify(zeilen)],
  );
}

export const schluessel = (id: string): string => `kogge_test_${id}`;

function koepfe(
  ausweis: Record<string, string>,
  methode: string,
  { etag, einmal }: { etag: string | null | undefined; einmal: string | null },
): Record<string, string> {
  return {
    ...ausweis,
    ...(einmal !== null && methode !== 'GET' ? { 'idempotency-key': einmal } : {}),
    ...(etag ? { 'if-match': etag } : {}),
  };
}

function kundin(
  adresse: string,
  ausweis: (methode: string, pfad: string) => Promise<Record<string, string>>,
): Kundin {
  const sende = async (
    methode: string,
    pfad: string,
    inhalt: unknown,
    { etag, schluessel: einmal = randomUUID(), kopf = {} }: Anfrageweise = {},
  ) => {
    const json = inhalt !== undefined && !(inhalt instanceof FormData);
    const headers = {
      ...koepfe(await ausweis(methode, `/api${pfad.split('?')[0]}`), methode, { etag, einmal }),
      ...(json ? { 'content-type': 'application/json' } : {}),
      ...kopf,
    };
    return frage(`${adresse}/api${pfad}`, {
      method: methode,
      headers,
      ...(inhalt === undefined ? {} : { body: json ? JSON.stringify(inhalt) : (inhalt as FormData) }),
    });
  };
  /** Of a Vorgang that she does not see, one that somebody might have told her. */
  const etagVon = async (id: string) => (await ich.get(`/vorgaenge/${id}`)).etag || '"v1-"';
  const ich: Kundin = {
    get: (pfad, weise) => sende('GET', pfad, undefined, weise),
    post: (pfad, inhalt, weise) => sende('POST', pfad, inhalt, weise),
    put: (pfad, inhalt, weise) => sende('PUT', pfad, inhalt, weise),
    loesche: (pfad) => sende('DELETE', pfad, undefined),
    lies: async (id) => gelungen(await ich.get(`/vorgaenge/${id}`)).inhalt,
    schritt: async (id, schritt, daten = {}, weise = {}) => {
      const etag = weise.etag === undefined ? await etagVon(id) : weise.etag;
      return sende('POST', `/vorgaenge/${id}/schritte`, { schritt, daten }, { ...weise, etag });
    },
    mach: async (id, schritt, daten, weise) =>
      gelungen(await ich.schritt(id, schritt, daten, weise), schritt).inhalt,
    liste: async (pfad) => {
      const { inhalt } = gelungen(await ich.get(pfad), pfad);
      return Array.isArray(inhalt) ? inhalt : inhalt.eintraege;
    },
    ladeHoch: async (id, name, bytes, weise = {}) => {
      const etag = weise.etag === undefined ? await etagVon(id) : weise.etag;
      const formular = new FormData();
      formular.append('datei', new Blob([new Uint8Array(bytes)]), name);
      return sende('POST', `/vorgaenge/${id}/anlagen`, formular, { ...weise, etag });
    },
  };
  return ich;
}

function gelungen(antwort: Antwort, wobei = ''): Antwort {
  if (antwort.status >= 300) throw new Error(`${wobei}: ${antwort.status} ${antwort.text}`);
  return antwort;
}

async function frage(adresse: string, anfrage: RequestInit): Promise<Antwort> {
  const antwort = await fetch(adresse, { redirect: 'manual', ...anfrage });
  const text = await antwort.text();
  const gelesen = {
    status: antwort.status,
    inhalt: alsJson(antwort.headers.get('content-type') ?? '', text),
    text,
    etag: antwort.headers.get('etag') ?? '',
    kopf: antwort.headers,
  };
  pruefe(gelesen, anfrage.method ?? 'GET', new URL(adresse).pathname);
  return gelesen;
}

function alsJson(typ: string, text: string): Inhalt {
  return typ.includes('json') && text !== '' ? JSON.parse(text) : null;
}

/**
 * Every answer of every story keeps what the contract says: schema and status of its route, or a problem in
 * two languages.
 */
function pruefe({ status, inhalt, text, kopf }: Antwort, methode: string, pfad: string): void {
  if (status >= 400) return pruefeProblem({ status, inhalt, text, kopf });
  // Everything else is the page.
  if (!pfad.startsWith('/api')) return;
  const route = routeVon(methode, pfad);
  if (!route) throw new Error(`${methode} ${pfad} steht nicht in der Tabelle der Routen`);
  expect({ route: `${methode} ${route.pfad}`, status }).toEqual({
    route: `${methode} ${route.pfad}`,
    status: route.status ?? 200,
  });
  // Undeclared fields would be stripped by the schema and missed here.
  if (route.antwort) expect(route.antwort.parse(inhalt)).toEqual(inhalt);
}

function pruefeProblem({
  status,
  inhalt,
  text,
  kopf,
}: Pick<Antwort, 'status' | 'inhalt' | 'text' | 'kopf'>): void {
  expect({ typ: kopf.get('content-type'), text }).toEqual({
    typ: 'application/problem+json; charset=utf-8',
    text,
  });
  expect(problem.parse(inhalt)).toEqual(inhalt);
  expect(inhalt.status).toBe(status);
  expect(inhalt.gruende.length).toBeGreaterThan(0);
  for (const { de, en } of inhalt.gruende)
    expect(de && en && de !== en ? 'zweisprachig' : `de: ${de} en: ${en}`).toBe('zweisprachig');
  expect(text).not.toMatch(/\bat \w+.*:\d+:\d+|node_modules|SELECT |INSERT |UPDATE |constraint/u);
}

function routeVon(methode: string, pfad: string): Route | undefined {
  const passend = routen.filter(
    (route) =>
      route.methode === methode.toLowerCase() &&
      new RegExp(`^/api${route.pfad.replaceAll('.', '\\.').replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u').test(
        pfad,
      ),
  );
  return passend.sort((a, b) => a.pfad.split('{').length - b.pfad.split('{').length)[0];
}

/** Starts all at the same moment, each after a few random milliseconds. */
export function zugleich<T>(...arbeiten: (() => Promise<T>)[]): Promise<T[]> {
  return Promise.all(
    arbeiten.map(async (arbeit) => {
      await new Promise((weiter) => setTimeout(weiter, Math.random() * 6));
      return arbeit();
    }),
  );
}
