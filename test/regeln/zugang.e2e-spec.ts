import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { registriereVerfahren } from '../../apps/standalone/src/verfahren.js';
import { plusArbeitstage } from '#kalender';
import { PDF, starteTestapi, type Testapi } from '../umgebung/api.js';
import {
  amRichterVorbei,
  aussage,
  einAuftrag,
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  liesVorgang,
  organisation,
  person,
  type Organisation,
} from '../umgebung/index.js';
import { vorlagenbuero, WEIL, type Vorlagenbuero } from './vorlagenbuero.js';

jest.setTimeout(60_000);
let haus: Organisation;
let t: Testapi;
let b: Vorlagenbuero;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  b = vorlagenbuero(haus, t);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const sieht = async (wer: string, id: string): Promise<boolean> =>
  (await t.als(wer).get(`/vorgaenge/${id}`)).status === 200;
/** As if the program before had computed access by other rules, and nothing had been written since. */
const unterAnderenRegeln = () =>
  haus.db.sql(`UPDATE zugangsregel SET abdruck = 'andere', am = kogge_jetzt()`);
/** An Auftrag and its paper, both open to a house that has no part in them any more. */
async function zuOffene(): Promise<{ quelle: string; auftrag: string }> {
  const { id: auftrag } = await einAuftrag(haus, {
    faellig: '2099-09-30',
    stufe: 'nfd',
    mitzeichnende: ['SIS'],
  });
  const { quelle } = (await t.als('vb@SF').lies(auftrag)).auftrag;
  for (const id of [auftrag, quelle])
    await haus.db.sql(
      `UPDATE vorgang SET zugang_eigen = zugang_eigen || '{ressort:SJV}'::text[] WHERE id = $1`,
      [id],
    );
  await unterAnderenRegeln();
  return { quelle, auftrag };
}
/** Somebody who is in the middle of a Schritt. */
async function mittenDrin(): Promise<pg.Client> {
  const wer = new pg.Client(haus.db.migrationsUrl);
  await wer.connect();
  await wer.query('BEGIN');
  return wer;
}
/** Until so many programs wait for a row that somebody else holds. */
async function wartende({ db }: Organisation, anzahl: number): Promise<void> {
  for (;;) {
    const [{ n } = { n: 0 }] = await db.sql<{ n: number }>(`
      SELECT count(*)::int AS n
      FROM pg_stat_activity
      WHERE datname = current_database()
        AND wait_event_type = 'Lock'`);
    if (n >= anzahl) return;
    await setTimeout(20);
  }
}
const text = async (wer: string, id: string, buchstabe: string): Promise<string> =>
  (await t.als(wer).get(`/vorgaenge/${id}/abschnitte/${buchstabe}`)).inhalt.text;

