import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { starteTestapi, type Testapi } from '../umgebung/api.js';
import { frischeDatenbank, organisation, stelleUhr, type Organisation } from '../umgebung/index.js';
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

describe('A Ressort that was asked', () => {
  it('is not taken off the list by the lead, and its objection waits at the way back', async () => {
    const id = await b.inAbstimmung('SKB', 'SIS');
    await b.urteile('SKB', id, 'bedenken', 'Die Schulen sind nicht bedacht.');
    await t.als('vb@SF').mach(id, 'zurueckgeben', WEIL);
    const ohne = await t.als('aut@SF').schritt(id, 'festlegen', { mitzeichnende: [{ ressort: 'SIS' }] });
    expect([ohne.status, ohne.inhalt.detail]).toEqual([
      409,
      expect.stringMatching(/^SKB ist schon um Mitzeichnung gebeten und bleibt beteiligt/u),
    ]);
    expect((await t.als('aut@SF').schritt(id, 'festlegen', { mitzeichnende: [] })).status).toBe(409);
    await b.erneutEin(id);
    expect(await b.staende(id)).toEqual({ SKB: 'bedenken', SIS: 'offen' });
    await b.urteile('SIS', id, 'erteilt');
    expect(await b.zustand(id)).toBe('klaerung');
    await t.als('str@SF').mach(id, 'dissensDokumentieren', WEIL);
    const { mitzeichnungsergebnis, mitzeichnende } = await t.als('sen@SF').lies(id);
    expect(mitzeichnungsergebnis).toMatch(/^.*SKB.*: Nicht mitgezeichnet, Dissens/mu);
    expect(mitzeichnende.find((m: { ressort: string }) => m.ressort === 'SKB').dissens).toBe(true);
  });

  it('is taken off by the head of the chancellery alone, with a reason, and stays on record', async () => {
    const id = await b.inAbstimmung('SKB', 'SIS');
    expect(
      (await t.als('str@SF').schritt(id, 'ressortHerausnehmen', { ressort: 'SKB', ...WEIL })).status,
    ).toBe(403);
    await t.als('cds@SK').mach(id, 'ressortHerausnehmen', { ressort: 'SKB', ...WEIL });
    await b.urteile('SIS', id, 'erteilt');
    expect(await b.zustand(id)).toBe('schlusszeichnungStaatsrat');
    expect((await t.als('str@SF').lies(id)).mitzeichnungsergebnis).toMatch(
      /SKB.*: Aus der Mitzeichnung genommen/u,
    );
    expect(await b.post('str@SKB', id)).toContain('mitzeichnung_herausgenommen');
  });

  it('stays even if the program forgets it: the database refuses', async () => {
    const id = await b.inAbstimmung('SKB');
    await b.urteile('SKB', id, 'massgabe', 'Bitte die Schulen nennen.');
    await expect(
      haus.db.sql(
        `
          UPDATE vorgang
          SET stand = jsonb_set(stand, '{context,mitzeichnungen}', '{}'), version = version + 1
          WHERE id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'vorlage_gefragte' });
  });
});

describe('An objection', () => {
  it('is not lost by a new Fassung that its Ressort leaves unanswered', async () => {
    const id = await b.inAbstimmung('SKB');
    await b.urteile('SKB', id, 'bedenken', 'Die Schulen sind nicht bedacht.');
    await b.schreibe(id, 'B', 'Die Lösung ist eine andere.');
    await t.als('aut@SF').mach(id, 'neueFassung');
    expect(await b.staende(id)).toEqual({ SKB: 'offen' });
    await b.spaeter(11);
    await b.feuere(id);
    await t.als('vb@SF').mach(id, 'keineRueckmeldung', { ressort: 'SKB' });
    expect([await b.zustand(id), await b.staende(id)]).toEqual(['klaerung', { SKB: 'keineRueckmeldung' }]);
  });

  it('is replaced by a later verdict of the same Ressort until the Staatsrat has signed', async () => {
    const id = await b.inAbstimmung('SKB', 'SIS');
    await b.urteile('SKB', id, 'bedenken', 'Die Schulen sind nicht bedacht.');
    expect(await b.post('vb@SF', id)).toContain('mitzeichnung_bedenken');
    expect(await b.post('aut@SF', id)).toContain('mitzeichnung_bedenken');
    await t.als('str@SKB').mach(id, 'urteilErsetzen', { ressort: 'SKB', urteil: 'erteilt' });
    await b.urteile('SIS', id, 'erteilt');
    expect(await b.zustand(id)).toBe('schlusszeichnungStaatsrat');
    await t.als('str@SIS').mach(id, 'urteilErsetzen', {
      ressort: 'SIS',
      urteil: 'bedenken',
      text: 'Es fehlt die Deckung.',
    });
    expect(await b.zustand(id)).toBe('klaerung');
  });

  it('comes late as a marked one after the signature, told to lead and chancellery', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.urteile('SIS', id, 'erteilt');
    await t.als('str@SF').mach(id, 'zeichnen');
    expect(
      (await t.als('str@SIS').schritt(id, 'urteilErsetzen', { ressort: 'SIS', urteil: 'erteilt' })).status,
    ).toBe(409);
    await t.als('str@SIS').mach(id, 'einwandErheben', { ressort: 'SIS', ...WEIL });
    expect((await t.als('sen@SF').lies(id)).mitzeichnende[0]).toMatchObject({ stand: 'erteilt', einwand: 1 });
    expect((await t.als('sen@SF').lies(id)).mitzeichnungsergebnis).toContain(
      'Einwand nach der Schlusszeichnung: „Das ist so besprochen.“',
    );
    expect([await b.post('vb@SF', id), await b.post('sk@SK', id)]).toEqual([
      expect.arrayContaining(['mitzeichnung_einwand']),
      expect.arrayContaining(['mitzeichnung_einwand']),
    ]);
  });

  it('stops the paper at the door of the chancellery, whatever the program thinks', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.urteile('SIS', id, 'erteilt');
    await t.als('str@SF').mach(id, 'zeichnen');
    await expect(
      haus.db.sql(`
        BEGIN;
        SET CONSTRAINTS vorlage_streit IMMEDIATE;
        UPDATE vorgang
        SET stand = jsonb_set(stand, '{context,mitzeichnungen,SIS,stand}', '"bedenken"'),
          zustand = 'eingereicht', version = version + 1
        WHERE id = '${id}';
        COMMIT`),
    ).rejects.toMatchObject({ constraint: 'vorlage_bedenken' });
  });
});

describe('A Massgabe', () => {
  const mitMassgabe = async () => {
    const id = await b.inAbstimmung('SIS', 'SJV');
    await b.urteile('SIS', id, 'massgabe', 'Die Kosten trägt SF allein.');
    return { id, massgabe: await b.massgabeVon(id, 'SIS') };
  };

  it('is met or waived by its own Ressort, by no third one and not by the lead', async () => {
    const { id, massgabe } = await mitMassgabe();
    for (const wer of ['str@SJV', 'vb@SF', 'str@SF']) {
      const { status } = await t.als(wer).schritt(id, 'massgabeErledigen', { massgabe, stand: 'erfuellt' });
      expect([wer, status >= 400 && status < 500]).toEqual([wer, true]);
    }
    const { inhalt } = await t
      .als('str@SJV')
      .schritt(id, 'massgabeErledigen', { massgabe, stand: 'erfuellt' });
    expect(inhalt.detail).toMatch(/^Ob diese Maßgabe erfüllt ist, sagt nur SIS/u);
    await t.als('str@SIS').mach(id, 'massgabeErledigen', { massgabe, stand: 'erfuellt' });
    await b.urteile('SJV', id, 'erteilt');
    expect(await b.zustand(id)).toBe('schlusszeichnungStaatsrat');
  });

  it('is said to be met by nobody else in the database either', async () => {
    const { massgabe } = await mitMassgabe();
    await expect(
      haus.db.sql(`UPDATE massgabe SET stand = 'erfuellt', erledigt_ressort = 'SF' WHERE id = $1`, [
        massgabe,
      ]),
    ).rejects.toMatchObject({ constraint: 'massgabe_urteil' });
  });

  it('that the lead rejects is dissent: its Ressort hears why, the signing pages show it', async () => {
    const { id, massgabe } = await mitMassgabe();
    expect(
      (await t.als('vb@SF').schritt(id, 'massgabeZurueckweisen', { massgabe, ...WEIL })).inhalt.code,
    ).toBe('rolle_fehlt');
    await t.als('str@SF').mach(id, 'massgabeZurueckweisen', { massgabe, ...WEIL });
    expect(await b.post('str@SIS', id)).toContain('massgabe_zurueckgewiesen');
    await b.urteile('SJV', id, 'erteilt');
    const seite = await t.als('str@SF').lies(id);
    expect(seite.zustand).toBe('schlusszeichnungStaatsrat');
    expect(seite.mitzeichnungsergebnis).toContain('(nicht übernommen, Dissens, Das ist so besprochen)');
    expect(seite.mitzeichnende.find((m: { ressort: string }) => m.ressort === 'SIS').dissens).toBe(true);
  });

  it('that is reported as met waits five working days for the answer, and says so then', async () => {
    const { id, massgabe } = await mitMassgabe();
    await b.urteile('SJV', id, 'erteilt');
    await t.als('vb@SF').mach(id, 'massgabeUmsetzen', { massgabe, ...WEIL });
    expect([await b.zustand(id), await b.post('str@SIS', id)]).toEqual([
      'ressortabstimmung',
      expect.arrayContaining(['massgabe_umgesetzt']),
    ]);
    await b.spaeter(6);
    await b.feuere(id);
    expect(await b.zustand(id)).toBe('schlusszeichnungStaatsrat');
    expect((await t.als('str@SF').lies(id)).mitzeichnungsergebnis).toContain('(umgesetzt, keine Rückmeldung');
  });

  it('stays open on the way back to the final signature, also with nobody left to ask', async () => {
    const { id } = await mitMassgabe();
    await t.als('vb@SF').mach(id, 'zurueckgeben', WEIL);
    await b.erneutEin(id);
    await b.urteile('SJV', id, 'erteilt');
    const { inhalt } = await t.als('vb@SF').schritt(id, 'abstimmungSchliessen');
    expect(inhalt.detail).toMatch(/^Noch offene Maßgaben: 1\./u);
  });
});

describe('An editorial Fassung', () => {
  it('is none when a number, the decision or the name of an office has changed', async () => {
    const id = await b.inAbstimmung('SIS', 'SJV');
    await b.urteile('SIS', id, 'erteilt');
    const ist = async (was: string) =>
      expect(
        (await t.als('aut@SF').schritt(id, 'neueFassung', { redaktionell: true })).inhalt.detail,
      ).toContain(was);
    await b.schreibe(id, 'B', 'Die Lösung ist ein Schiff für 80 Mio. Euro.');
    await ist('eine Zahl, ein Betrag oder ein Datum');
    await b.schreibe(id, 'B', 'Die Lösung findet der Senator für Finanzen.');
    await ist('der Name einer Stelle');
    await b.schreibe(id, 'G', '1. Der Senat beschließt alles.');
    await ist('der Beschlussvorschlag (G)');
    await t.als('aut@SF').mach(id, 'neueFassung');
    expect(await b.staende(id)).toEqual({ SIS: 'offen', SJV: 'offen' });
  });

  it('is confirmed by a second person, and the co-signers have two working days to object', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.urteile('SIS', id, 'massgabe', 'Bitte glätten Sie den Text.');
    await b.schreibe(id, 'B', 'Die Lösung!');
    await t.als('aut@SF').mach(id, 'neueFassung', { redaktionell: true });
    await t
      .als('str@SIS')
      .mach(id, 'massgabeErledigen', { massgabe: await b.massgabeVon(id, 'SIS'), stand: 'erfuellt' });
    expect([await b.zustand(id), (await t.als('vb@SF').lies(id)).redaktionell]).toEqual([
      'ressortabstimmung',
      { fassung: 2, bestaetigt: false },
    ]);
    expect((await t.als('aut@SF').schritt(id, 'redaktionellBestaetigen')).status).toBe(403);
    await t.als('vb@SF').mach(id, 'redaktionellBestaetigen');
    expect([await b.zustand(id), await b.post('str@SIS', id)]).toEqual([
      'ressortabstimmung',
      expect.arrayContaining(['fassung_redaktionell']),
    ]);
    await b.spaeter(3);
    await b.feuere(id);
    expect(await b.zustand(id)).toBe('schlusszeichnungStaatsrat');
  });

  it('is asked about again when the second person finds more in it', async () => {
    const id = await b.inAbstimmung('SIS', 'SJV');
    await b.urteile('SIS', id, 'erteilt');
    await b.schreibe(id, 'B', 'Die Lösung, anders gesagt.');
    await t.als('aut@SF').mach(id, 'neueFassung', { redaktionell: true });
    await t.als('vb@SF').mach(id, 'redaktionellVerwerfen', WEIL);
    expect(await b.staende(id)).toEqual({ SIS: 'offen', SJV: 'offen' });
    await t.als('str@SIS').mach(id, 'mitzeichnungBestaetigen', { ressort: 'SIS' });
    expect(await b.staende(id)).toEqual({ SIS: 'erteilt', SJV: 'offen' });
  });
});
