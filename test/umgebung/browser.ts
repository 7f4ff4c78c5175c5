import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { pino } from 'pino';
import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright-core';
import { apiUmgebung } from '../../apps/api/src/config.js';
import { starteApi } from '../../apps/api/src/start.js';
import { freierPort } from '../../apps/standalone/src/datenbankprozess.js';
import { anmeldepersonen } from '../../apps/standalone/src/demo-anmeldung/personenliste.js';
import { starteDemoAnmeldung } from '../../apps/standalone/src/demo-anmeldung/start.js';
import { MANDANT } from '../../apps/standalone/src/demo/organisation.js';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { lesewerk } from './api.js';
import { gebaut } from './bau.js';
import type { TestDatenbank } from './datenbank.js';
import { demoDatenbank } from './demo.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Pictures of every screen, for people; the folder is not kept. */
const BILDER = join(import.meta.dirname, '../../test/.tmp/bilder');
const SCHALTER = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browserweise extends BrowserContextOptions {
  /** Path to open after the login. */
  pfad?: string;
  sprache?: 'de' | 'en';
}

export interface Testseite {
  adresse: string;
  db: TestDatenbank;
  /** A browser window of its own in which the holder of that office (`STR@SF`) of the demo is logged in. */
  als(stelle: string, weise?: Browserweise): Promise<Page>;
  /** A window in which nobody is logged in. */
  niemand(weise?: Browserweise): Promise<Page>;
  /**
   * One Schritt over HTTP by the holder of that office, for what is not the point of a journey; answers
   * status and content.
   */
  schritt(stelle: string, vorgang: string, schritt: string, daten?: object): Promise<Schrittergebnis>;
  /** The same, and it has to succeed. */
  mach(stelle: string, vorgang: string, schritt: string, daten?: object): Promise<void>;
  /** Any other request of that person. */
  anfrage(
    stelle: string,
    methode: string,
    pfad: string,
    inhalt?: unknown,
    etag?: string,
  ): Promise<Schrittergebnis>;
}

export interface Schrittergebnis {
  status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- stories look into answers of every route
  inhalt: any;
  etag: string;
}

const offen: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const eines of offen.splice(0).reverse()) await eines();
});

/**
 * The built page with API and the demo's own login, on demo data of its own. Under an address without a name
 * browsers know no passkeys.
 */
export async function starteTestseite(rechner: '127.0.0.1' | 'localhost' = '127.0.0.1'): Promise<Testseite> {
  await gebaut();
  const port = (await freierPort(0)) as number;
  const anmeldeport = (await freierPort(0)) as number;
  const adresse = `http://${rechner}:${port}`;
  const issuer = `http://127.0.0.1:${anmeldeport}`;
  const db = await demoDatenbank(issuer);
  const geheim = randomBytes(24).toString('hex');
  const anmeldung = await starteDemoAnmeldung({
    port: anmeldeport,
    issuer,
    basisUrl: adresse,
    clientId: 'kogge',
    clientSecret: geheim,
    personen: anmeldepersonen(),
  });
  offen.push(() => anmeldung.stop());
  const api = await starteApi(
    apiUmgebung({
      DATABASE_URL: db.url,
      PORT: String(port),
      BASIS_URL: adresse,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_SECRET: geheim,
      RATE_LIMIT: '1000000',
      KOGGE_DEMO: '1',
    }),
    { protokoll: pino({ level: 'silent' }), lesewerk: lesewerk() },
  );
  offen.push(() => api.stop());
  const browser = await chromium
    .launch({ executablePath: process.env['CHROMIUM'] ?? 'chromium', args: SCHALTER })
    .catch(() => chromium.launch({ executablePath: '/usr/bin/chromium', args: SCHALTER }));
  offen.push(() => browser.close());
  return {
    adresse,
    db,
    ...schreibtisch(adresse, db),
    niemand: (weise = {}) => fenster(browser, adresse, weise),
    als: async (stelle, weise = {}) => fenster(browser, adresse, weise, await sitzungFuer(db, stelle)),
  };
}

/** Requests without a window, each with a session that has just been proved. */
function schreibtisch(adresse: string, db: TestDatenbank): Pick<Testseite, 'anfrage' | 'schritt' | 'mach'> {
  const anfrage: Testseite['anfrage'] = async (stelle, methode, pfad, inhalt, etag) => {
    const headers = {
      cookie: `sid=${await sitzungFuer(db, stelle)}`,
      origin: adresse,
      'idempotency-key': randomUUID(),
      ...(inhalt === undefined ? {} : { 'content-type': 'application/json' }),
      ...(etag === undefined ? {} : { 'if-match': etag }),
    };
    const antwort = await fetch(`${adresse}/api${pfad}`, {
      method: methode,
      headers,
      ...(inhalt === undefined ? {} : { body: JSON.stringify(inhalt) }),
    });
    return {
      status: antwort.status,
      inhalt: antwort.headers.get('content-type')?.includes('json') ? await antwort.json() : null,
      etag: antwort.headers.get('etag') ?? '',
    };
  };
  const schritt: Testseite['schritt'] = async (stelle, vorgang, name, daten = {}) => {
    const { etag } = await anfrage(stelle, 'GET', `/vorgaenge/${vorgang}`);
    return anfrage(stelle, 'POST', `/vorgaenge/${vorgang}/schritte`, { schritt: name, daten }, etag);
  };
  const mach: Testseite['mach'] = async (stelle, vorgang, name, daten) => {
    const { status, inhalt } = await schritt(stelle, vorgang, name, daten);
    if (status >= 300) throw new Error(`${stelle} ${name}: ${status} ${JSON.stringify(inhalt)}`);
  };
  return { anfrage, schritt, mach };
}