describe('A draft', () => {
  it('is read by its house alone, until others are asked', async () => {
    const { id } = await eineVorlage(haus, { mitzeichnende: ['SIS'] });
    const fremde = ['aut@SIS', 'str@SIS', 'sk@SK', 'cds@SK', 'sen@SK', 'admin@SK'];
    for (const wer of fremde) expect([wer, await sieht(wer, id)]).toEqual([wer, false]);
    expect([await sieht('rl@SF', id), await sieht('str@SF', id)]).toEqual([true, true]);
    await b.erneutEin(id);
    expect([await sieht('aut@SIS', id), await sieht('aut@SJV', id), await sieht('sk@SK', id)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is the model of a new paper for those who see it, and of nobody else’s', async () => {
    const { id } = await eineVorlage(haus);
    const neu = (wer: string, federfuehrung: string) =>
      t.als(wer).post('/vorgaenge', { art: 'senatsvorlage', titel: 'Neu', federfuehrung, vorbild: id });
    expect([(await neu('aut@SF', 'SF')).status, (await neu('aut@SIS', 'SIS')).status]).toEqual([201, 404]);
  });
});

describe('A paper', () => {
  it('stays open to whoever has read it when it goes back to its author', async () => {
    const id = await b.inAbstimmung('SIS');
    await t.als('vb@SF').mach(id, 'zurueckgeben', WEIL);
    expect([await b.zustand(id), await sieht('str@SIS', id), await sieht('str@SJV', id)]).toEqual([
      'entwurf',
      true,
      false,
    ]);
  });

  it('shows the last Fassung to the asked houses while its own works on it', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.schreibe(id, 'B', 'Noch nicht fertig gedacht.');
    expect([await text('vb@SF', id, 'B'), await text('str@SIS', id, 'B')]).toEqual([
      'Noch nicht fertig gedacht.',
      'Die Lösung.',
    ]);
    const { inhalt } = await t.als('str@SIS').get(`/vorgaenge/${id}/fassungen/vergleich`);
    expect(inhalt).toMatchObject({ von: 1, bis: 1 });
    expect((await t.als('vb@SF').get(`/vorgaenge/${id}/fassungen/vergleich`)).inhalt).toMatchObject({
      von: 1,
      bis: 2,
    });
    await t.als('aut@SF').mach(id, 'neueFassung');
    expect(await text('str@SIS', id, 'B')).toBe('Noch nicht fertig gedacht.');
  });

  it('lets whoever is asked act on the Fassung, whatever its house is writing', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.schreibe(id, 'B', 'Noch nicht fertig gedacht.');
    await b.urteile('SIS', id, 'erteilt');
    expect((await b.staende(id))['SIS']).toBe('erteilt');
  });

  it('opens to the chancellery when a co-signer objects late: she has to know', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.urteile('SIS', id, 'erteilt');
    await t.als('str@SF').mach(id, 'zeichnen');
    expect(await sieht('sk@SK', id)).toBe(false);
    await t.als('str@SIS').mach(id, 'einwandErheben', { ressort: 'SIS', ...WEIL });
    expect([await sieht('sk@SK', id), await b.post('sk@SK', id)]).toEqual([true, ['mitzeichnung_einwand']]);
  });

  it('of level vertraulich is on the agenda of every member of the Senate', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'tagesordnung', stufe: 'vertraulich' });
    for (const wer of ['sen@SK', 'sen@SJV', 'str@SGFV'])
      expect([wer, await sieht(wer, id)]).toEqual([wer, true]);
    for (const wer of ['vb@SJV', 'aut@SK', 'rl@SGFV'])
      expect([wer, await sieht(wer, id)]).toEqual([wer, false]);
    const { sitzung } = await t.als('sen@SJV').lies(id);
    const tops = async (wer: string) =>
      (await t.als(wer).liste(`/sitzungen/${sitzung.id}/tagesordnung`)).filter((top) => top.vorgang === id)
        .length;
    expect([await tops('sen@SJV'), await tops('vb@SJV')]).toEqual([1, 0]);
  });
});

describe('The level of a paper', () => {
  it('is raised on its way by the lead, with a reason, and what came of it follows', async () => {
    const { id: auftrag } = await einAuftrag(haus, { faellig: '2099-09-30', mitzeichnende: ['SIS'] });
    const { quelle } = (await t.als('vb@SF').lies(auftrag)).auftrag;
    expect([await sieht('aut@SJV', quelle), await sieht('aut@SJV', auftrag)]).toEqual([true, true]);
    await t.als('vb@SF').mach(quelle, 'stufeAnheben', { stufe: 'nfd', ...WEIL });
    expect([await sieht('aut@SJV', quelle), await sieht('aut@SJV', auftrag)]).toEqual([false, false]);
    expect([await sieht('aut@SIS', quelle), await sieht('aut@SIS', auftrag)]).toEqual([true, true]);
    await t.als('sk@SK').mach(quelle, 'stufeAnheben', { stufe: 'vertraulich', ...WEIL });
    expect([await sieht('aut@SIS', auftrag), await sieht('str@SIS', auftrag)]).toEqual([false, true]);
    expect(await b.post('vb@SF', quelle)).toContain('stufe_geaendert');
    const nochmal = await t.als('vb@SF').schritt(quelle, 'stufeAnheben', { stufe: 'nfd', ...WEIL });
    expect(nochmal.inhalt.detail).toMatch(/^Die Vorlage ist schon „/u);
    for (const nr of ['I-31', 'I-75', 'I-76']) expect(await aussage(haus, nr)).toMatchObject({ ok: true });
  });

  it('is lowered by the chancellery alone, and its house is told', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'tagesordnung', stufe: 'vertraulich' });
    const senke = (wer: string) => t.als(wer).schritt(id, 'stufeSenken', { stufe: 'nfd', ...WEIL });
    expect([(await senke('vb@SF')).inhalt.code, (await senke('sen@SF')).inhalt.code]).toEqual([
      'rolle_fehlt',
      'rolle_fehlt',
    ]);
    expect([(await senke('sk@SK')).status, await sieht('aut@SK', id)]).toEqual([201, true]);
    expect(await b.post('vb@SF', id)).toContain('stufe_geaendert');
  });

  it('is corrected by the author before anybody has read it, not when it comes back to her', async () => {
    const { id } = await eineVorlage(haus, { stufe: 'nfd', mitzeichnende: ['SIS'] });
    const setze = (stufe: string) => t.als('aut@SF').schritt(id, 'festlegen', { stufe });
    expect([(await setze('offen')).status, (await setze('nfd')).status]).toEqual([201, 201]);
    await t.als('aut@SF').mach(id, 'einreichenFach');
    await t.als('rl@SF').mach(id, 'zurueckgeben', WEIL);
    const gesenkt = await setze('offen');
    expect([gesenkt.status, gesenkt.inhalt.detail]).toEqual([
      409,
      expect.stringMatching(/^Die Stufe einer eingereichten Vorlage senkt nur die Senatskanzlei/u),
    ]);
    expect((await setze('vertraulich')).status).toBe(201);
  });
});

