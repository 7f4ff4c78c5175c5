import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { starteDemoAnmeldung } from '../apps/standalone/src/demo-anmeldung/start.js';
import {
  aussage,
  datenbankAls,
  eineVorlage,
  gebaut,
  heuteIn,
  leereDatenbank,
  type Organisation,
  type TestDatenbank,
} from './umgebung/index.js';
import { Runner } from '#runner';
import { starteTestapi, type Testapi } from './umgebung/api.js';
import { Kekstraegerin } from './umgebung/kekse.js';
import { eineSitzung } from './umgebung/sitzungen.js';

/** A Land begins: from an empty database to its first Beschluss, as docs/betrieb.md tells it. */
jest.setTimeout(120_000);
const GEHEIMNIS = 'geheimnis-der-tests-ist-lang-genug';
const RESSORTS = ['SK', 'SF', 'SIS', 'SJV'];
let db: TestDatenbank;
let ordner: string;
let issuer: string;
let port: number;
let stopp: () => Promise<void>;

async function freierPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((bereit) => server.listen(0, '127.0.0.1', bereit));
  const { port: frei } = server.address() as AddressInfo;
  await new Promise((zu) => server.close(zu));
  return frei;
}

const umgebung = (): Record<string, string> => ({
  DATABASE_URL: db.url,
  DATABASE_MIGRATION_URL: db.migrationsUrl,
  KOGGE_DEMO: '0',
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_SECRET: GEHEIMNIS,
  PORT: String(port),
  BASIS_URL: `http://127.0.0.1:${port}`,
});
const starte = async (was: string[], anders: Record<string, string> = {}) =>
  promisify(execFile)('node', was, {
    cwd: await gebaut(),
    env: { PATH: process.env['PATH'] ?? '', ...umgebung(), ...anders },
    timeout: 60_000,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, gesagt: `${stdout}${stderr}` }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      gesagt: `${stdout}${stderr}`,
    }),
  );
const kogge = (...argumente: string[]) => starte(['bin/kogge.js', ...argumente]);

/** Everybody who holds an office on the first day, by it; the two administrators come with the installation. */
const AEMTER = RESSORTS.flatMap((ressort) =>
  ['AUT', 'RL', 'AL', 'VB', 'STR', 'SEN', ...(ressort === 'SK' ? ['SK', 'CDS'] : [])].map(
    (rolle) => `${rolle}@${ressort}`,
  ),
);
const sub = (amt: string) => `sub-${amt.toLowerCase()}`;
const name = (amt: string) => `Vorname ${amt.replace('@', ' ')}`;
/** The list of the personnel system: everybody in office, and clerks until they are two hundred. */
const PERSONEN = [
  ...AEMTER.map((amt) => ({ anmeldung: sub(amt), name: name(amt), amt })),
  ...Array.from({ length: 200 - AEMTER.length }, (_, i) => ({
    anmeldung: `sub-weitere-${i}`,
    name: `Weitere ${i}`,
    amt: `AUT@${RESSORTS[i % RESSORTS.length]}`,
  })),
];
const CSV = [
  'anmeldung;name;email;amt',
  ...PERSONEN.map(
    ({ anmeldung, name: wer, amt }) =>
      `${anmeldung};${wer};${anmeldung.replace('@', '.')}@land.example;${amt}`,
  ),
].join('\n');

beforeAll(async () => {
  db = await leereDatenbank();
  ordner = await mkdtemp(join(tmpdir(), 'kogge-erster-tag-'));
  const anmeldeport = await freierPort();
  port = await freierPort();
  issuer = `http://127.0.0.1:${anmeldeport}`;
  ({ stop: stopp } = await starteDemoAnmeldung({
    port: anmeldeport,
    issuer,
    basisUrl: `http://127.0.0.1:${port}`,
    clientId: 'kogge',
    clientSecret: GEHEIMNIS,
    personen: ['hb-eins', 'hb-zwei', 'ni-eins', 'ni-zwei', ...PERSONEN.map(({ anmeldung }) => anmeldung)].map(
      (einer) => ({ sub: einer, name: einer, aemter: [], gruppe: 'Alle' }),
    ),
  }));
});
afterAll(async () => {
  await stopp();
  await rm(ordner, { recursive: true, force: true });
});

const datei = async (kuerzel: string, anders: object = {}) => {
  const pfad = join(ordner, `${kuerzel}.json`);
  const wer = kuerzel.toLowerCase();
  await writeFile(
    pfad,
    JSON.stringify({
      mandant: { kuerzel, name: `Land ${kuerzel}` },
      seit: '2023-07-05',
      ressorts: RESSORTS.map((ressort) => ({ kuerzel: ressort, name: `Haus ${ressort}` })),
      gremien: [
        { kuerzel: 'Lenkungsgruppe', name: 'Lenkungsgruppe', leitung: ['SF'], mitglieder: ['SF', 'SK'] },
      ],
      administration: ['eins', 'zwei'].map((nr) => ({
        name: `Admin ${nr}`,
        email: `${nr}@${wer}.example`,
        anmeldung: `${wer}-${nr}`,
      })),
      ...anders,
    }),
  );
  return pfad;
};