async function fenster(
  browser: Browser,
  adresse: string,
  { pfad = '/', sprache = 'de', ...weise }: Browserweise,
  sid?: string,
): Promise<Page> {
  const umfeld = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: sprache === 'de' ? 'de-DE' : 'en-GB',
    timezoneId: 'Europe/Berlin',
    // Stories that stand between page and server see every request; those about the kept files allow it.
    serviceWorkers: 'block',
    ...weise,
  });
  umfeld.setDefaultTimeout(20_000);
  if (sid)
    await umfeld.addCookies([{ name: 'sid', value: sid, url: adresse, httpOnly: true, sameSite: 'Lax' }]);
  if (sprache === 'en') await umfeld.addInitScript(() => localStorage.setItem('kogge.sprache', 'en'));
  umfeld.on('page', beobachte);
  await umfeld.addInitScript(merkeHandgriffe, AUFGEHOBEN);
  const seite = await umfeld.newPage();
  // What the page did not expect fails the test in which it happens.
  seite.on('pageerror', (fehler) => {
    throw fehler;
  });
  await seite.goto(`${adresse}${pfad}`);
  await seite.waitForSelector('h1');
  return seite;
}

const offeneSeiten = new Map<Page, string[]>();
const AUFGEHOBEN = 25;

/** Keeps the last answers of a page, for the day on which its test fails. */
function beobachte(seite: Page): void {
  const verkehr: string[] = [];
  const merke = (was: string, anfrage: Request): void => {
    if (!anfrage.url().includes('/api/')) return;
    verkehr.push(
      `${new Date().toISOString().slice(17, 23)} ${was} ${anfrage.method()} ${new URL(anfrage.url()).pathname}`,
    );
    if (verkehr.length > AUFGEHOBEN) verkehr.shift();
  };
  offeneSeiten.set(seite, verkehr);
  seite.on('request', (anfrage) => {
    merke('…', anfrage);
  });
  seite.on('response', (antwort) => {
    merke(String(antwort.status()), antwort.request());
  });
  seite.on('requestfailed', (anfrage) => {
    merke(anfrage.failure()?.errorText ?? '✗', anfrage);
  });
  seite.on('close', () => {
    offeneSeiten.delete(seite);
  });
}

/** In the page: the last things a hand did there, and to what. */
function merkeHandgriffe(hoechstens: number): void {
  const spur: string[] = [];
  Object.assign(globalThis, { spur });
  const merke = (ereignis: Event): void => {
    const { tagName = '', textContent = '' } = ereignis.target as Partial<HTMLElement>;
    const wo = `${tagName.toLowerCase()} „${(textContent ?? '').slice(0, 30)}“`;
    const verhindert = ereignis.defaultPrevented ? ' verhindert' : '';
    spur.push(`${new Date().toISOString().slice(17, 23)} ${ereignis.type} ${wo} y=${scrollY}${verhindert}`);
    if (spur.length > hoechstens) spur.shift();
  };
  for (const art of ['mousedown', 'mouseup', 'click', 'submit', 'focusin', 'input', 'scroll', 'popstate'])
    addEventListener(art, merke, true);
}

/** Called by `jest-umgebung.js`: the windows opened last, where it happened. */
(globalThis as { zeigeSeiten?: (test: string) => Promise<void> }).zeigeSeiten = async (test) => {
  for (const [seite, verkehr] of [...offeneSeiten].slice(-2)) {
    const text = await seite
      .evaluate(() =>
        [
          (
            document.querySelector('[role=alertdialog], [role=dialog], main')?.textContent ??
            document.body.innerText
          ).slice(0, 1500),
          ...(globalThis as unknown as { spur: string[] }).spur,
        ].join('\n'),
      )
      .catch((grund: unknown) => String(grund));
    process.stderr.write(`\n-- „${test}“: ${seite.url()}\n${text}\n${verkehr.join('\n')}\n--\n`);
  }
};

/** A session that has just been proved: the login itself is a journey of its own. */
async function sitzungFuer({ sql }: TestDatenbank, stelle: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql(
    `
      INSERT INTO anmeldung (token_sha256, mandant_id, person_id, gueltig_bis, ausgewiesen_am, acr)
      VALUES ($1, $2, $3, clock_timestamp() + interval '1 hour', clock_timestamp(), '1')`,
    [createHash('sha256').update(token).digest('hex'), MANDANT.id, inhaberVon(stelle).id],
  );
  return token;
}

/** What axe finds on the page: all of WCAG 2.2 AA, or only by the rules named. */
export async function verstoesse(seite: Page, regeln: readonly string[] = []): Promise<string[]> {
  if (!(await seite.evaluate(() => 'axe' in window))) await seite.evaluate(AXE);
  return seite.evaluate(async (nur) => {
    // @ts-expect-error -- axe has just been put into the page
    const { violations } = await axe.run(
      document,
      nur.length > 0
        ? { runOnly: { type: 'rule', values: nur } }
        : { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    );
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, regeln);
}

/** No violation of WCAG 2.2 AA that axe can see, no id twice, nothing wider than the window. */
export async function pruefeZugaenglich(seite: Page): Promise<void> {
  expect(await verstoesse(seite)).toEqual([]);
  const doppelt = await seite.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
  expect(doppelt).toEqual([]);
  expect(
    await seite.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);
}

/** A picture for people to look at. */
export async function bild(seite: Page, name: string): Promise<void> {
  mkdirSync(BILDER, { recursive: true });
  await seite.screenshot({ path: join(BILDER, `${name}.png`), fullPage: true });
}
