import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { inOrdnung } from '#workflows';
import { starteTestapi, type Testapi } from '../umgebung/api.js';
import {
  eineVorlage,
  frischeDatenbank,
  organisation,
  stelleUhr,
  type Organisation,
} from '../umgebung/index.js';
import { vorlagenbuero, WEIL, type Vorlagenbuero } from './vorlagenbuero.js';

let haus: Organisation;
let t: Testapi;
let b: Vorlagenbuero;

beforeAll(async () => {
  const db = await frischeDatenbank();
  await stelleUhr(db, '2026-03-02T08:00');
  haus = await organisation(db);
  t = await starteTestapi(haus);
  b = vorlagenbuero(haus, t);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const eilig = (id: string, mehr: object) =>
  t.als('aut@SF').schritt(id, 'festlegen', { eile: 'eilt', ...mehr });

describe('The term of a co-signature', () => {
  it('is short only with a reason, which the asked houses read', async () => {
    const { id } = await eineVorlage(haus, { mitzeichnende: ['SIS'] });
    expect((await eilig(id, {})).inhalt.detail).toMatch(/^Eine verkürzte Mitzeichnungsfrist braucht/u);
    expect((await eilig(id, { eilegrund: 'Die Förderung endet am Freitag.' })).status).toBe(201);
    await b.erneutEin(id);
    expect(await t.als('str@SIS').lies(id)).toMatchObject({
      eile: 'eilt',
      eilegrund: 'Die Förderung endet am Freitag.',
    });
    const [{ daten }] = (await haus.db.sql<{ daten: object }>(
      `SELECT daten FROM nachricht WHERE vorgang_id = $1 AND art = 'mitzeichnung_angefordert'`,
      [id],
    )) as [{ daten: object }];
    expect(daten).toMatchObject({ grund: 'Die Förderung endet am Freitag.' });
  });

  it('is called too short within one working day, and is five then unless the CDS decides', async () => {
    const { id } = await eineVorlage(haus, {
      zustand: 'ressortabstimmung',
      mitzeichnende: ['SIS', 'SJV'],
      eile: 'eilt',
    });
    const fristDes = async (ressort: string) =>
      (await t.als('vb@SF').lies(id)).fristen.find(
        (f: { ressort: string; stand: string }) => f.ressort === ressort && f.stand === 'laeuft',
      ).name;
    await t.als('vb@SIS').mach(id, 'fristZuKurz', { ressort: 'SIS', ...WEIL });
    expect([await fristDes('SIS'), await fristDes('SJV')]).toEqual(['mitzeichnungKurz', 'mitzeichnungEilt']);
    expect(await b.post('cds@SK', id)).toContain('mitzeichnung_zu_kurz');
    await t.als('cds@SK').mach(id, 'eileBestaetigen', { ressort: 'SIS', ...WEIL });
    expect(await fristDes('SIS')).toBe('mitzeichnungEilt');
    expect((await t.als('vb@SIS').schritt(id, 'fristZuKurz', { ressort: 'SIS', ...WEIL })).status).toBe(409);
    await b.spaeter(2);
    expect((await t.als('vb@SJV').schritt(id, 'fristZuKurz', { ressort: 'SJV', ...WEIL })).status).toBe(409);
  });

  it('is extended once while it runs, with both dates in the message, and not after it has ended', async () => {
    const id = await b.inAbstimmung('SIS', 'SJV');
    const verlaengern = (ressort: string) =>
      t.als('vb@SF').schritt(id, 'fristVerlaengern', { ressort, tage: 3, ...WEIL });
    await t.als('vb@SIS').mach(id, 'fristverlaengerungErbitten', { ressort: 'SIS', tage: 3, ...WEIL });
    expect(await b.post('vb@SF', id)).toContain('mitzeichnung_mehr_zeit');
    expect((await verlaengern('SIS')).status).toBe(201);
    const [nachricht] = await haus.db.sql<{ daten: { von: string; termin: string } }>(
      `
        SELECT daten
        FROM nachricht
        WHERE vorgang_id = $1
          AND art = 'mitzeichnung_verlaengert'
        LIMIT 1`,
      [id],
    );
    expect(nachricht!.daten.termin > nachricht!.daten.von).toBe(true);
    await b.spaeter(11);
    await b.feuere(id);
    const zuSpaet = await verlaengern('SJV');
    expect([zuSpaet.status, zuSpaet.inhalt.detail]).toEqual([
      409,
      expect.stringMatching(/^Die Frist ist schon abgelaufen/u),
    ]);
  });

  it('ends without an answer as „keine Rückmeldung“, never as consent', async () => {
    const id = await b.inAbstimmung('SIS');
    const festhalten = () => t.als('vb@SF').schritt(id, 'keineRueckmeldung', { ressort: 'SIS' });
    expect((await festhalten()).status).toBe(409);
    await b.spaeter(11);
    await b.feuere(id);
    expect(await b.post('vb@SF', id)).toContain('mitzeichnung_versaeumt');
    expect((await festhalten()).status).toBe(201);
    const seite = await t.als('str@SF').lies(id);
    expect([seite.zustand, seite.mitzeichnende[0].stand]).toEqual([
      'schlusszeichnungStaatsrat',
      'keineRueckmeldung',
    ]);
    expect(seite.mitzeichnungsergebnis).toMatch(
      /Keine Rückmeldung bis \d\d\.\d\d\.\d{4}; das ist keine Zustimmung/u,
    );
    expect(await b.post('str@SIS', id)).toContain('mitzeichnung_keine_rueckmeldung');
  });

  it('runs in stages: who comes later is asked when the earlier ones have answered', async () => {
    const { id } = await eineVorlage(haus);
    await t.als('aut@SF').mach(id, 'festlegen', {
      mitzeichnende: [{ ressort: 'SIS' }, { ressort: 'SJV', reihe: 2 }],
    });
    await b.erneutEin(id);
    expect([await b.post('str@SIS', id), await b.post('str@SJV', id)]).toEqual([
      ['mitzeichnung_angefordert'],
      [],
    ]);
    // Until then the paper is not even there for it (§1.6).
    expect(
      (await t.als('str@SJV').schritt(id, 'mitzeichnen', { ressort: 'SJV', urteil: 'erteilt' })).status,
    ).toBe(404);
    await b.urteile('SIS', id, 'erteilt');
    expect(await b.post('str@SJV', id)).toEqual(['mitzeichnung_angefordert']);
    await b.urteile('SJV', id, 'erteilt');
    expect(await b.zustand(id)).toBe('schlusszeichnungStaatsrat');
    await t.als('str@SF').mach(id, 'zeichnen');
    await t.als('vb@SF').mach(id, 'ressortBeteiligen', { ressort: 'SKB' });
    expect([await b.zustand(id), await b.post('str@SKB', id)]).toEqual([
      'ressortabstimmung',
      ['mitzeichnung_angefordert'],
    ]);
  });
});

describe('A paper of two houses', () => {
  it('is signed by the Staatsrat and the senator of each', async () => {
    const { id } = await eineVorlage(haus);
    await t.als('aut@SF').mach(id, 'festlegen', {
      einbringer: ['SF', 'SWHT'],
      mitzeichnende: [{ ressort: 'SIS' }],
    });
    await b.erneutEin(id);
    await b.urteile('SIS', id, 'erteilt');
    await t.als('str@SF').mach(id, 'zeichnen');
    const zuSpaet = { ressort: 'SIS', urteil: 'nicht_betroffen' };
    expect((await t.als('str@SIS').schritt(id, 'urteilErsetzen', zuSpaet)).inhalt.detail).toMatch(
      /^Der Staatsrat hat schon gezeichnet/u,
    );
    expect(await t.als('vb@SF').lies(id)).toMatchObject({
      zustand: 'schlusszeichnungStaatsrat',
      zustaendig: ['STR@SWHT'],
    });
    await t.als('str@SWHT').mach(id, 'zeichnen');
    await t.als('sen@SWHT').mach(id, 'zeichnen');
    expect(await b.zustand(id)).toBe('schlusszeichnungSenator');
    await t.als('sen@SF').mach(id, 'zeichnen');
    expect(await b.zustand(id)).toBe('eingereicht');
  });

  it('does not reach the chancellery without the second signature, whatever the program thinks', async () => {
    const { id } = await eineVorlage(haus);
    await t.als('aut@SF').mach(id, 'festlegen', { einbringer: ['SF', 'SWHT'] });
    await b.erneutEin(id);
    await t.als('str@SF').mach(id, 'zeichnen');
    await expect(
      haus.db.sql(`
        BEGIN;
        SET CONSTRAINTS vorlage_zeichnungen IMMEDIATE;
        UPDATE vorgang SET zustand = 'eingereicht', version = version + 1 WHERE id = '${id}';
        COMMIT`),
    ).rejects.toMatchObject({ constraint: 'vorlage_zeichnungen' });
  });

  it('is begun and led in nobody else’s house', async () => {
    const { id } = await eineVorlage(haus);
    const fremd = await t.als('aut@SF').schritt(id, 'festlegen', {
      einbringer: ['SF', 'SIS'],
      federfuehrung: 'SIS',
    });
    expect([fremd.status, fremd.inhalt.detail]).toEqual([
      409,
      expect.stringMatching(/^Die Federführung kann nur übernehmen, wer in SIS Vorlagen schreibt/u),
    ]);
  });
});

describe('The formal check', () => {
  it('counts for the content that was checked, and is asked for again after a change', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.schreibe(id, 'C', 'Es gibt eine Alternative.');
    await t.als('aut@SF').mach(id, 'neueFassung');
    await b.urteile('SIS', id, 'erteilt');
    expect(await t.als('vb@SF').lies(id)).toMatchObject({
      zustand: 'ressortabstimmung',
      formalGeprueft: false,
      zustaendig: expect.arrayContaining(['VB@SF']),
    });
    expect((await t.als('vb@SF').schritt(id, 'abstimmungSchliessen')).inhalt.detail).toMatch(
      /^Die Form ist neu zu prüfen/u,
    );
    await t.als('vb@SF').mach(id, 'formalPruefen', inOrdnung.formalPruefen);
    expect(await b.zustand(id)).toBe('schlusszeichnungStaatsrat');
  });

  it('presets nothing, and stops what is faulty', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'formalpruefung' });
    const leer = await t.als('vb@SF').schritt(id, 'formalBestanden');
    expect([leer.status, leer.inhalt.code]).toEqual([422, 'daten_ungueltig']);
    const maengel = await t
      .als('vb@SF')
      .schritt(id, 'formalBestanden', { ...inOrdnung.formalBestanden, anlagen: 'mangelhaft' });
    expect(maengel.inhalt.detail).toMatch(/^Mangelhaft: die Anlagen/u);
  });

  it('finds a paper whose sections were emptied after it, at every later door', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.schreibe(id, 'G', '');
    await t.als('aut@SF').mach(id, 'neueFassung');
    const ohneG = await t.als('vb@SF').schritt(id, 'formalPruefen', inOrdnung.formalPruefen);
    expect(ohneG.inhalt.detail).toContain('Es fehlen die Abschnitte G.');
    await b.schreibe(id, 'G', '1. –');
    await t.als('aut@SF').mach(id, 'neueFassung');
    const ohneZiffer = await t.als('vb@SF').schritt(id, 'formalPruefen', inOrdnung.formalPruefen);
    expect(ohneZiffer.inhalt.detail).toMatch(/^In Abschnitt G ist keine Ziffer zu erkennen/u);
    await b.urteile('SIS', id, 'erteilt');
    expect(await b.zustand(id)).toBe('ressortabstimmung');
  });

  it('cannot be left out on the way to the decision in the database either', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'vorberatung' });
    await expect(
      haus.db.sql(`
        BEGIN;
        SET CONSTRAINTS vorlage_form IMMEDIATE;
        UPDATE vorgang SET zustand = 'beschlossen', fassung = 99, version = version + 1 WHERE id = '${id}';
        COMMIT`),
    ).rejects.toMatchObject({ constraint: 'vorlage_form' });
  });
});

