import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  eineVorlage,
  frischeDatenbank,
  gebaut,
  mache,
  organisation,
  person,
  type Organisation,
} from './umgebung/index.js';
import { PDF, starteTestapi, type Testapi } from './umgebung/api.js';
import { roheWorte } from './umgebung/rohe-worte.js';

jest.setTimeout(60_000);

let haus: Organisation;
let t: Testapi;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

describe('The check before submitting', () => {
  it('says what hinders, what the formal check will ask for, and which obligations section G makes', async () => {
    const aut = t.als('aut@SF');
    const { vorgang } = (
      await aut.post('/vorgaenge', { art: 'senatsvorlage', titel: 'Zweiter Bericht', federfuehrung: 'SF' })
    ).inhalt;
    await aut.put(
      `/vorgaenge/${vorgang}/abschnitte/G`,
      {
        text: '1. Der Senat nimmt den Bericht zur Kenntnis.\n\n2. Der Senat bittet den Senator für Finanzen, ihn bis zum 30.09.2099 zu unterrichten.',
      },
      { etag: '"a0"' },
    );
    const { inhalt } = await aut.get(`/vorgaenge/${vorgang}/pruefung`);
    const befunde = (schwere: string) =>
      inhalt.befunde
        .filter((b: { schwere: string }) => b.schwere === schwere)
        .map((b: { code: string; abschnitt: string | null }) => `${b.code} ${b.abschnitt}`);
    expect(befunde('hindernis')).toEqual(['abschnitt_leer A', 'abschnitt_leer B', 'sitzungBevorsteht null']);
    expect(befunde('warnung')).toEqual([
      'abschnitt_leer C',
      'abschnitt_leer D',
      'abschnitt_leer E',
      'abschnitt_leer F',
    ]);
    expect(befunde('hinweis')).toEqual(['wird_auftrag G']);
    expect(inhalt.ziffern).toMatchObject([
      { nr: '1', auftrag: false, fristen: [] },
      { nr: '2', auftrag: true, adressat: ['SF'], fristen: [{ bis: '2099-09-30' }] },
    ]);
    expect(inhalt.fassung).toBe(1);
  });

  it('asks for the fields of section D, for words to pictures, and names everybody who is asked in turn', async () => {
    const { id } = await eineVorlage(haus, { mitzeichnende: ['SIS'], eile: 'kurz' });
    const aut = t.als('aut@SF');
    await aut.put(
      `/vorgaenge/${id}/abschnitte/D`,
      { text: 'Es entstehen Kosten von 5.000 Euro.' },
      { etag: '"a1"' },
    );
    await aut.ladeHoch(id, 'Karte.png', PNG);
    await aut.ladeHoch(id, 'Gutachten.pdf', PDF);
    const { inhalt } = await aut.get(`/vorgaenge/${id}/pruefung`);
    expect(
      inhalt.befunde.map(
        ({ code, schwere, text }: { code: string; schwere: string; text: { de: string } }) => [
          code,
          schwere,
          text.de,
        ],
      ),
    ).toEqual([
      ['prueffelderInD', 'warnung', 'In Abschnitt D fehlt: Genderprüfung, Klimacheck.'],
      ['anlage_ohne_text', 'warnung', 'Die Anlage „Karte.png“ hat keinen Alternativtext.'],
      ['anlage_ohne_text', 'hinweis', 'Die Anlage „Gutachten.pdf“ hat keinen Alternativtext.'],
    ]);
    expect(inhalt.stationen.map(({ stellen }: { stellen: string[] }) => stellen)).toEqual([
      ['RL@SF', 'AL@SF'],
      ['VB@SF'],
      ['STR@SIS'],
      ['STR@SF', 'SEN@SF'],
      ['SK@SK'],
    ]);
    expect(inhalt.stationen.map(({ bis }: { bis: string }) => bis).toSorted()).toEqual(
      inhalt.stationen.map(({ bis }: { bis: string }) => bis),
    );
    const [karte] = await aut.liste(`/vorgaenge/${id}/anlagen`);
    await aut.mach(id, 'anlageBeschreiben', { anlage: karte.id, alternativtext: 'Karte der drei Standorte' });
    expect((await aut.get(`/vorgaenge/${id}/pruefung`)).inhalt.befunde).toHaveLength(2);
  });

  it('is there only for those who see the paper', async () => {
    const { id } = await eineVorlage(haus, { stufe: 'vertraulich' });
    expect((await t.als('aut@SJV').get(`/vorgaenge/${id}/pruefung`)).status).toBe(404);
  });
});

