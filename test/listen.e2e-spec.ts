import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { plusTage } from '#kalender';
import { neueKennung } from '#persistence';
import { AUFGABENLISTE } from '../apps/api/src/posteingang/aufgaben.sql.js';
import {
  datenbankAls,
  einAuftrag,
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  mache,
  organisation,
  person,
  stelleUhr,
  vertritt,
  type Organisation,
} from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';
import { roheWorte } from './umgebung/rohe-worte.js';

jest.setTimeout(60_000);
let haus: Organisation;
let t: Testapi;
let heute: string;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  heute = await heuteIn(haus.db);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const inAbstimmung = (titel: string, mitzeichnende = ['SJV']) =>
  eineVorlage(haus, { zustand: 'ressortabstimmung', titel, mitzeichnende });
const titelIn = async (wer: string, pfad: string): Promise<string[]> =>
  (await t.als(wer).liste(pfad)).map(({ titel }) => titel);

describe('The inbox', () => {
  it('says what is new, what has changed since the last view, and counts both', async () => {
    const { id } = await inAbstimmung('Blickwechsel');
    const str = t.als('str@SJV');
    const blick = async () => (await str.liste('/aufgaben?anzahl=200')).find((eine) => eine.id === id).blick;
    expect(await blick()).toBe('neu');
    const { version } = await str.lies(id);
    expect((await str.post(`/vorgaenge/${id}/gesehen`, { version })).status).toBe(204);
    expect(await blick()).toBe('gesehen');
    expect(await titelIn('str@SJV', '/aufgaben?geaendert=ja&anzahl=200')).not.toContain('Blickwechsel');
    await mache(haus, id, 'bemerken', 'vb@SF', { text: 'Hat sich bewegt.' });
    expect(await blick()).toBe('geaendert');
    expect(await titelIn('str@SJV', '/aufgaben?geaendert=ja&anzahl=200')).toContain('Blickwechsel');
    // An older window never takes back what a newer one has shown, and nobody has seen what does not exist
    // yet.
    await str.post(`/vorgaenge/${id}/gesehen`, { version: 2_000_000 });
    await str.post(`/vorgaenge/${id}/gesehen`, { version: 1 });
    expect(await blick()).toBe('gesehen');
    const { anzahl, geaendert, facetten } = (await str.get('/aufgaben/uebersicht')).inhalt;
    expect(anzahl).toBe((await str.liste('/aufgaben?anzahl=200')).length);
    expect(geaendert).toBe(anzahl - 1);
    expect(facetten.zustand).toEqual([expect.objectContaining({ wert: 'ressortabstimmung', anzahl })]);
  });

  it('says what the caller is to do, and what of it together with others', async () => {
    const { id } = await inAbstimmung('Tunwort');
    const [aufgabe] = (await t.als('str@SJV').liste('/aufgaben?anzahl=200')).filter((eine) => eine.id === id);
    expect(aufgabe).toMatchObject({
      tun: { de: 'Mitzeichnen für SJV', en: 'Co-sign for SJV' },
      zustandTitel: { de: 'In Mitzeichnung' },
      gemeinsam: 'mitzeichnen',
      gruppe: 'spaeter',
    });
    const { facetten } = (await t.als('str@SJV').get('/aufgaben/uebersicht')).inhalt;
    expect(facetten.zustand[0].titel.de).toBe('Mitzeichnen');
    await stelleUhr(haus.db, `${plusTage(aufgabe.fristAm.slice(0, 10), -7)}T08:00`);
    const [spaeter] = (await t.als('str@SJV').liste('/aufgaben?anzahl=200')).filter((eine) => eine.id === id);
    expect(spaeter.gruppe).toBe('sieben_tage');
    await haus.db.sql(`UPDATE uhr SET versatz = '0'`);
  });

  it('is looked up among what is open in its own Mandant, not among everything', async () => {
    const app = await datenbankAls(haus.db, 'kogge_app');
    const { id } = person(haus, 'str@SJV');
    const plan = await app.transaktion({ mandant: haus.mandant, person: id, subjekte: [] }, async (q) => {
      // The tables of a test are small enough to be read whole: what counts is that there is a way without.
      await q.abfrage('SET LOCAL enable_seqscan = off');
      const werte = [['STR@SJV'], id, haus.mandant, ...Array<null>(6).fill(null), 26];
      const { rows } = await q.abfrage<{ 'QUERY PLAN': string }>(`EXPLAIN ${AUFGABENLISTE.text}`, werte);
      return rows.map((zeile) => zeile['QUERY PLAN']).join('\n');
    });
    expect(plan).toMatch(/ on vorgang v [^\n]*\n\s+Index Cond: \(mandant_id = '/u);
  });

  it('puts a task aside until a day up to its deadline, and gives it back before that when the state or the clock says so', async () => {
    const { id } = await inAbstimmung('Später');
    const str = t.als('str@SJV');
    const lege = (am: string, wer = str) => wer.post(`/aufgaben/${id}/wiedervorlage`, { am });
    expect((await lege(heute)).inhalt.code).toBe('bedingung_nicht_erfuellt');
    expect((await lege(plusTage(heute, 300))).inhalt.angaben.spaetestens).toMatch(/^\d{4}-/u);
    expect((await lege(plusTage(heute, 3), t.als('aut@SJV'))).inhalt.code).toBe('bedingung_nicht_erfuellt');
    expect(
      (await str.post(`/aufgaben/${neueKennung()}/wiedervorlage`, { am: plusTage(heute, 3) })).status,
    ).toBe(404);
    expect((await lege(plusTage(heute, 3))).status).toBe(204);
    expect(await titelIn('str@SJV', '/aufgaben?anzahl=200')).not.toContain('Später');
    expect(await str.liste('/aufgaben?zurueckgestellt=ja')).toEqual([
      expect.objectContaining({ id, wiedervorlage: plusTage(heute, 3) }),
    ]);
    expect((await str.get('/aufgaben/uebersicht')).inhalt.zurueckgestellt).toBe(1);
    expect((await str.loesche(`/aufgaben/${id}/wiedervorlage`)).status).toBe(204);
    expect(await titelIn('str@SJV', '/aufgaben?anzahl=200')).toContain('Später');
    await lege(plusTage(heute, 3));
    await stelleUhr(haus.db, `${plusTage(heute, 3)}T08:00`);
    expect(await titelIn('str@SJV', '/aufgaben?anzahl=200')).toContain('Später');
    await haus.db.sql(`UPDATE uhr SET versatz = '0'`);
  });

  it('keeps filters for their owner alone, counts them, and replaces one of the same name', async () => {
    const str = t.als('str@SJV');
    const { status, inhalt } = await str.post('/filter', {
      bereich: 'posteingang',
      name: 'Mitzeichnungen',
      abfrage: { zustand: 'ressortabstimmung', vertretung: 'ohne' },
    });
    expect([status, inhalt.anzahl]).toEqual([
      201,
      (await str.liste('/aufgaben?vertretung=ohne&zustand=ressortabstimmung&anzahl=200')).length,
    ]);
    await str.post('/filter', {
      bereich: 'posteingang',
      name: 'Mitzeichnungen',
      abfrage: { zustand: 'fachpruefung' },
    });
    await str.post('/filter', {
      bereich: 'vorlagen',
      name: 'Finanzen',
      abfrage: { ressort: 'SF', offen: 'ja' },
    });
    expect((await str.liste('/filter')).map(({ name, anzahl }) => [name, anzahl > 0])).toEqual([
      ['Mitzeichnungen', false],
      ['Finanzen', true],
    ]);
    expect(
      (await str.post('/filter', { bereich: 'posteingang', name: 'x', abfrage: { nach: 'y' } })).inhalt.code,
    ).toBe('eingabe_ungueltig');
    expect(await t.als('str@SF').liste('/filter')).toEqual([]);
    const [{ id }] = (await str.liste('/filter')) as [{ id: string }];
    expect((await t.als('str@SF').loesche(`/filter/${id}`)).status).toBe(404);
    expect((await str.loesche(`/filter/${id}`)).status).toBe(204);
  });

  it('keeps one filter of a name when two windows save it at the same moment, and replaces one when there is no room for another', async () => {
    const wer = t.als('str@SGFV');
    const speichere = (name: string) => wer.post('/filter', { bereich: 'posteingang', name, abfrage: {} });
    const gleichzeitig = await Promise.all(Array.from({ length: 6 }, () => speichere('Heute')));
    expect(gleichzeitig.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 201));
    for (let nr = 2; nr <= 30; nr += 1) await speichere(`Filter ${nr}`);
    expect([
      (await speichere('Einer mehr')).inhalt.code,
      (await speichere('Heute')).status,
      (await wer.liste('/filter')).length,
    ]).toEqual(['bedingung_nicht_erfuellt', 201, 30]);
  });

  it('shows what the person has done, also as deputy, and leaves the tasks of those she deputises for away when she wants', async () => {
    const { id } = await inAbstimmung('In Vertretung', ['SIS']);
    const jetzt = await heuteIn(haus.db);
    await vertritt(haus, 'al@SIS', 'str@SIS', [jetzt, plusTage(jetzt, 5)]);
    const al = t.als('al@SIS');
    expect(await al.liste('/aufgaben')).toEqual([
      expect.objectContaining({ id, stelle: 'STR@SIS', vertritt: person(haus, 'str@SIS').id }),
    ]);
    expect(await al.liste('/aufgaben?vertretung=ohne')).toEqual([]);
    await al.mach(id, 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' });
    expect(await al.liste('/aufgaben/erledigt')).toEqual([
      expect.objectContaining({
        vorgang: id,
        schritt: 'mitzeichnen',
        amt: 'STR@SIS',
        vertritt: person(haus, 'str@SIS').name,
      }),
    ]);
    expect(await t.als('str@SIS').liste('/aufgaben/erledigt')).toEqual([]);
  });
});

describe('The list of papers', () => {
  it('counts every facet under the other filters, and the list and the file agree with it', async () => {
    const vb = t.als('vb@SF');
    const {
      inhalt: { anzahl, facetten },
    } = await vb.get('/vorgaenge/facetten?art=senatsvorlage&phase=Abstimmung');
    expect(anzahl).toBe((await vb.liste('/vorgaenge?art=senatsvorlage&phase=Abstimmung&anzahl=200')).length);
    expect(facetten.phase.find(({ wert }: { wert: string }) => wert === 'Abstimmung').anzahl).toBe(anzahl);
    expect(facetten.ressort).toEqual([{ wert: 'SF', titel: null, anzahl }]);
    const { text, kopf } = await vb.get('/vorgaenge.csv?phase=Abstimmung');
    expect(kopf.get('content-disposition')).toBe('attachment; filename="vorgaenge.csv"');
    expect(text.trim().split('\r\n')).toHaveLength(anzahl + 1);
    expect(text).toContain(';Senatsvorlage;');
    expect(text).toContain('Staatsrätin/Staatsrat (SJV)');
    for (const datei of [text, (await vb.get('/vorgaenge.csv')).text, (await vb.get('/auftraege.csv')).text])
      expect([...roheWorte(datei), ...(datei.match(/@|senatsvorlage|;nfd;/gu) ?? [])]).toEqual([]);
    expect((await vb.get('/vorgaenge/facetten?phase=Gibt+es+nicht')).inhalt.anzahl).toBe(0);
  });
});

describe('The search', () => {
  const suche = async (q: string, wer = 'vb@SF', rest = '') =>
    (await t.als(wer).get(`/suche?q=${encodeURIComponent(q)}${rest}`)).inhalt;
  let nummer: string;
  beforeAll(async () => {
    const text = eineVorlage(haus, {
      titel: 'Straßenbäume',
      beschlusstext: '1. Der Senat beschließt die Prüfung der Großveranstaltungen.',
    });
    await eineVorlage(haus, { titel: 'Geheimplan Großveranstaltungen', stufe: 'vertraulich' });
    ({ nummer } = await text);
  });

  it.each([
    'Prüfung',
    'pruefung',
    'PRÜF',
    'Grossveranstaltung',
    'großveranst',
    'Strassenbaeume',
    'straßenbäume',
    'Straßenbaum',
  ])('finds „%s“ however umlauts, ß and endings are written', async (wort) => {
    expect((await suche(wort, 'mv@SF')).eintraege.map(({ titel }: { titel: string }) => titel)).toContain(
      'Straßenbäume',
    );
  });

  it('says in which section the words stand, puts number before title before text, and demands every word', async () => {
    const [treffer] = (await suche('Großveranstaltungen Prüfung')).eintraege;
    expect(treffer).toMatchObject({ titel: 'Straßenbäume', abschnitt: 'G' });
    expect(treffer.ausschnitt).toContain('«Großveranstaltungen»');
    expect((await suche(nummer)).eintraege[0]).toMatchObject({ nummer });
    expect(
      (await suche('Großveranstaltungen')).eintraege.map(({ titel }: { titel: string }) => titel),
    ).toEqual(['Geheimplan Großveranstaltungen', 'Straßenbäume']);
    expect((await suche('Großveranstaltungen Seepferdchen')).anzahl).toBe(0);
  });

  it('follows every change of title and section', async () => {
    const { id } = await eineVorlage(haus, { titel: 'Vorher' });
    await mache(haus, id, 'festlegen', 'aut@SF', { titel: 'Quartiersgarage' });
    await mache(haus, id, 'bearbeiten', 'aut@SF', {
      abschnitte: [{ buchstabe: 'B', text: 'Kormorane nisten dort.', version: 1 }],
    });
    for (const wort of ['Quartiersgarage', 'Kormoran'])
      expect((await suche(wort)).eintraege).toEqual([expect.objectContaining({ id })]);
  });

  it('counts and shows only what the reader may see, in facets too', async () => {
    expect((await suche('Großveranstaltungen', 'aut@SUKW')).anzahl).toBe(0);
    const fremd = await suche('Großveranstaltungen', 'mv@SF');
    expect(fremd).toMatchObject({
      anzahl: 1,
      facetten: { stufe: [{ wert: 'offen', titel: null, anzahl: 1 }] },
    });
    const eigen = await suche('Großveranstaltungen', 'vb@SF', '&stufe=vertraulich');
    expect(eigen.anzahl).toBe(1);
    expect(eigen.facetten.stufe.map(({ wert }: { wert: string }) => wert).sort()).toEqual([
      'offen',
      'vertraulich',
    ]);
  });
});

describe('Decisions and obligations', () => {
  it('stand together: Ziffern, the Aufträge out of them, and what is mine', async () => {
    const faellig = plusTage(heute, 200);
    const auftrag = await einAuftrag(haus, { faellig, titel: 'Lenkungsgruppe' });
    const [beschluss] = (await t.als('aut@SUKW').liste('/beschluesse?auftraege=ja')).filter(
      ({ titel }) => titel === 'Lenkungsgruppe',
    );
    expect(beschluss).toMatchObject({
      ziffern: [{ nr: '1' }, { nr: '2' }],
      auftraege: [{ id: auftrag.id, ziffer: '2', faellig, adressat: ['SF'], beendet: false }],
    });
    expect(await t.als('vb@SF').liste('/auftraege?mein=ja')).toEqual([
      expect.objectContaining({
        id: auftrag.id,
        erinnerungen: expect.objectContaining({ gesendet: 0, naechste: expect.any(String) }),
      }),
    ]);
    expect(await t.als('vb@SUKW').liste('/auftraege?mein=ja')).toEqual([]);
    expect((await t.als('vb@SF').liste(`/fristen?mein=ja&vorgang=${auftrag.id}`))[0]).toMatchObject({
      vorgang: auftrag.id,
      titel: { de: 'Termin des Auftrags', en: 'Due date' },
    });
    expect((await t.als('vb@SF').get('/auftraege.csv?mein=ja')).text.split('\r\n')[1]).toContain(faellig);
  });

  it('lists past meetings backwards', async () => {
    const tage = (await t.als('sk@SK').liste('/sitzungen?richtung=rueckwaerts&anzahl=3')).map(
      ({ datum }) => datum,
    );
    expect(tage).toEqual([...tage].sort().reverse());
  });
});

describe('The calendar', () => {
  const hole = async (adresse: string) => t.roh(new URL(adresse).pathname);

  it('has meetings and own deadlines under a secret address, without titles of confidential matters', async () => {
    const geheim = await eineVorlage(haus, {
      zustand: 'fachpruefung',
      titel: 'Nachtfalter',
      stufe: 'vertraulich',
    });
    const offen = await eineVorlage(haus, { zustand: 'fachpruefung', titel: 'Tagpfauenauge' });
    const {
      inhalt: { adresse },
    } = await t.als('rl@SF').post('/kalenderabo');
    const { status, text, kopf } = await hole(adresse);
    expect([status, kopf.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(text).toContain('SUMMARY:Senatssitzung');
    const glatt = text.replaceAll('\r\n ', '');
    expect(glatt).toContain(offen.nummer);
    expect(glatt).toContain('Tagpfauenauge');
    expect(glatt).toContain('SUMMARY:Frist in einem vertraulichen Vorgang');
    // All that a calendar shows of it; addresses and keys of an event are for machines.
    const gezeigt = [...glatt.matchAll(/^(?:SUMMARY|DESCRIPTION|LOCATION|X-WR-CALNAME)[^:]*:(.*)$/gmu)];
    expect(gezeigt.length).toBeGreaterThan(2);
    expect(gezeigt.flatMap(([, wert = '']) => roheWorte(wert.replaceAll('\\n', ' ')))).toEqual([]);
    expect(glatt).not.toMatch(new RegExp(`Nachtfalter|${geheim.nummer}(?!\\d)`, 'u'));
    const andere = (await t.als('rl@SUKW').post('/kalenderabo')).inhalt.adresse;
    expect((await hole(andere)).text).not.toContain(geheim.id);
  });

  it('has deadlines at their hour, as whole days where the day ends them, and meetings when they begin', async () => {
    const [amMittag, amTagesende] = [
      await eineVorlage(haus, { zustand: 'eingereicht' }),
      await eineVorlage(haus, { zustand: 'fachpruefung' }),
    ];
    const ereignis = async (wer: string, id: string) => {
      const { adresse } = (await t.als(wer).post('/kalenderabo')).inhalt;
      const alle = (await hole(adresse)).text.split('BEGIN:VEVENT');
      return alle.find((eines) => eines.includes(`UID:${id}@kogge`));
    };
    expect(await ereignis('sk@SK', amMittag.id)).toMatch(/\r\nDTSTART:\d{8}T1[01]0000Z\r\nSUMMARY/u);
    expect(await ereignis('rl@SF', amTagesende.id)).toMatch(/\r\nDTSTART;VALUE=DATE:\d{8}\r\nDTEND/u);
    expect(await ereignis('rl@SF', amMittag.sitzung_id ?? '')).toMatch(
      /\r\nDTSTART:\d{8}T0[89]0000Z\r\nSUMMARY/u,
    );
  });

  it('ends with the secret and with the person, and the database knows the hash only', async () => {
    const rl = t.als('rl@SF');
    const erste = (await rl.post('/kalenderabo')).inhalt.adresse;
    const zweite = (await rl.post('/kalenderabo')).inhalt.adresse;
    expect((await hole(erste)).status).toBe(404);
    expect((await hole(zweite)).status).toBe(200);
    const geheimnis = new URL(zweite).pathname.split('/').at(-1)?.replace('.ics', '') as string;
    expect(
      JSON.stringify(await haus.db.sql('SELECT * FROM kalenderabo')) +
        JSON.stringify(await haus.db.sql('SELECT * FROM idempotenz')),
    ).not.toContain(geheimnis);
    expect((await rl.get('/kalenderabo')).inhalt.eingerichtetAm).toMatch(/^\d{4}-/u);
    expect((await rl.loesche('/kalenderabo')).status).toBe(204);
    for (const datei of [`${geheimnis}.ics`, 'x.ics', `${'x'.repeat(43)}.ics`, '%00.ics'])
      expect([datei, (await t.roh(`/api/kalender/${datei}`)).status]).toEqual([datei, 404]);
    expect((await rl.get('/kalenderabo')).inhalt).toEqual({ eingerichtetAm: null });
    const dritte = (await rl.post('/kalenderabo')).inhalt.adresse;
    await haus.db.sql('UPDATE person SET aktiv = false WHERE id = $1', [person(haus, 'rl@SF').id]);
    await haus.db.sql('UPDATE person SET aktiv = true WHERE id = $1', [person(haus, 'rl@SF').id]);
    expect((await hole(dritte)).status).toBe(404);
  });

  it('says so when there are more deadlines than it can hold', async () => {
    const vorlage = await eineVorlage(haus, { zustand: 'fachpruefung', federfuehrung: 'SUKW' });
    const [spalten] = await haus.db.sql<{ namen: string }>(`
      SELECT string_agg(quote_ident(attname), ', ') AS namen
      FROM pg_attribute
      WHERE attrelid = 'vorgang'::regclass
        AND attnum > 0
        AND NOT attisdropped
        AND attgenerated = ''`);
    await haus.db.sql(`
      BEGIN;
      SET LOCAL session_replication_role = replica;
      INSERT INTO vorgang (${spalten?.namen})
      SELECT ${spalten?.namen}
      FROM (
        SELECT (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'nummer', 'V-' || nr))).*
        FROM vorgang v, generate_series(1, 1000) nr
        WHERE v.id = '${vorlage.id}'
      ) kopie;
      COMMIT`);
    const { adresse } = (await t.als('rl@SUKW').post('/kalenderabo')).inhalt;
    const zeilen = (await hole(adresse)).text.replaceAll('\r\n ', '').split('\r\n');
    expect(zeilen.filter((zeile) => zeile.startsWith('SUMMARY:Frist'))).toHaveLength(1000);
    expect(zeilen).toContain('SUMMARY:Mehr als 1000 Fristen: Die späteren stehen nur in Kogge');
    await haus.db.sql(`
      BEGIN;
      SET LOCAL session_replication_role = replica;
      DELETE FROM vorgang WHERE nummer LIKE 'V-%';
      COMMIT`);
  });
});
