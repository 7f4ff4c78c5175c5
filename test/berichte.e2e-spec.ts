import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  frischeDatenbank,
  gebaut,
  organisation,
  person,
  stelleUhr,
  type Organisation,
} from './umgebung/index.js';
import { starteTestapi, type Antwort, type Testapi } from './umgebung/api.js';
import { berichtstext, type Berichtswunsch } from './umgebung/berichte.js';

jest.setTimeout(120_000);

let haus: Organisation;
let t: Testapi;
let ordner: string;

beforeAll(async () => {
  const db = await frischeDatenbank();
  await stelleUhr(db, '2025-02-03T09:00');
  haus = await organisation(db);
  t = await starteTestapi(haus);
  ordner = await mkdtemp(join(tmpdir(), 'kogge-berichte-'));
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));
afterAll(() => rm(ordner, { recursive: true }));

async function lade(
  wer: string,
  pfad: string,
  name: string,
  inhalt: string | Uint8Array<ArrayBuffer>,
): Promise<Antwort> {
  const formular = new FormData();
  formular.append('datei', new Blob([inhalt]), name);
  return t.als(wer).post(pfad, formular);
}
const einlesen = (wunsch: Berichtswunsch, name = `${wunsch.nummer}-${wunsch.jahr}.txt`) =>
  lade('bw@SF', '/berichte/import', name, berichtstext(wunsch));
const LISTE = [
  'Nr.;Maßnahme;Handlungsfeld;Ressort;Referat;Kennzahl;Einheit;Planwert 2024;Meilenstein;Termin SOLL',
  'E1;Ein Konto für alle;1 Digitale Dienste;Der Senator für Finanzen;Referat 40;Konten;Anzahl;1.000;Start;30.06.2024',
  'E1;;;;;Anteil online;%;60;;',
  'E2;Elektronische Akte;1 Digitale Dienste;SIS;;;;;;',
  'E3;;;SF;;;;;;',
  'E4;Falsches Haus;;XYZ;;;;;;',
].join('\n');

describe('A list of measures', () => {
  it('is taken over line by line, and says what it could not take', async () => {
    const { inhalt } = await lade('bw@SF', '/massnahmen/import', 'liste.csv', LISTE);
    expect(inhalt).toEqual({
      neu: ['E1', 'E2'],
      geaendert: [],
      unveraendert: [],
      befunde: [
        {
          zeile: 5,
          text: {
            de: 'Zu E3 fehlt der Titel der Maßnahme; die Zeile wurde nicht übernommen.',
            en: expect.any(String),
          },
        },
        {
          zeile: 6,
          text: { de: expect.stringContaining('E4: Ein Ressort XYZ gibt es nicht.'), en: expect.any(String) },
        },
      ],
    });
    expect((await lade('bw@SF', '/massnahmen/import', 'liste2.csv', LISTE)).inhalt).toMatchObject({
      neu: [],
      unveraendert: ['E1', 'E2'],
    });
    expect((await lade('aut@SIS', '/massnahmen/import', 'liste.csv', LISTE)).inhalt.code).toBe('rolle_fehlt');
    const [e1] = await t.als('aut@SIS').liste('/massnahmen?handlungsfeld=1&ressort=SF');
    expect(e1).toMatchObject({
      nummer: 'E1',
      handlungsfeld: { nr: 1, titel: 'Digitale Dienste' },
      einheit: 'Referat 40',
      ressort: 'SF',
      kurzeinschaetzung: null,
    });
    const { inhalt: ganz } = await t.als('aut@SIS').get(`/massnahmen/${e1.id}`);
    expect(
      ganz.kennzahlen.map(
        ({ name, einheit, reihe }: { name: string; einheit: string; reihe: { plan: object }[] }) => [
          name,
          einheit,
          reihe[0]?.plan,
        ],
      ),
    ).toEqual([
      ['Konten', 'Anzahl', { text: '1.000', zahl: 1000 }],
      ['Anteil online', '%', { text: '60', zahl: 60 }],
    ]);
    expect(ganz.bearbeitbar).toBe(false);
  });

  it('comes as XLSX and JSON too; what is none of them is refused', async () => {
    const { default: exceljs } = await import('exceljs');
    const mappe = new exceljs.Workbook();
    mappe.addWorksheet('Liste').addRows([
      ['Nr.', 'Maßnahme', 'Ressort', 'Kennzahl', 'Planwert 2025'],
      ['E5', 'Bürgerservice', 'SIS', 'Termine', 12.5],
    ]);
    expect(
      (
        await lade(
          'bw@SF',
          '/massnahmen/import',
          'liste.xlsx',
          new Uint8Array(await mappe.xlsx.writeBuffer()),
        )
      ).inhalt,
    ).toMatchObject({ neu: ['E5'], befunde: [] });
    const json = JSON.stringify([
      {
        nummer: 'E6',
        titel: 'Register',
        ressort: 'SF',
        kennzahlen: [{ name: 'Einträge', einheit: 'Anzahl', planwerte: { 2025: '~20' } }],
        meilensteine: [{ name: 'Start', soll: 'Q2/2025' }],
      },
    ]);
    expect((await lade('bw@SF', '/massnahmen/import', 'liste.json', json)).inhalt).toMatchObject({
      neu: ['E6'],
      befunde: [],
    });
    for (const [name, inhalt] of [
      ['kaputt.json', '{'],
      ['kaputt.xlsx', 'PK\u0003\u0004xl/kaputt'],
    ] as const)
      expect((await lade('bw@SF', '/massnahmen/import', name, inhalt)).inhalt.code).toBe('datei_unlesbar');
  });
});