describe('On the first day', () => {
  it('every process says what an empty database lacks', async () => {
    for (const prozess of ['api', 'worker']) {
      const { code, gesagt } = await starte([`dist/apps/${prozess}/src/main.js`]);
      expect([prozess, code, gesagt]).toEqual([prozess, 1, expect.stringContaining('kogge wandern')]);
    }
    expect((await kogge('einrichten', '--muster')).gesagt).toContain('"administration"');
  });

  it('the database is prepared, and nobody is in it', async () => {
    expect(await kogge('wandern')).toMatchObject({ code: 0, gesagt: expect.stringContaining('Bereit.') });
    expect(await db.sql('SELECT 1 FROM mandant UNION ALL SELECT 1 FROM person')).toEqual([]);
  });

  it('two Mandanten are set up, each from its file, and what is wrong with a file is said at once', async () => {
    const falsch = await datei('ZZ', {
      ressorts: [{ kuerzel: 'SF', name: 'Finanzen' }],
      administration: [{ name: 'Eine', email: 'keine', anmeldung: 'x' }],
    });
    const { code, gesagt } = await kogge('einrichten', falsch);
    expect(code).toBe(1);
    for (const mangel of ['das Haus „SK“', 'keine Mailadresse', 'weniger als zwei Personen'])
      expect(gesagt).toContain(mangel);

    const hb = await datei('HB');
    expect(await kogge('einrichten', hb, '--probe')).toMatchObject({
      code: 0,
      gesagt: expect.stringContaining('nichts geschrieben'),
    });
    expect(await db.sql('SELECT 1 FROM mandant')).toEqual([]);
    expect((await kogge('einrichten', hb)).gesagt).toContain(
      'Land HB: 4 Häuser, 2 Personen der Administration',
    );
    expect((await kogge('einrichten', await datei('NI'))).code).toBe(0);
    expect(await db.sql('SELECT kuerzel FROM mandant ORDER BY 1')).toEqual([
      { kuerzel: 'HB' },
      { kuerzel: 'NI' },
    ]);
  });

  it('no act of the demo takes it for one, whatever is said', async () => {
    const installation = `${new URL(db.url).host}${new URL(db.url).pathname}`;
    for (const argumente of [
      [],
      ['--installation', installation],
      ['--installation', installation, '--arbeit-verwerfen'],
    ])
      for (const KOGGE_DEMO of ['0', '1']) {
        const { code, gesagt } = await starte(['bin/kogge.js', 'demo', ...argumente], { KOGGE_DEMO });
        expect([code, gesagt]).toEqual([1, expect.not.stringContaining('Gesichert')]);
      }
    expect(await db.sql('SELECT count(*)::int AS anzahl FROM mandant')).toEqual([{ anzahl: 2 }]);
  });

  it('a second run changes the houses, ends one, and lets nobody in', async () => {
    const anders = await datei('HB', {
      ressorts: [...RESSORTS, 'SWHT'].map((ressort) => ({
        kuerzel: ressort,
        name: ressort === 'SF' ? 'Die Senatorin für Finanzen' : `Haus ${ressort}`,
        ...(ressort === 'SJV' ? { bis: '2099-12-31' } : {}),
      })),
      administration: [
        { name: 'Fremde', email: 'fremde@hb.example', anmeldung: 'fremde' },
        { name: 'Fremder', email: 'fremder@hb.example', anmeldung: 'fremder' },
      ],
    });
    const { gesagt } = await kogge('einrichten', anders);
    expect(gesagt).toContain('SWHT, SJV, Haus SWHT, Die Senatorin für Finanzen, Haus SJV');
    expect(await db.sql(`SELECT 1 FROM person WHERE name LIKE 'Fremde%'`)).toEqual([]);
  });
});