describe('An attachment', () => {
  const haenge = async (id: string, name: string, stufe: string) => {
    const formular = new FormData();
    formular.append('alternativtext', 'Eine Liste');
    formular.append('stufe', stufe);
    formular.append('datei', new Blob([new Uint8Array(Buffer.concat([PDF, Buffer.from(id + name)]))]), name);
    const { etag } = await t.als('aut@SF').get(`/vorgaenge/${id}`);
    return t.als('aut@SF').post(`/vorgaenge/${id}/anlagen`, formular, { etag });
  };

  it('is stricter than its paper where it has to be, in every list, and never looser', async () => {
    const { id } = await eineVorlage(haus, { mitzeichnende: ['SIS'] });
    const { inhalt: strenge } = await haenge(id, 'personal.pdf', 'vertraulich');
    expect((await haenge(id, 'karte.pdf', 'offen')).status).toBe(201);
    await b.erneutEin(id);
    const namen = async (wer: string) =>
      (await t.als(wer).liste(`/vorgaenge/${id}/anlagen`)).map(({ name }) => name).toSorted();
    expect([await namen('aut@SIS'), await namen('str@SIS'), await namen('aut@SF')]).toEqual([
      ['karte.pdf'],
      ['karte.pdf', 'personal.pdf'],
      ['karte.pdf', 'personal.pdf'],
    ]);
    const oeffne = async (wer: string) =>
      (await t.als(wer).get(`/vorgaenge/${id}/anlagen/${strenge.id}`)).status;
    expect([await oeffne('aut@SIS'), await oeffne('str@SIS')]).toEqual([404, 200]);
    for (const teil of ['fassungen/1', 'fassungen/vergleich?bis=1', 'schritte'])
      expect([teil, (await t.als('aut@SIS').get(`/vorgaenge/${id}/${teil}`)).text]).toEqual([
        teil,
        expect.not.stringContaining('personal.pdf'),
      ]);
    const geheim = await eineVorlage(haus, { stufe: 'vertraulich' });
    expect((await haenge(geheim.id, 'karte.pdf', 'nfd')).inhalt.detail).toMatch(
      /^Eine Anlage ist höchstens strenger als ihre Vorlage/u,
    );
  });
});