describe('A report out of a document', () => {
  it('is shown with exactly its values: 0, a dash and nothing are three things, a month stays a month', async () => {
    for (const wunsch of [
      { nummer: 'E2', jahr: 2022, plan: '+5', ist: '0', ampel: '☹️', erreicht: '11.2022' },
      { nummer: 'E2', jahr: 2023, plan: '~20', ist: '–', ampel: '😐', erreicht: '–' },
      { nummer: 'E2', jahr: 2024, plan: '5', ist: '', erreicht: '' },
    ]) {
      expect((await einlesen(wunsch)).inhalt.berichte).toEqual([
        expect.objectContaining({
          nummer: 'E2',
          jahr: wunsch.jahr,
          stand: 'neu',
          massnahme: expect.any(String),
        }),
      ]);
    }
    const [{ id }] = await t.als('bw@SF').liste('/massnahmen?q=Elektronische');
    const { inhalt: m } = await t.als('bw@SF').get(`/massnahmen/${id}`);
    expect(m.kennzahlen).toHaveLength(1);
    expect(
      m.kennzahlen[0].reihe.map(({ jahr, plan, ist }: Record<string, unknown>) => [jahr, plan, ist]),
    ).toEqual([
      [2022, { text: '+5', zahl: 5 }, { text: '0', zahl: 0 }],
      [2023, { text: '~20', zahl: 20, ungefaehr: true }, { text: '–', strich: true }],
      [2024, { text: '5', zahl: 5 }, null],
    ]);
    expect(m).toMatchObject({ kurzeinschaetzung: 'gruen', trend: 'besser', jahr: 2024 });
    expect(m.meilensteine[0]).toMatchObject({
      name: 'Pilot abgeschlossen',
      ist: { text: '–', strich: true },
    });
    const [b2022] = m.berichte.filter(({ jahr }: { jahr: number }) => jahr === 2022);
    const { inhalt: bericht, etag } = await t.als('bw@SF').get(`/berichte/${b2022.bericht}`);
    expect(bericht.meilensteine[0].ist).toMatchObject({
      text: '11.2022',
      datum: '2022-11',
      genauigkeit: 'monat',
    });
    expect(bericht).toMatchObject({
      herkunft: 'import',
      bearbeitbar: false,
      warnungen: [],
      fehlt: [],
      quelle: { datei: 'E2-2022.txt' },
    });
    expect(
      (
        await t
          .als('bw@SF')
          .put(
            `/berichte/${bericht.id}`,
            { kurzeinschaetzung: 'gruen', kennzahlen: [], meilensteine: [], sachstand: '' },
            { etag },
          )
      ).inhalt.detail,
    ).toBe('Ein eingelesener Bericht bleibt, wie er im Dokument steht.');
  });

  it('comes once, however often it is read; a second one of that year is kept beside', async () => {
    expect((await einlesen({ nummer: 'E1', jahr: 2023 })).inhalt.berichte[0]).toMatchObject({ stand: 'neu' });
    expect((await einlesen({ nummer: 'E1', jahr: 2023 })).inhalt.berichte[0]).toMatchObject({
      stand: 'vorhanden',
      massnahme: expect.any(String),
    });
    expect((await einlesen({ nummer: 'E1', jahr: 2023, ist: '7' })).inhalt.berichte[0]).toMatchObject({
      stand: 'neu',
      massnahme: null,
      befunde: expect.arrayContaining(['bericht_doppelt']),
    });
  });

  it('on an unknown measure is kept, and assigned by a person', async () => {
    const {
      inhalt: {
        berichte: [fremd],
      },
    } = await einlesen({ nummer: 'Z77', jahr: 2024 });
    expect(fremd).toMatchObject({
      massnahme: null,
      befunde: expect.arrayContaining(['massnahme_unbekannt:Z77']),
    });
    const offene = await t.als('bw@SF').liste('/berichte?ohneMassnahme=ja');
    expect(offene.map(({ nummerImDokument }) => nummerImDokument)).toContain('Z77');
    const [{ id: massnahme }] = await t.als('bw@SF').liste('/massnahmen?q=Register');
    expect(
      (await t.als('aut@SIS').post(`/berichte/${fremd.bericht}/zuordnung`, { massnahme })).inhalt.code,
    ).toBe('rolle_fehlt');
    expect(
      (await t.als('bw@SF').post(`/berichte/${fremd.bericht}/zuordnung`, { massnahme })).inhalt,
    ).toMatchObject({ massnahme: { nummer: 'E6' }, befunde: [] });
    expect(
      (await t.als('bw@SF').post(`/berichte/${fremd.bericht}/zuordnung`, { massnahme })).inhalt.code,
    ).toBe('bedingung_nicht_erfuellt');
  });

  it('may stand in one file with others; a file without any says so', async () => {
    const zwei = `${berichtstext({ nummer: 'E5', jahr: 2021 })}\n\n${berichtstext({ nummer: 'E6', jahr: 2021, plan: 'viele' })}`;
    const { inhalt } = await lade('bw@SF', '/berichte/import', 'alle.txt', zwei);
    expect(
      inhalt.berichte.map(({ nummer, stand }: { nummer: string; stand: string }) => [nummer, stand]),
    ).toEqual([
      ['E5', 'neu'],
      ['E6', 'neu'],
    ]);
    expect(
      (
        await lade(
          'bw@SF',
          '/berichte/import',
          'brief.txt',
          'Sehr geehrte Damen und Herren, wir laden Sie ein.',
        )
      ).inhalt.code,
    ).toBe('datei_unlesbar');
  });
});

