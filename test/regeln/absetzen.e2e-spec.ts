import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plusTage } from '#kalender';
import { inOrdnung } from '#workflows';
import { starteTestapi, type Kundin, type Testapi } from '../umgebung/api.js';
import { befunde, vorbeiAnRichtern } from '../umgebung/aussagen.js';
import {
  eineVorlage,
  frischeDatenbank,
  organisation,
  stelleUhr,
  type Organisation,
} from '../umgebung/index.js';

let haus: Organisation;
let t: Testapi;
let sk: Kundin;
let [sitzung, naechste] = [
  { id: '', datum: '' },
  { id: '', datum: '' },
];
let nr = 6;

beforeAll(async () => {
  const db = await frischeDatenbank();
  await stelleUhr(db, '2025-01-07T08:00');
  haus = await organisation(db);
  t = await starteTestapi(haus);
  sk = t.als('sk@SK');
});
beforeEach(async () => {
  await stelleUhr(haus.db, '2025-01-07T08:00');
  [sitzung, naechste] = [haus.sitzungen[(nr += 1)]!, haus.sitzungen[27]!];
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const GRUND = { grund: 'Es sind noch Fragen offen.' };
const aendere = async (id: string, text: string) => {
  const { etag } = await t.als('aut@SF').get(`/vorgaenge/${id}/abschnitte/B`);
  return t.als('aut@SF').put(`/vorgaenge/${id}/abschnitte/B`, { text }, { etag });
};

describe('A paper taken off the agenda', () => {
  it('comes into another meeting, and its item keeps that', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'tagesordnung', sitzung: sitzung.datum });
    const selbe = await sk.schritt(id, 'absetzen', { ...GRUND, sitzung: sitzung.id });
    expect([selbe.status, selbe.inhalt.code]).toEqual([409, 'bedingung_nicht_erfuellt']);
    await sk.mach(id, 'absetzen', { ...GRUND, sitzung: naechste.id });
    expect(await sk.lies(id)).toMatchObject({ zustand: 'tagesordnung', sitzung: { id: naechste.id } });
    expect((await sk.liste(`/sitzungen/${sitzung.id}/tagesordnung`))[0]).toMatchObject({
      ergebnis: 'absetzen',
      vermerk: GRUND.grund,
    });
    await sk.mach(id, 'aufsetzen', { teil: 'oeffentlich' });
    // A meeting that has only taken papers off may still move: the check does not take that for a decision.
    const { version } = (await sk.get(`/sitzungen/${sitzung.id}`)).inhalt;
    const verlegt = { version, datum: plusTage(sitzung.datum, 2), ...GRUND };
    expect((await sk.put(`/sitzungen/${sitzung.id}`, verlegt)).status).toBe(200);
    expect(await befunde(haus)).toEqual([]);
  });

  it('or goes back to the lead, which is told, may change it and signs again', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'tagesordnung', sitzung: sitzung.datum });
    await sk.mach(id, 'absetzen', GRUND);
    expect((await sk.lies(id)).zustand).toBe('neufassung');
    for (const wer of ['vb@SF', 'aut@SF'])
      expect(
        (await t.als(wer).liste('/nachrichten')).filter(
          (n: { vorgang: string; art: string }) => n.vorgang === id && n.art === 'vorlage_abgesetzt',
        ),
      ).toHaveLength(1);
    expect((await aendere(id, 'Die Lösung, mit Zeitplan.')).status).toBe(200);
    expect((await t.als('str@SF').schritt(id, 'zeichnen')).status).toBe(409);
    await t.als('aut@SF').mach(id, 'neueFassung');
    await t.als('vb@SF').mach(id, 'formalPruefen', inOrdnung.formalBestanden);
    await t.als('str@SF').mach(id, 'zeichnen');
    expect(await sk.lies(id)).toMatchObject({ zustand: 'tagesordnung', fassung: 2 });
    await sk.mach(id, 'aufsetzen', { teil: 'oeffentlich' });
    expect(await befunde(haus)).toEqual([]);
  });

  it('that ended with it is found by the check; only the lead ends a paper', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'tagesordnung', sitzung: sitzung.datum });
    expect((await sk.schritt(id, 'zurueckziehen', GRUND)).inhalt.code).toBe('rolle_fehlt');
    await sk.mach(id, 'absetzen', GRUND);
    await vorbeiAnRichtern(
      haus.db,
      `UPDATE vorgang SET zustand = 'zurueckgezogen', beendet_am = kogge_jetzt() WHERE id = $1`,
      [id],
    );
    expect((await befunde(haus)).map(({ id: aussage }) => aussage)).toContain('I-56');
    await vorbeiAnRichtern(
      haus.db,
      `UPDATE vorgang SET zustand = 'neufassung', beendet_am = NULL WHERE id = $1`,
      [id],
    );
    await t.als('str@SF').mach(id, 'zurueckziehen', GRUND);
    expect(await befunde(haus)).toEqual([]);
  });
});