describe('A confidential paper', () => {
  it('is read by two persons whom a member of the Senate names in the own house; the chancellery is told', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'tagesordnung', stufe: 'vertraulich' });
    const benenne = (wen: string, schritt = 'leserBenennen') =>
      t.als('sen@SJV').schritt(id, schritt, { imHaus: person(haus, wen).id });
    expect((await benenne('aut@SIS')).inhalt.detail).toMatch(
      /^Bitte wählen Sie eine Person, die heute ein Amt/u,
    );
    const verwaltung = await t
      .als('sen@SF')
      .schritt(id, 'leserBenennen', { imHaus: person(haus, 'admin@SF').id });
    expect(verwaltung.inhalt.detail).toMatch(/die Administration liest keine Vorlagen\.$/u);
    expect([(await benenne('rl@SJV')).status, (await benenne('aut@SJV')).status]).toEqual([201, 201]);
    expect([await sieht('rl@SJV', id), await sieht('aut@SJV', id), await sieht('al@SJV', id)]).toEqual([
      true,
      true,
      false,
    ]);
    expect((await benenne('al@SJV')).inhalt.detail).toMatch(
      /^Sie haben für diese Vorlage schon zwei Personen/u,
    );
    expect([await b.post('sk@SK', id), await b.post('rl@SJV', id)]).toEqual([
      expect.arrayContaining(['leser_benannt']),
      ['zum_lesen_benannt'],
    ]);
    expect([(await benenne('rl@SJV', 'leserStreichen')).status, await sieht('rl@SJV', id)]).toEqual([
      201,
      false,
    ]);
    expect((await benenne('rl@SJV', 'leserStreichen')).inhalt.detail).toBe(
      'Diese Person haben Sie nicht benannt.',
    );
    const { id: offene } = await eineVorlage(haus, { zustand: 'tagesordnung' });
    const ohneNot = await t
      .als('sen@SJV')
      .schritt(offene, 'leserBenennen', { imHaus: person(haus, 'rl@SJV').id });
    expect(ohneNot.inhalt.detail).toBe('Benannt werden Personen nur für vertrauliche Vorlagen.');
  });
});

describe('A question within a house', () => {
  it('goes to an office with its date; its answer is read by that house alone', async () => {
    const id = await b.inAbstimmung('SIS');
    const frage = { imHaus: person(haus, 'mv@SIS').id, frage: 'Sind Stellen der Polizei betroffen?' };
    const bis = plusArbeitstage(await heuteIn(haus.db), 2);
    await t.als('vb@SIS').mach(id, 'imHausFragen', { ...frage, bis });
    expect((await t.als('mv@SIS').liste('/nachrichten')).find((n) => n.vorgang === id)).toMatchObject({
      art: 'im_haus_gefragt',
      termin: bis,
    });
    expect((await t.als('str@SIS').schritt(id, 'imHausFragen', frage)).inhalt.detail).toMatch(
      /^Diese Person ist schon gefragt/u,
    );
    expect((await t.als('rl@SIS').schritt(id, 'imHausAntworten', { antwort: 'Nein.' })).inhalt.code).toBe(
      'rolle_fehlt',
    );
    await t.als('mv@SIS').mach(id, 'imHausAntworten', { antwort: 'Nein, keine Stelle.' });
    expect(await b.post('vb@SIS', id)).toContain('im_haus_geantwortet');
    const bemerkungen = async (wer: string) =>
      (await t.als(wer).liste(`/vorgaenge/${id}/bemerkungen`)).map(({ text: worte }) => worte);
    expect([await bemerkungen('str@SIS'), await bemerkungen('vb@SF')]).toEqual([
      [frage.frage, 'Nein, keine Stelle.'],
      [],
    ]);
    expect((await t.als('vb@SF').get(`/vorgaenge/${id}/schritte`)).text).not.toMatch(/Polizei|keine Stelle/u);
  });

  it('that nobody answers in time is told to both; a person of another house is not asked', async () => {
    const id = await b.inAbstimmung('SIS');
    const fremd = await t
      .als('aut@SF')
      .schritt(id, 'imHausFragen', { imHaus: person(haus, 'aut@SIS').id, frage: 'Was kostet das?' });
    expect(fremd.inhalt.detail).toMatch(/^Bitte wählen Sie eine Person, die heute ein Amt in Ihrem Haus/u);
    const { id: gefragt } = person(haus, 'mv@SF');
    await t.als('aut@SF').mach(id, 'imHausFragen', { imHaus: gefragt, frage: 'Was kostet das?' });
    await b.spaeter(4);
    await b.feuere(id);
    expect([await b.post('mv@SF', id), await b.post('aut@SF', id)]).toEqual([
      expect.arrayContaining(['im_haus_gefragt', 'im_haus_ohne_antwort']),
      expect.arrayContaining(['im_haus_ohne_antwort']),
    ]);
  });

  it('opens a confidential paper to whoever is asked', async () => {
    const { id } = await eineVorlage(haus, { stufe: 'vertraulich', zustand: 'fachpruefung' });
    expect(await sieht('mv@SF', id)).toBe(false);
    await t
      .als('rl@SF')
      .mach(id, 'imHausFragen', { imHaus: person(haus, 'mv@SF').id, frage: 'Reicht das Geld?' });
    expect([await sieht('mv@SF', id), await text('mv@SF', id, 'B')]).toEqual([true, 'Die Lösung.']);
  });
});

