import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  organisation,
  person,
  stelleUhr,
  type Organisation,
} from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';

/** The history of a paper in people's words, and what has happened since somebody was there. */
jest.setTimeout(60_000);
let haus: Organisation;
let t: Testapi;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const inAbstimmung = () => eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS', 'SJV'] });
const name = (wer: string) => person(haus, wer).name;
const verlauf = async (wer: string, id: string, filter = '') =>
  (await t.als(wer).get(`/vorgaenge/${id}/schritte${filter}`)).inhalt as {
    satz: { de: string };
    gruppe: string;
    angaben: { name: { de: string }; wert: { de: string } }[];
    texte: string[];
    akteur: string;
  }[];
const saetze = async (wer: string, id: string, filter = '') =>
  (await verlauf(wer, id, filter)).map(({ satz }) => satz.de);

describe('The history', () => {
  it('says who did what in sentences, with what was chosen and written', async () => {
    const { id } = await inAbstimmung();
    const text = 'Bitte nennen Sie die Folgekosten.';
    await t.als('str@SIS').mach(id, 'mitzeichnen', { ressort: 'SIS', urteil: 'massgabe', text });
    const letzter = (await verlauf('vb@SF', id)).at(-1);
    expect(letzter).toMatchObject({
      satz: { de: `${name('str@SIS')} hat über die Mitzeichnung entschieden` },
      gruppe: 'entscheidungen',
      texte: [text],
    });
    expect(letzter?.angaben.map((eine) => [eine.name.de, eine.wert.de])).toEqual([
      ['Urteil', 'mit Maßgabe mitgezeichnet'],
      ['Ressort', 'SIS'],
    ]);
    expect((await saetze('vb@SF', id)).join('\n')).not.toMatch(/xstate|[a-z][A-Z]|@/u);
  });

  it('shows decisions, texts or the reader’s own acts, and is a table to take along', async () => {
    const { id } = await inAbstimmung();
    await t.als('vb@SF').mach(id, 'bemerken', { text: '=1+1 hat sich bewegt.' });
    const alle = await verlauf('vb@SF', id);
    const von = (gruppe: string) => alle.filter((eine) => eine.gruppe === gruppe).map(({ satz }) => satz.de);
    expect(await saetze('vb@SF', id, '?gruppe=entscheidungen')).toEqual(von('entscheidungen'));
    expect(await saetze('vb@SF', id, '?gruppe=texte')).toEqual(von('texte'));
    expect([von('entscheidungen').length, von('texte').length].every((anzahl) => anzahl > 0)).toBe(true);
    const meine = await verlauf('vb@SF', id, '?meine=ja');
    expect(meine.map(({ akteur }) => akteur)).toEqual(meine.map(() => person(haus, 'vb@SF').id));
    expect(meine.length).toBeGreaterThan(0);
    expect((await t.als('vb@SF').get(`/vorgaenge/${id}/schritte?gruppe=unsinn`)).status).toBe(400);
    const { text: tabelle } = await t.als('vb@SF').get(`/vorgaenge/${id}/verlauf.csv?meine=ja`);
    const zeilen = tabelle.trim().split('\r\n');
    expect(zeilen[0]).toBe('Tag;Uhrzeit;Was;Als;In Vertretung;Angaben;Begründung und Vermerk;Prüfzeichen');
    expect(zeilen).toHaveLength(meine.length + 1);
    expect(zeilen.at(-1)).toContain(`${name('vb@SF')} hat eine Bemerkung geschrieben;Vorlagenbüro (SF)`);
  });
});

describe('Since the last visit', () => {
  it('others have done this; what she did herself she knows', async () => {
    const { id } = await inAbstimmung();
    const str = t.als('str@SIS');
    const seither = async () => (await str.get(`/vorgaenge/${id}/seither`)).inhalt;
    const siehtAn = async () =>
      void (await str.post(`/vorgaenge/${id}/gesehen`, { version: (await str.lies(id)).version }));
    const zeile = async () =>
      (await str.liste('/aufgaben?anzahl=200')).find((eine) => eine.id === id).seither;
    const heute = await heuteIn(haus.db);
    await stelleUhr(haus.db, `${heute}T09:00`);
    expect(await seither()).toEqual({ seit: null, eintraege: [] });
    expect(await zeile()).toEqual({ saetze: [], mehr: 0 });
    await siehtAn();
    await str.mach(id, 'bemerken', { text: 'Das weiß ich selbst.' });
    for (const text of ['Eins.', 'Zwei.', 'Drei.']) await t.als('vb@SF').mach(id, 'bemerken', { text });
    await t.als('str@SJV').mach(id, 'mitzeichnen', { ressort: 'SJV', urteil: 'erteilt' });
    const bemerkte = `${name('vb@SF')} hat eine Bemerkung geschrieben`;
    const zeichnete = `${name('str@SJV')} hat über die Mitzeichnung entschieden`;
    expect(await zeile()).toEqual({
      saetze: [zeichnete, bemerkte, bemerkte].map((de) => expect.objectContaining({ de })),
      mehr: 1,
    });
    await stelleUhr(haus.db, `${heute}T10:00`);
    const erwartet = [bemerkte, bemerkte, bemerkte, zeichnete];
    const gelesen = async () =>
      (await seither()).eintraege.map(({ satz }: { satz: { de: string } }) => satz.de);
    expect(await gelesen()).toEqual(erwartet);
    // The visit lasts, however often the page says what is before her eyes.
    await siehtAn();
    await stelleUhr(haus.db, `${heute}T10:20`);
    await siehtAn();
    expect(await gelesen()).toEqual(erwartet);
    expect(await zeile()).toEqual({ saetze: [], mehr: 0 });
    // The next one begins with what she knows from this.
    await stelleUhr(haus.db, `${heute}T11:00`);
    expect(await gelesen()).toEqual([]);
  });
});