describe('A return', () => {
  it('says why on the draft and to everybody concerned, until the next submission', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await t.als('rl@SF').mach(id, 'zurueckgeben', { grund: 'Die Zahlen fehlen.' });
    expect((await t.als('aut@SF').lies(id)).rueckgabe).toMatchObject({
      grund: 'Die Zahlen fehlen.',
      amt: 'RL@SF',
      von: expect.any(String),
    });
    expect(await b.post('aut@SF', id)).toContain('vorlage_zurueckgegeben');
    const eingang = async () => (await t.als('aut@SF').liste('/aufgaben')).find((eine) => eine.id === id);
    expect(await eingang()).toMatchObject({ rueckgabe: 'Die Zahlen fehlen.' });
    await b.schreibe(id, 'B', 'Die Lösung kostet 12 Euro.');
    await t.als('aut@SF').mach(id, 'einreichenFach');
    expect((await t.als('aut@SF').lies(id)).rueckgabe).toBeNull();
  });

  it('is not needed while nobody has acted: each station takes its own word back', async () => {
    const id = await b.inAbstimmung('SIS');
    await t.als('vb@SF').mach(id, 'zurueckholen');
    await t.als('rl@SF').mach(id, 'zurueckholen');
    expect(await b.zustand(id)).toBe('fachpruefung');
    await t.als('aut@SF').mach(id, 'zurueckholen');
    await b.erneutEin(id);
    expect(await b.staende(id)).toEqual({ SIS: 'offen' });
    await b.urteile('SIS', id, 'massgabe', 'Bitte kürzen Sie.');
    expect((await t.als('vb@SF').schritt(id, 'zurueckholen')).status).toBe(409);
    await t.als('str@SIS').mach(id, 'urteilErsetzen', { ressort: 'SIS', urteil: 'erteilt' });
    await t.als('str@SF').mach(id, 'zeichnen');
    await t.als('str@SF').mach(id, 'zeichnungZurueckholen');
    expect(await b.zustand(id)).toBe('schlusszeichnungStaatsrat');
  });
});

describe('Information', () => {
  it('goes to houses without a say; they confirm that they have seen it', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung', stufe: 'nfd' });
    expect((await t.als('vb@SUKW').get(`/vorgaenge/${id}`)).status).toBe(404);
    await t.als('vb@SF').mach(id, 'zurKenntnis', { ressorts: ['SUKW'] });
    expect(await b.post('vb@SUKW', id)).toEqual(['vorlage_zur_kenntnis']);
    await t.als('vb@SUKW').mach(id, 'kenntnisNehmenImRessort');
    expect((await t.als('vb@SF').lies(id)).kenntnis).toEqual([{ ressort: 'SUKW', am: expect.any(String) }]);
  });
});