describe('Access', () => {
  it('is opened by no statement of the program past a Schritt', async () => {
    const { id } = await eineVorlage(haus);
    const oeffne = haus.datenbank.transaktion(
      { mandant: haus.mandant, person: null, subjekte: ['system'] },
      (tr) => tr.abfrage(`UPDATE vorgang SET zugang_eigen = '{system,alle}' WHERE id = $1`, [id]),
    );
    await expect(oeffne).rejects.toMatchObject({ code: '40001' });
    const weite = haus.datenbank.transaktion(
      { mandant: haus.mandant, person: null, subjekte: ['system'] },
      (tr) => tr.abfrage(`UPDATE vorgang SET zugang_weitere = '{alle}' WHERE id = $1`, [id]),
    );
    await expect(weite).rejects.toMatchObject({ code: '40001' });
  });

  it('is checked: who may see fits the procedure, and whoever has to act sees it', async () => {
    const { id, zugang_eigen, zugang_arbeit } = await liesVorgang(
      haus,
      (await eineVorlage(haus, { zustand: 'fachpruefung' })).id,
    );
    const setze = (spalte: string, werte: string[]) =>
      amRichterVorbei(haus, `UPDATE vorgang SET ${spalte} = '{${werte.join(',')}}' WHERE id = '${id}'`);
    const gilt = async (nr: string) => (await aussage(haus, nr)).ok;
    expect([await gilt('I-31'), await gilt('I-75')]).toEqual([true, true]);
    await setze('zugang_eigen', ['system', 'alle']);
    expect([await gilt('I-31'), await gilt('I-75')]).toEqual([false, true]);
    await setze('zugang_eigen', ['system']);
    expect(await gilt('I-75')).toBe(false);
    await setze('zugang_eigen', zugang_eigen);
    await setze('zugang_arbeit', ['system', 'alle']);
    expect(await gilt('I-31')).toBe(false);
    await setze('zugang_arbeit', zugang_arbeit);
    expect([await gilt('I-31'), await gilt('I-75')]).toEqual([true, true]);
  });

  it('follows the rules of the program that runs: whoever came in by older ones is out after an upgrade', async () => {
    const { id, version, zugang_eigen } = await liesVorgang(
      haus,
      (await eineVorlage(haus, { zustand: 'fachpruefung' })).id,
    );
    const alte = [...zugang_eigen, 'ressort:SJV'];
    await haus.db.sql('UPDATE vorgang SET zugang_eigen = $2 WHERE id = $1', [id, alte]);
    expect([await sieht('vb@SJV', id), (await aussage(haus, 'I-31')).ok]).toEqual([true, false]);
    await haus.db.sql('UPDATE zugangsregel SET am = kogge_jetzt()');
    expect(await registriereVerfahren(haus.db.migrationsUrl)).toBe(0);
    await unterAnderenRegeln();
    expect(await registriereVerfahren(haus.db.migrationsUrl)).toBe(1);
    expect([await sieht('vb@SJV', id), await sieht('vb@SF', id)]).toEqual([false, true]);
    expect(await aussage(haus, 'I-31')).toMatchObject({ ok: true });
    expect((await liesVorgang(haus, id)).version).toBe(version);
    expect(await registriereVerfahren(haus.db.migrationsUrl)).toBe(0);
  });

  it('is looked at again where it was written while an older program may still have run', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await haus.db.sql(`UPDATE vorgang SET zugang_eigen = '{system,alle}' WHERE id = $1`, [id]);
    await haus.db.sql('UPDATE zugangsregel SET am = $1', [(await liesVorgang(haus, id)).geaendert_am]);
    expect(await registriereVerfahren(haus.db.migrationsUrl)).toBe(1);
    expect(await aussage(haus, 'I-31')).toMatchObject({ ok: true });
  });

  it('is brought up to date once by programs that start at the same time, and Aufträge follow their paper', async () => {
    const { quelle, auftrag } = await zuOffene();
    // All have read before the first one writes.
    const halter = await mittenDrin();
    await halter.query('SELECT 1 FROM vorgang WHERE id = $1 FOR UPDATE', [quelle]);
    const gestartete = Promise.all([1, 2, 3].map(() => registriereVerfahren(haus.db.migrationsUrl)));
    await wartende(haus, 3);
    await halter.query('COMMIT');
    await halter.end();
    expect((await gestartete).toSorted()).toEqual([0, 0, 2]);
    expect([await sieht('aut@SJV', quelle), await sieht('aut@SJV', auftrag)]).toEqual([false, false]);
    for (const nr of ['I-31', 'I-75', 'I-76']) expect(await aussage(haus, nr)).toMatchObject({ ok: true });
  });

  it('is brought up to date again when somebody was in the way of it', async () => {
    const { quelle, auftrag } = await zuOffene();
    const halter = await mittenDrin();
    await halter.query(`SET LOCAL deadlock_timeout = '1min'`);
    await halter.query('SELECT 1 FROM vorgang WHERE id = $1 FOR UPDATE', [auftrag]);
    const gestartet = registriereVerfahren(haus.db.migrationsUrl);
    await wartende(haus, 1);
    await halter.query('SELECT 1 FROM vorgang WHERE id = $1 FOR UPDATE', [quelle]);
    await halter.query('COMMIT');
    await halter.end();
    expect(await gestartet).toBe(2);
    expect(await aussage(haus, 'I-31')).toMatchObject({ ok: true });
  });

  it('says of a confidential Vorgang that it lies with those who may read it', async () => {
    const { inhalt } = await t.als('vb@SF').post('/vorgaenge', {
      art: 'senatsvorlage',
      titel: 'Im Vorlagenbüro begonnen',
      federfuehrung: 'SF',
      stufe: 'vertraulich',
    });
    const { zustaendig } = (await t.als('vb@SF').get(`/vorgaenge/${inhalt.vorgang}`)).inhalt;
    expect(zustaendig).toEqual([`person@${person(haus, 'vb@SF').id}`]);
  });

  it('of a confidential draft is its author’s, whatever office she began it in', async () => {
    const { inhalt } = await t.als('vb@SF').post('/vorgaenge', {
      art: 'senatsvorlage',
      titel: 'Im Vorlagenbüro begonnen',
      federfuehrung: 'SF',
      stufe: 'vertraulich',
    });
    const { vorgang: id } = inhalt;
    expect([await sieht('vb@SF', id), await sieht('aut@SF', id)]).toEqual([true, false]);
    expect(await aussage(haus, 'I-75')).toMatchObject({ ok: true });
  });

  it('shows what came of it to those who see it, also when they become others', async () => {
    const { id } = await einAuftrag(haus, { faellig: '2099-09-30', stufe: 'nfd', mitzeichnende: ['SIS'] });
    expect([await sieht('aut@SIS', id), await sieht('aut@SJV', id)]).toEqual([true, false]);
    const [quelle] = await haus.db.sql<{ quelle_id: string }>(
      'SELECT quelle_id FROM auftrag WHERE vorgang_id = $1',
      [id],
    );
    await haus.db.sql(
      `UPDATE vorgang SET zugang_eigen = zugang_eigen || '{ressort:SJV}'::text[] WHERE id = $1`,
      [quelle!.quelle_id],
    );
    expect([await sieht('aut@SJV', id), (await aussage(haus, 'I-76')).ok]).toEqual([true, true]);
    await amRichterVorbei(haus, `UPDATE vorgang SET zugang_weitere = '{}' WHERE id = '${id}'`);
    expect((await aussage(haus, 'I-76')).ok).toBe(false);
  });
});