describe('Five hundred reports in a folder', () => {
  const befehl = async (...argumente: string[]) => {
    const cwd = await gebaut();
    return spawn('node', ['bin/kogge.js', ...argumente], {
      cwd,
      env: { ...process.env, DATABASE_URL: haus.db.url, DATABASE_MIGRATION_URL: haus.db.migrationsUrl },
    });
  };
  const importiere = () =>
    befehl('import', ordner, '--art', 'jahresbericht', '--anlegen', '--person', person(haus, 'bw@SF').email);

  it('are all there once, although the import was killed in the middle and started again', async () => {
    const vorher = Number((await haus.db.sql<{ n: string }>('SELECT count(*) AS n FROM bericht'))[0]?.n);
    for (let nr = 0; nr < 500; nr += 1)
      await writeFile(
        join(ordner, `b${String(nr).padStart(3, '0')}.txt`),
        berichtstext({ nummer: `F${1 + (nr % 100)}`, jahr: 2019 + Math.floor(nr / 100), ist: String(nr) }),
      );
    const erster = await importiere();
    let zeilen = 0;
    erster.stdout.on('data', (stueck: Buffer) => {
      zeilen += stueck.toString().split('\tneu').length - 1;
      if (zeilen >= 150) erster.kill('SIGKILL');
    });
    await once(erster, 'close');
    const mitte =
      Number((await haus.db.sql<{ n: string }>('SELECT count(*) AS n FROM bericht'))[0]?.n) - vorher;
    expect(mitte).toBeGreaterThanOrEqual(150);
    expect(mitte).toBeLessThan(500);

    const zweiter = await importiere();
    let ausgabe = '';
    zweiter.stdout.on('data', (stueck: Buffer) => {
      ausgabe += stueck.toString();
    });
    const [status] = (await once(zweiter, 'close')) as [number];
    expect([status, ausgabe.split('\tvorhanden').length - 1, ausgabe.split('\tneu').length - 1]).toEqual([
      0,
      mitte,
      500 - mitte,
    ]);
    const [zahl] = await haus.db.sql<{
      alle: number;
      verschieden: number;
      ohne: number;
      massnahmen: number;
    }>(`
      SELECT count(*) AS alle, count(DISTINCT (massnahme_id, jahr)) AS verschieden,
        count(*) FILTER (WHERE b.massnahme_id IS NULL) AS ohne, count(DISTINCT massnahme_id) AS massnahmen
      FROM bericht b
      JOIN massnahme m ON m.id = b.massnahme_id
      WHERE m.nummer LIKE 'F%'`);
    expect(zahl).toEqual({ alle: 500, verschieden: 500, ohne: 0, massnahmen: 100 });
    const summe = await haus.db.sql<{ s: number }>(`
      SELECT sum((k ->> 'ist')::int) AS s
      FROM bericht b
      JOIN massnahme m ON m.id = b.massnahme_id, jsonb_array_elements(b.inhalt -> 'kennzahlen') k
      WHERE m.nummer LIKE 'F%'`);
    expect(summe).toEqual([{ s: (499 * 500) / 2 }]);
  });

  it('of a campaign that does not exist have no status', async () => {
    const lauf = await befehl('kampagne', 'status', '2031');
    const [status] = (await once(lauf, 'close')) as [number];
    expect(status).toBe(1);
  });
});