describe('A paper that begins with the text of an earlier one', () => {
  const neu = (vorbild: string, stufe = 'offen') => ({
    art: 'senatsvorlage',
    titel: 'Dritter Bericht',
    federfuehrung: 'SF',
    stufe,
    vorbild,
  });

  it('has its sections, in one step with its beginning, and the earlier one stays as it is', async () => {
    const { id } = await eineVorlage(haus);
    const aut = t.als('aut@SF');
    const { version } = (await aut.get(`/vorgaenge/${id}`)).inhalt;
    const worte = async (vorgang: string) =>
      (await aut.liste(`/vorgaenge/${vorgang}/abschnitte`)).map(({ buchstabe, text }) => [buchstabe, text]);
    const { vorgang } = (await aut.post('/vorgaenge', neu(id))).inhalt;
    expect(await worte(vorgang)).toEqual(await worte(id));
    expect(
      (await aut.get(`/vorgaenge/${vorgang}/schritte`)).inhalt.map(
        ({ schritt }: { schritt: string }) => schritt,
      ),
    ).toEqual(['anlegen', 'bearbeiten']);
    expect((await aut.get(`/vorgaenge/${id}`)).inhalt.version).toBe(version);
  });

  it('never brings a protected text into a less protected paper, nor a text that the author may not see', async () => {
    const { id } = await eineVorlage(haus, { stufe: 'vertraulich' });
    const zaehle = async () =>
      Number((await haus.db.sql<{ n: string }>('SELECT count(*) AS n FROM vorgang'))[0]?.n);
    const vorher = await zaehle();
    const verweigert = await t.als('aut@SF').post('/vorgaenge', neu(id, 'nfd'));
    expect([verweigert.status, verweigert.inhalt.code, verweigert.text]).toEqual([
      422,
      'daten_ungueltig',
      expect.stringContaining('stärker geschützt'),
    ]);
    expect(
      (await t.als('aut@SJV').post('/vorgaenge', { ...neu(id, 'vertraulich'), federfuehrung: 'SJV' })).status,
    ).toBe(404);
    expect(await zaehle()).toBe(vorher);
    expect((await t.als('aut@SF').post('/vorgaenge', neu(id, 'vertraulich'))).status).toBe(201);
  });
});