describe.each([
  ['postponed', 'ausgesetzt', 'aussetzen', () => ({ ...GRUND, sitzung: naechste.id })],
  ['referred', 'ueberwiesen', 'ueberweisen', () => ({ anwesend: 9, gremium: 'HaFA' })],
])('A paper that is %s', (_, zustand, schritt, daten) => {
  const vertagt = async () => {
    const { id } = await eineVorlage(haus, { zustand: 'beratung', sitzung: sitzung.datum });
    await sk.mach(id, schritt, daten());
    return id;
  };

  it('may get a new Fassung, which is signed before it returns to another meeting', async () => {
    const id = await vertagt();
    if (zustand === 'ueberwiesen') {
      expect((await sk.schritt(id, 'wiederAufsetzen')).inhalt.detail).toMatch(
        /hat die Vorlage schon ein Ergebnis/u,
      );
      await sk.mach(id, 'aufAndereSitzung', { ...GRUND, sitzung: naechste.id });
    }
    expect((await aendere(id, 'Die Lösung nach der Beratung.')).status).toBe(200);
    expect((await sk.schritt(id, 'wiederAufsetzen')).inhalt.detail).toMatch(
      /Bitte erst eine neue Fassung erstellen/u,
    );
    await t.als('aut@SF').mach(id, 'neueFassung');
    expect((await sk.schritt(id, 'wiederAufsetzen')).inhalt.code).toBe('schritt_nicht_moeglich');
    await t.als('vb@SF').mach(id, 'formalPruefen', inOrdnung.formalBestanden);
    await t.als('str@SF').mach(id, 'zeichnen');
    expect(await sk.lies(id)).toMatchObject({ zustand, fassung: 2 });
    await sk.mach(id, 'wiederAufsetzen');
    await sk.mach(id, 'aufsetzen', { teil: 'oeffentlich' });
    expect((await sk.liste(`/sitzungen/${sitzung.id}/tagesordnung`))[0]).toMatchObject({ ergebnis: schritt });
    expect(await befunde(haus)).toEqual([]);
  });

  it('comes back only with its form complete', async () => {
    const id = await vertagt();
    await aendere(id, '');
    await t.als('aut@SF').mach(id, 'neueFassung');
    expect((await t.als('str@SF').schritt(id, 'zeichnen')).inhalt.detail).toContain(
      'Es fehlen die Abschnitte B.',
    );
  });
});

describe('Postponing', () => {
  it('never leads into the same or an earlier meeting, nor into one that is cancelled', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'beratung', sitzung: sitzung.datum });
    for (const ziel of [sitzung.id, haus.sitzungen[0]!.id])
      expect((await sk.schritt(id, 'aussetzen', { ...GRUND, sitzung: ziel })).status).toBe(409);
    expect((await sk.schritt(id, 'aussetzen', { ...GRUND, sitzung: sitzung.id })).inhalt.detail).toBe(
      'Ausgesetzt wird in eine spätere Sitzung. Bitte wählen Sie eine nach dieser.',
    );
  });
});