describe('A Land with its people', () => {
  let t: Testapi;
  let haus: Organisation;

  beforeAll(async () => {
    const [mandant] = await db.sql<{ id: string }>(`SELECT id FROM mandant WHERE kuerzel = 'HB'`);
    const datenbank = await datenbankAls(db, 'kogge_app');
    haus = {
      db,
      mandant: mandant!.id,
      personen: {},
      sitzungen: [],
      datenbank,
      runner: new Runner(datenbank),
    };
    const { DATABASE_URL: _, DATABASE_MIGRATION_URL: __, KOGGE_DEMO: ___, ...rest } = umgebung();
    t = await starteTestapi(haus, rest);
  });

  /** Logs in at the provider like anybody, by its page. */
  async function meldeAn(wer: string): Promise<Kekstraegerin> {
    const browser = new Kekstraegerin(t.adresse);
    const seite = await browser.folge('/api/anmeldung');
    expect(seite.status).toBe(200);
    const wahl = browser.besuchte.at(-1) as URL;
    const gewaehlt = await browser.frage(wahl.href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `sub=${encodeURIComponent(wer)}`,
    });
    const zurueck = await browser.folge(new URL(gewaehlt.headers.get('location') ?? '', wahl).href);
    if (zurueck.status !== 299) throw new Error(`${zurueck.status} ${await zurueck.text()}`);
    return browser;
  }

  it('takes two hundred people from one list, with a trial and one countersignature', async () => {
    const [erste, zweite] = [await meldeAn('hb-eins'), await meldeAn('hb-zwei')];
    const { inhalt: plan } = await erste.post('/abgleiche/probe', { inhalt: CSV });
    expect([plan.neu.length, plan.maengel, plan.hinweise]).toEqual([200, [], []]);
    const { status, inhalt: liste } = await erste.post('/abgleiche', {
      inhalt: CSV,
      plan: plan.plan,
      grund: 'Erste Einrichtung',
    });
    expect([status, liste.stand]).toEqual([201, 'bestaetigt']);
    expect((await zweite.post(`/abgleiche/${liste.id}/gegenzeichnung`, {})).inhalt.stand).toBe('wirksam');
    const [zahl] = await db.sql<{ personen: number; aemter: number }>(
      `
        SELECT count(DISTINCT p.id)::int AS personen, count(a.id)::int AS aemter
        FROM person p
        JOIN amt a ON a.person_id = p.id AND a.wirksam
        WHERE p.mandant_id = $1
          AND p.oidc_sub LIKE 'sub-%'`,
      [haus.mandant],
    );
    expect(zahl).toEqual({ personen: 200, aemter: 200 });
  });

  it('logs them in, and decides its first paper', async () => {
    const aut = await meldeAn(sub('AUT@SF'));
    expect((await aut.json('/ich')).inhalt.aemter).toEqual([{ rolle: 'AUT', ressort: 'SF' }]);
    const personen = await db.sql<{ id: string; sub: string; name: string; email: string }>(
      'SELECT id, oidc_sub AS sub, name, email FROM person WHERE mandant_id = $1',
      [haus.mandant],
    );
    for (const amt of AEMTER) {
      const [rolle = '', ressort = ''] = amt.split('@');
      const person = personen.find((eine) => eine.sub === sub(amt));
      haus.personen[`${rolle.toLowerCase()}@${ressort}`] = person!;
    }
    haus.sitzungen.push(await eineSitzung(haus, await heuteIn(db), 1));
    const { id } = await eineVorlage(haus, { zustand: 'beschlossen', mitzeichnende: ['SIS'] });
    expect((await aut.json(`/vorgaenge/${id}`)).inhalt).toMatchObject({ zustand: 'beschlossen' });
    for (const nummer of ['I-12a', 'I-17', 'I-31']) expect((await aussage(haus, nummer)).beispiel).toBeNull();
  });

  it('is looked after at the command line: somebody comes, is named otherwise, and leaves', async () => {
    const neu = [
      '--name',
      'Kea Tietjen',
      '--email',
      'kea@hb.example',
      '--anmeldung',
      'sub-kea',
      '--grund',
      'Neu',
    ];
    expect((await kogge('person', 'anlegen', ...neu)).gesagt).toContain('Bitte nennen Sie einen von HB, NI');
    expect((await kogge('person', 'anlegen', ...neu, '--mandant', 'HB')).code).toBe(0);
    expect((await kogge('person', 'anlegen', ...neu, '--mandant', 'HB')).gesagt).toContain('gibt es schon');
    expect(
      (await kogge('person', 'aendern', 'kea@hb.example', '--grund', 'Heirat', '--name', 'Kea Ahlers')).code,
    ).toBe(0);
    expect((await kogge('person', 'deaktivieren', 'kea@hb.example', '--grund', 'Fort')).gesagt).toContain(
      'Kea Ahlers ist deaktiviert',
    );
    const falsch = [
      '--name',
      'X',
      '--email',
      'keine',
      '--anmeldung',
      'x',
      '--grund',
      'Neu',
      '--mandant',
      'HB',
    ];
    expect((await kogge('person', 'anlegen', ...falsch)).gesagt).toMatch(/^„keine“ ist keine Mailadresse/mu);
    const liste = join(ordner, 'liste.csv');
    await writeFile(liste, 'anmeldung;name;email;amt\nsub-neu;Neu Er;neu@hb.example;RL@SF\n');
    const wie = ['--mandant', 'HB', '--grund', 'Abgleich'];
    expect((await kogge('abgleich', liste, '--probe', '--mandant', 'HB')).gesagt).toContain('Nur geprüft');
    const mangelhaft = join(ordner, 'mangelhaft.csv');
    await writeFile(mangelhaft, 'anmeldung;name;email;amt\nsub-neu;Neu Er;neu@hb.example;XX@SF\n');
    expect(await kogge('abgleich', mangelhaft, ...wie)).toMatchObject({
      code: 1,
      gesagt: expect.stringMatching(/Mangel +Zeile 2: „XX@SF“ ist kein Amt.*\nNichts geschrieben/su),
    });
    expect((await kogge('abgleich', liste, ...wie)).gesagt).toContain('warten in der Verwaltung');
    expect(await db.sql(`SELECT bestaetigt_von FROM abgleich ORDER BY vorgelegt_am DESC LIMIT 1`)).toEqual([
      { bestaetigt_von: null },
    ]);
    expect((await kogge('check')).code).toBe(0);
  });
});