describe('A remark', () => {
  it('with a proposed text changes the section when the author accepts it – once, and only while the quote stands', async () => {
    const { id } = await eineVorlage(haus);
    const aut = t.als('aut@SF');
    const vorschlag = { alt: 'Die Lösung.', neu: 'Die beste Lösung.' };
    await t.als('rl@SF').mach(id, 'bemerken', { text: 'Deutlicher', abschnitt: 'B', vorschlag });
    await t.als('al@SF').mach(id, 'bemerken', { text: 'Auch so', abschnitt: 'B', vorschlag });
    const [erste, zweite] = await aut.liste(`/vorgaenge/${id}/bemerkungen`);
    expect(erste).toMatchObject({ stand: 'offen', veraltet: false, vorschlag });
    await aut.mach(id, 'vorschlagUebernehmen', { bemerkung: erste.id });
    expect((await aut.get(`/vorgaenge/${id}/abschnitte/B`)).inhalt).toMatchObject({
      text: 'Die beste Lösung.',
      version: 2,
    });
    expect(
      (await aut.liste(`/vorgaenge/${id}/bemerkungen`)).map(({ stand, veraltet }) => [stand, veraltet]),
    ).toEqual([
      ['uebernommen', false],
      ['offen', true],
    ]);
    const antwort = await aut.schritt(id, 'vorschlagUebernehmen', { bemerkung: zweite.id });
    expect([antwort.status, antwort.inhalt.gruende[0].de]).toEqual([
      409,
      'Die zitierte Stelle steht nicht mehr so im Text; der Vorschlag ist veraltet.',
    ]);
    expect((await aut.schritt(id, 'vorschlagUebernehmen', { bemerkung: erste.id })).status).toBe(409);
    expect(
      (await aut.schritt(id, 'bemerkungErledigen', { bemerkung: zweite.id, stand: 'abgelehnt' })).status,
    ).toBe(422);
    await aut.mach(id, 'bemerkungErledigen', {
      bemerkung: zweite.id,
      stand: 'abgelehnt',
      antwort: 'Steht schon so da.',
    });
    expect((await aut.liste(`/vorgaenge/${id}/bemerkungen`))[1]).toMatchObject({
      stand: 'abgelehnt',
      antwort: 'Steht schon so da.',
      veraltet: false,
    });
  });

  it('is answered by those who write the paper, not by those who read it', async () => {
    const { id } = await eineVorlage(haus);
    await t.als('rl@SF').mach(id, 'bemerken', { text: 'Bitte prüfen' });
    const [eine] = await t.als('rl@SF').liste(`/vorgaenge/${id}/bemerkungen`);
    expect(
      (await t.als('rl@SF').schritt(id, 'bemerkungErledigen', { bemerkung: eine.id, stand: 'erledigt' }))
        .inhalt.code,
    ).toBe('rolle_fehlt');
  });

  it('with a proposed text belongs to a section', async () => {
    const { id } = await eineVorlage(haus);
    expect(
      (await t.als('rl@SF').schritt(id, 'bemerken', { text: 'So', vorschlag: { alt: 'a', neu: 'b' } }))
        .status,
    ).toBe(422);
  });

  it('within a house is closed to every other, in the database itself', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    await mache(haus, id, 'bemerken', 'str@SIS', { text: 'Nur für uns', art: 'intern' });
    const [zeile] = await haus.db.sql<{ id: string }>('SELECT id FROM bemerkung WHERE vorgang_id = $1', [id]);
    expect(await t.als('aut@SF').liste(`/vorgaenge/${id}/bemerkungen`)).toEqual([]);
    expect(
      (await t.als('aut@SF').schritt(id, 'bemerkungErledigen', { bemerkung: zeile!.id, stand: 'erledigt' }))
        .status,
    ).toBe(404);
    expect(await t.als('vb@SIS').liste(`/vorgaenge/${id}/bemerkungen`)).toHaveLength(1);
  });
});

describe('A draft', () => {
  it('keeps for each section whether its author considers it done; an empty one is not', async () => {
    const aut = t.als('aut@SF');
    const { id } = await eineVorlage(haus);
    await aut.mach(id, 'abschnittFertig', { abschnitt: 'A', fertig: true });
    expect(
      (await aut.liste(`/vorgaenge/${id}/abschnitte`))
        .filter(({ fertig }) => fertig)
        .map(({ buchstabe, version }) => [buchstabe, version]),
    ).toEqual([['A', 1]]);
    await aut.mach(id, 'abschnittFertig', { abschnitt: 'A', fertig: false });
    const { vorgang } = (
      await aut.post('/vorgaenge', { art: 'senatsvorlage', titel: 'Noch leer', federfuehrung: 'SF' })
    ).inhalt;
    expect((await aut.schritt(vorgang, 'abschnittFertig', { abschnitt: 'A', fertig: true })).status).toBe(
      409,
    );
  });

  it('lets its author change which sections concern a co-signing Ressort', async () => {
    const aut = t.als('aut@SF');
    const { id } = await eineVorlage(haus, { mitzeichnende: ['SIS'] });
    await aut.mach(id, 'festlegen', { mitzeichnende: [{ ressort: 'SIS', abschnitte: ['D'] }] });
    expect((await aut.lies(id)).mitzeichnende).toMatchObject([
      { ressort: 'SIS', stand: 'offen', abschnitte: ['D'] },
    ]);
  });

  it('takes an attachment with its description, and gives a removed one back', async () => {
    const aut = t.als('aut@SF');
    const { id } = await eineVorlage(haus);
    const formular = new FormData();
    formular.append('alternativtext', 'Lageplan der Schule');
    formular.append('datei', new Blob([PNG]), 'Plan.png');
    const { inhalt: anlage } = await aut.post(`/vorgaenge/${id}/anlagen`, formular, {
      etag: (await aut.get(`/vorgaenge/${id}`)).etag,
    });
    expect(anlage).toMatchObject({ name: 'Plan.png', alternativtext: 'Lageplan der Schule' });
    await aut.mach(id, 'anlageEntfernen', { anlage: anlage.id });
    await aut.mach(id, 'anlageHinzufuegen', {
      name: anlage.name,
      sha256: anlage.sha256,
      alternativtext: anlage.alternativtext,
    });
    expect(await aut.liste(`/vorgaenge/${id}/anlagen`)).toMatchObject([
      { name: 'Plan.png', alternativtext: 'Lageplan der Schule' },
    ]);
  });

  it('made of a document comes with the text as it was read', async () => {
    const formular = new FormData();
    formular.append(
      'datei',
      new Blob([
        'Vorlage für die Sitzung des Senats am 17.12.2030\n\n„Ein Bericht“\n\nA. Problem\nEs fehlt etwas.\n\nB. Lösung\nEs kommt.\n\nG. Beschluss\n1. Der Senat nimmt Kenntnis.',
      ]),
      'alt.txt',
    );
    const { status, inhalt } = await t.als('aut@SF').post('/vorgaenge/import', formular);
    expect([status, inhalt.text]).toEqual([201, expect.stringContaining('Es fehlt etwas.')]);
  });

  const dokumentVon = (einbringerin: string) =>
    [
      einbringerin,
      'Vorlage für die Sitzung des Senats am 17.12.2030',
      '„Ein Bericht“',
      'A. Problem\nEs fehlt etwas.',
      'B. Lösung\nEs kommt.',
      'G. Beschluss\n1. Der Senat nimmt Kenntnis.',
    ].join('\n\n');

  it('made of a document of another house is led by her own; the named one introduces it too', async () => {
    const liest = async (einbringerin: string) => {
      const formular = new FormData();
      formular.append('datei', new Blob([dokumentVon(einbringerin)]), 'fremd.txt');
      const { inhalt } = await t.als('aut@SF').post('/vorgaenge/import', formular);
      const { federfuehrung, einbringer } = (await t.als('aut@SF').get(`/vorgaenge/${inhalt.vorgang}`))
        .inhalt;
      return { federfuehrung, einbringer, fremd: inhalt.befunde.includes('einbringer_fremd:SF') };
    };
    expect(await liest('Die Senatorin für Inneres und Sport')).toEqual({
      federfuehrung: 'SF',
      einbringer: ['SF', 'SIS'],
      fremd: true,
    });
    expect(await liest('Der Senator für Finanzen')).toEqual({
      federfuehrung: 'SF',
      einbringer: ['SF'],
      fremd: false,
    });
  });

  it('made on the command line says in words what was odd, on the screen and in the remark', async () => {
    const ordner = await mkdtemp(join(tmpdir(), 'kogge-vorlagen-'));
    await writeFile(join(ordner, 'fremd.txt'), dokumentVon('Die Senatorin für Inneres und Sport'));
    const { stdout } = await promisify(execFile)(
      'node',
      ['bin/kogge.js', 'import', ordner, '--person', person(haus, 'aut@SF').email],
      {
        cwd: await gebaut(),
        env: { ...process.env, DATABASE_URL: haus.db.url, DATABASE_MIGRATION_URL: haus.db.migrationsUrl },
      },
    );
    await rm(ordner, { recursive: true });
    expect(stdout).toContain('federführend ist Ihres (SF)');
    const [bemerkung] = await haus.db.sql<{ text: string }>(
      `SELECT text FROM bemerkung WHERE text LIKE 'Beim Einlesen%'`,
    );
    expect(roheWorte(`${bemerkung?.text} ${stdout.replaceAll('fremd.txt', '')}`)).toEqual([]);
  });
});
