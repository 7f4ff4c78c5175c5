import { describe, expect, it } from '@jest/globals';
import { Probelauf } from '../probelauf.js';
import { beispiel } from './beispiel.js';
import { inOrdnung } from './formalpunkte.js';
import { senatsvorlage } from './senatsvorlage.workflow.js';

const vorlage = (eingabe: object = {}) => new Probelauf(senatsvorlage, beispiel, eingabe);
const offen = (reihe: number) => ({
  stand: 'offen' as const,
  fassung: null,
  abschnitte: ['A', 'D'] as const,
  verlaengert: false,
  gefragtAm: null,
  reihe,
});
const GRUND = { grund: 'Aus gutem Grund' };
const BEDENKEN = { urteil: 'bedenken', text: 'Die Kosten fehlen.' };
const NAECHSTE = '0193d000-0000-7000-8000-0000000000aa';
const ZIEL = {
  datum: '2099-02-01',
  letzterTag: '2099-02-01',
  stand: 'geplant' as const,
  offenBis: '2099-02-02',
};
const GEAENDERT = { lage: { geaendert: ['A'] } };
const angefragt = ({ letzter }: Probelauf<never, never> | ReturnType<typeof vorlage>) =>
  letzter.wirkungen
    .filter(({ daten }) => daten['art'] === 'mitzeichnung_angefordert')
    .map(({ daten }) => daten['an']);

// What the seeded walks found (docs/gaenge.md).
describe('a Senatsvorlage', () => {
  it('hears of a Ressort only what it says itself (C3, C5)', () => {
    const lauf = vorlage()
      .bis('ressortabstimmung')
      .mache('STR@SIS', 'mitzeichnen', { ressort: 'SIS', ...BEDENKEN });
    const fremdes = { ressort: 'SIS', urteil: 'erteilt' };
    expect(lauf.gruende('STR@SBMS', 'urteilErsetzen', fremdes)).toEqual(['Für SIS spricht nur SIS selbst.']);
    expect(lauf.gruende('STR@SIS', 'urteilErsetzen', fremdes)).toEqual([]);
  });

  it('extends no term, and hears no complaint about one, that has not begun (C7, C8)', () => {
    const lauf = vorlage({
      mitzeichnungen: { SIS: offen(1), SBMS: offen(2) },
      eile: 'eilt',
      eilegrund: 'Bald.',
    });
    lauf.bis('ressortabstimmung');
    const verlaengern = { ressort: 'SBMS', tage: 3, ...GRUND };
    expect(lauf.gruende('VB@SF', 'fristVerlaengern', verlaengern)).toHaveLength(1);
    expect(lauf.gruende('STR@SBMS', 'fristZuKurz', { ressort: 'SBMS', ...GRUND })).toHaveLength(1);
    expect(lauf.gruende('VB@SF', 'fristVerlaengern', { ...verlaengern, ressort: 'SIS' })).toEqual([]);
  });

  it('keeps no verdict on an editorial Fassung that came back unconfirmed (C4)', () => {
    const lauf = vorlage({ mitzeichnungen: { SIS: offen(1), SBMS: offen(1) } })
      .bis('ressortabstimmung')
      .mache('STR@SIS', 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' })
      .mache('AUT@SF', 'neueFassung', { redaktionell: true }, GEAENDERT)
      .mache('VB@SF', 'zurueckgeben', GRUND)
      .mache('AUT@SF', 'einreichenFach');
    expect(lauf.stand.context.mitzeichnungen['SIS']).toMatchObject({ stand: 'offen', zuletzt: 'erteilt' });
  });

  it('sends no request with an editorial Fassung, and asks a later stage when its turn comes (C6, C9)', () => {
    const lauf = vorlage({ mitzeichnungen: { SIS: offen(1), SBMS: offen(2) } })
      .bis('ressortabstimmung')
      .mache('AUT@SF', 'neueFassung', { redaktionell: true }, GEAENDERT);
    expect(angefragt(lauf)).toEqual([]);
    lauf
      .mache('STR@SIS', 'mitzeichnen', { ressort: 'SIS', ...BEDENKEN })
      .mache('STR@SBMS', 'mitzeichnen', { ressort: 'SBMS', urteil: 'erteilt' })
      .mache('AUT@SF', 'neueFassung', {}, GEAENDERT);
    expect(angefragt(lauf)).toEqual(['STR@SIS']);
    lauf.mache('STR@SIS', 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' });
    expect(angefragt(lauf)).toEqual(['STR@SBMS']);
  });

  it('is not accepted with faulty documents, nor moved to the check of its form while its draft differs (F1)', () => {
    const faul = { ...inOrdnung.annehmen, unterlagen: 'mangelhaft' };
    expect(vorlage({ mitzeichnungen: {} }).bis('eingereicht').gruende('SK@SK', 'annehmen', faul)).toEqual([
      'Mangelhaft: die Unterlagen. Bitte „Mängel melden“.',
    ]);
    const umzustellen = vorlage()
      .bis('ressortabstimmung')
      .mache('CDS@SK', 'umstellungVorschlagen', { station: 'formalpruefung', ...GRUND });
    expect(umzustellen.gruende('SK@SK', 'umstellungBestaetigen', {}, GEAENDERT)).toHaveLength(1);
    expect(umzustellen.gruende('SK@SK', 'umstellungBestaetigen')).toEqual([]);
  });

  it('is not taken back to the check of its form while its draft differs (F1)', () => {
    const lauf = vorlage({ mitzeichnungen: { SIS: offen(1) } }).bis('ressortabstimmung');
    expect(lauf.gruende('VB@SF', 'zurueckholen', {}, GEAENDERT)).toHaveLength(1);
    expect(lauf.gruende('VB@SF', 'zurueckholen')).toEqual([]);
  });

  it('is given to read to Ressorts that exist (C11)', () => {
    const lauf = vorlage({ mitzeichnungen: {} });
    const ressorts = { lage: { ressorts: ['SF', 'SIS'] } };
    expect(lauf.gruende('VB@SF', 'zurKenntnis', { ressorts: ['XX'] }, ressorts)).toHaveLength(1);
    expect(lauf.gruende('VB@SF', 'zurKenntnis', { ressorts: ['SIS'] }, ressorts)).toEqual([]);
  });

  it('asks within a house only where that is asked itself (C12)', () => {
    const lauf = vorlage({ mitzeichnungen: { SIS: offen(1) } });
    const frage = { imHaus: NAECHSTE, frage: 'Sind Stellen betroffen?' };
    const imHaus = { lage: { haeuserDerPerson: ['SIS'] } };
    expect(lauf.gruende('VB@SIS', 'imHausFragen', frage, imHaus)).toHaveLength(1);
    expect(lauf.bis('ressortabstimmung').gruende('VB@SIS', 'imHausFragen', frage, imHaus)).toEqual([]);
  });

  it('is not decided with 0 yes, whatever the President says (S10)', () => {
    const lauf = vorlage({ mitzeichnungen: {} })
      .bis('tagesordnung')
      .mache('SK@SK', 'aufsetzen', { teil: 'oeffentlich' })
      .mache('SK@SK', 'aufrufen');
    const niemand = { anwesend: 5, ja: 0, nein: 0, enthaltung: 5, stimmePraesident: 'ja' };
    expect(lauf.gruende('SK@SK', 'beschliessen', niemand)).toHaveLength(1);
    expect(lauf.gruende('SK@SK', 'beschliessen', { ...niemand, ja: 2, nein: 2, enthaltung: 1 })).toEqual([]);
  });

  it('goes on at every station whose office is vacant, also on the agenda and after the decision (S2)', () => {
    const leer = { lage: { besetzung: { 'SK@SK': false } } };
    const lauf = vorlage({ mitzeichnungen: {} }).bis('tagesordnung');
    expect(lauf.gruende('CDS@SK', 'aufsetzen', { teil: 'oeffentlich' }, leer)).toHaveLength(1);
    lauf.mache('system', 'besetzungPruefen', { besetzung: 'pruefen' }, leer);
    expect(lauf.gruende('CDS@SK', 'aufsetzen', { teil: 'oeffentlich' }, leer)).toEqual([]);
  });

  it('asks again about an editorial Fassung that nobody has confirmed, also when it is moved (C4)', () => {
    const lauf = vorlage({ mitzeichnungen: { SIS: offen(1), SBMS: offen(1) } })
      .bis('ressortabstimmung')
      .mache('STR@SIS', 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' })
      .mache('AUT@SF', 'neueFassung', { redaktionell: true }, GEAENDERT)
      .mache('CDS@SK', 'umstellungVorschlagen', { station: 'entwurf', ...GRUND })
      .mache('SK@SK', 'umstellungBestaetigen');
    expect(lauf.stand.context.mitzeichnungen['SIS']).toMatchObject({ stand: 'offen', zuletzt: 'erteilt' });
  });

  it('asks again about a Fassung from after the intake that goes back to co-signature (C4)', () => {
    const lauf = vorlage({ mitzeichnungen: { SIS: offen(1) } })
      .bis('ressortabstimmung')
      .mache('STR@SIS', 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' })
      .bis('vorberatung')
      .mache('SK@SK', 'neufassungErbitten', GRUND)
      .mache('AUT@SF', 'neueFassung', { redaktionell: true }, GEAENDERT);
    expect(lauf.stand.context.mitzeichnungen['SIS']).toMatchObject({ stand: 'erteilt' });
    lauf.mache('STR@SF', 'inKlaerung', GRUND);
    expect(lauf.stand.context.mitzeichnungen['SIS']).toMatchObject({ stand: 'offen', zuletzt: 'erteilt' });
    lauf.mache('STR@SF', 'geeinigt');
    expect([lauf.zustand, angefragt(lauf)]).toEqual(['ressortabstimmung', ['STR@SIS']]);
  });

  it('is signed anew by every house after it went back to co-signature (C10)', () => {
    const lauf = vorlage({ mitzeichnungen: {}, einbringer: ['SF', 'SIS'] })
      .bis('formalpruefung')
      .mache('VB@SF', 'formalBestanden', inOrdnung.formalBestanden);
    for (const rolle of ['STR', 'SEN'])
      for (const haus of ['SF', 'SIS'])
        if (lauf.zustand !== 'eingereicht') lauf.mache(`${rolle}@${haus}`, 'zeichnen');
    lauf
      .bis('vorberatung')
      .mache('SK@SK', 'neufassungErbitten', GRUND)
      .mache('AUT@SF', 'neueFassung', {}, GEAENDERT)
      .mache('VB@SF', 'formalPruefen', inOrdnung.formalPruefen)
      .mache('STR@SIS', 'zeichnen')
      .mache('STR@SF', 'inKlaerung', GRUND);
    expect(lauf.stand.context.gezeichnet).toEqual({ STR: [], SEN: [] });
  });

  it('is not taken back after an answer, also when it was moved to where it is (F5)', () => {
    const lauf = vorlage({ mitzeichnungen: { SIS: offen(1), SBMS: offen(1) } })
      .bis('ressortabstimmung')
      .mache('STR@SIS', 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' })
      .mache('CDS@SK', 'umstellungVorschlagen', { station: 'ressortabstimmung', ...GRUND })
      .mache('SK@SK', 'umstellungBestaetigen')
      .mache('VB@SF', 'erneutFragen', { ressort: 'SIS', ...GRUND });
    expect(lauf.gruende('VB@SF', 'zurueckholen')).toHaveLength(1);
  });

  it('is not taken off an agenda on which it has its outcome (S5)', () => {
    const lauf = vorlage({ mitzeichnungen: {} }).bis('tagesordnung');
    const behandelt = { lage: { schonBehandelt: true } };
    expect(lauf.gruende('SK@SK', 'absetzen', GRUND, behandelt)).toHaveLength(1);
    expect(lauf.gruende('SK@SK', 'absetzen', GRUND)).toEqual([]);
  });

  it('is not moved past the co-signers with a Fassung that they have not seen (C4)', () => {
    const lauf = vorlage({ mitzeichnungen: { SIS: offen(1) } })
      .bis('ressortabstimmung')
      .mache('STR@SIS', 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' })
      .bis('vorberatung')
      .mache('SK@SK', 'neufassungErbitten', GRUND)
      .mache('AUT@SF', 'neueFassung', {}, GEAENDERT)
      .mache('VB@SF', 'formalPruefen', inOrdnung.formalPruefen)
      .mache('CDS@SK', 'umstellungVorschlagen', { station: 'schlusszeichnungStaatsrat', ...GRUND });
    expect(lauf.gruende('SK@SK', 'umstellungBestaetigen')).toEqual([
      expect.stringContaining('Die Mitzeichnenden kennen die Neufassung noch nicht.'),
    ]);
  });

  it('has its first verdict from co-signing, and only that is replaced (C5)', () => {
    const lauf = vorlage({ mitzeichnungen: { SIS: offen(1) } }).bis('ressortabstimmung');
    const urteil = { ressort: 'SIS', urteil: 'erteilt' };
    expect(lauf.gruende('STR@SIS', 'urteilErsetzen', urteil)).toEqual([
      'Ihr Ressort hat noch nicht mitgezeichnet.',
    ]);
    expect(lauf.gruende('STR@SIS', 'mitzeichnen', urteil)).toEqual([]);
  });

  it('is not signed over an objection that nobody has answered, wherever it was moved (C2)', () => {
    const lauf = vorlage({ mitzeichnungen: { SIS: offen(1) } })
      .bis('ressortabstimmung')
      .mache('STR@SIS', 'mitzeichnen', { ressort: 'SIS', ...BEDENKEN })
      .mache('CDS@SK', 'umstellungVorschlagen', { station: 'schlusszeichnungStaatsrat', ...GRUND })
      .mache('SK@SK', 'umstellungBestaetigen');
    expect(lauf.zustand).toBe('schlusszeichnungStaatsrat');
    expect(lauf.gruende('STR@SF', 'zeichnen')).toHaveLength(1);
  });

  it('is short only with a reason (C8)', () => {
    const eilig = vorlage({ eile: 'eilt', eilegrund: null });
    expect(eilig.gruende('AUT@SF', 'einreichenFach')).toHaveLength(1);
    expect(vorlage({ eile: 'eilt', eilegrund: 'Bald.' }).gruende('AUT@SF', 'einreichenFach')).toEqual([]);
  });

  it('names two readers for each member, and asks nobody twice at once (§1.6, C12)', () => {
    const person = (nr: number) => ({ imHaus: NAECHSTE.replace(/aa$/u, `a${nr}`) });
    const hier = {
      lage: { stufe: 'vertraulich' as const, phase: 'senat' as const, haeuserDerPerson: ['SF'] },
    };
    const lauf = vorlage({ mitzeichnungen: {} })
      .bis('eingereicht')
      .mache('STR@SF', 'leserBenennen', person(1), hier)
      .mache('STR@SF', 'leserBenennen', person(2), hier);
    expect(lauf.gruende('STR@SF', 'leserBenennen', person(3), hier)).toHaveLength(1);
    const frage = { ...person(1), frage: 'Sind Stellen betroffen?' };
    lauf.mache('VB@SF', 'imHausFragen', frage, hier);
    expect(lauf.gruende('VB@SF', 'imHausFragen', frage, hier)).toHaveLength(1);
  });

  it('returns signed to the body that it was referred to (S9)', () => {
    const lauf = vorlage({ mitzeichnungen: {} })
      .bis('tagesordnung')
      .mache('SK@SK', 'aufsetzen', { teil: 'oeffentlich' })
      .mache('SK@SK', 'aufrufen')
      .mache('SK@SK', 'ueberweisen', { anwesend: 7, gremium: 'HaFA' })
      .mache('AUT@SF', 'neueFassung', {}, GEAENDERT)
      .mache('VB@SF', 'formalPruefen', inOrdnung.formalPruefen)
      .mache('STR@SF', 'zeichnen');
    expect(lauf.zustand).toBe('ueberwiesen');
    expect(lauf.stand.context.neufassungAus).toBeNull();
  });

  it('returns signed to where it was postponed (S9)', () => {
    const lauf = vorlage({ mitzeichnungen: {} })
      .bis('tagesordnung')
      .mache('SK@SK', 'aufsetzen', { teil: 'oeffentlich' })
      .mache('SK@SK', 'aufrufen');
    const sitzung = beispiel.lage(lauf.stand.context).ziel?.id ?? NAECHSTE;
    lauf
      .mache('SK@SK', 'aussetzen', { sitzung, ...GRUND })
      .mache('AUT@SF', 'neueFassung', {}, GEAENDERT)
      .mache('VB@SF', 'formalPruefen', inOrdnung.formalPruefen)
      .mache('STR@SF', 'zeichnen');
    expect(lauf.zustand).toBe('ausgesetzt');
  });

  it('is moved once for each proposal (S2)', () => {
    const lauf = vorlage()
      .bis('ressortabstimmung')
      .mache('CDS@SK', 'umstellungVorschlagen', { station: 'formalpruefung', ...GRUND })
      .mache('SK@SK', 'umstellungBestaetigen');
    expect(lauf.gruende('SK@SK', 'umstellungBestaetigen')).toEqual(
      expect.arrayContaining(['Es ist keine Umstellung vorgeschlagen.']),
    );
  });

  it('keeps what its author has set (F3)', () => {
    const lauf = vorlage({ mitzeichnungen: {} }).mache('AUT@SF', 'festlegen', { gremien: ['HaFA'] });
    expect(lauf.stand.context.gremien).toEqual({ HaFA: 'geplant' });
  });

  it('is not taken back after an answer, also when its Ressort is asked again (F5)', () => {
    const lauf = vorlage({ mitzeichnungen: { SIS: offen(1), SBMS: offen(1) } }).bis('ressortabstimmung');
    expect(lauf.gruende('VB@SF', 'zurueckholen')).toEqual([]);
    lauf
      .mache('STR@SIS', 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' })
      .mache('VB@SF', 'erneutFragen', { ressort: 'SIS', ...GRUND });
    expect(lauf.gruende('VB@SF', 'zurueckholen')).toEqual([
      'Ein Ressort hat schon geantwortet. Bitte geben Sie die Vorlage mit Begründung zurück.',
    ]);
  });

  it('tells nobody of the withdrawn paper before it is asked anew, nor whom it takes off unasked (§2)', () => {
    const alte = { stand: 'offen' as const, fassung: null, abschnitte: ['A'] as const, verlaengert: false };
    const lauf = vorlage({
      mitzeichnungen: {
        SBMS: offen(2),
        SIS: { ...alte, gefragtAm: null, zuletzt: 'erteilt', nieGefragt: true },
      },
    });
    const gehoert = () => lauf.letzter.wirkungen.map(({ daten }) => daten['an']);
    const naechste = { sitzung: beispiel.lage(lauf.stand.context).ziel?.id ?? NAECHSTE, ...GRUND };
    expect(lauf.mache('VB@SF', 'aufAndereSitzung', naechste) && gehoert()).not.toContain('VB@SIS');
    lauf.bis('ressortabstimmung');
    expect(lauf.stand.context.mitzeichnungen['SIS']).not.toHaveProperty('nieGefragt');
    lauf.mache('CDS@SK', 'ressortHerausnehmen', { ressort: 'SBMS', ...GRUND });
    expect(gehoert()).toEqual(['VB@SF']);
    lauf.mache('CDS@SK', 'ressortHerausnehmen', { ressort: 'SIS', ...GRUND });
    expect(gehoert()).toEqual(expect.arrayContaining(['STR@SIS', 'VB@SIS']));
  });

  it('names readers once it is with the chancellery, which hears of it (§1.6)', () => {
    const vertraulich = (phase: 'haus' | 'senat') => ({
      lage: { stufe: 'vertraulich' as const, phase, haeuserDerPerson: ['SF'] },
    });
    const lauf = vorlage({ mitzeichnungen: {} }).bis('eingereicht');
    expect(lauf.gruende('STR@SF', 'leserBenennen', { imHaus: NAECHSTE }, vertraulich('haus'))).toEqual([
      'Zum Lesen benannt wird, sobald die Vorlage bei der Senatskanzlei ist.',
    ]);
    expect(lauf.gruende('STR@SF', 'leserBenennen', { imHaus: NAECHSTE }, vertraulich('senat'))).toEqual([]);
  });

  it('is the President’s where the head of the chancellery is not there either (S2)', () => {
    const lauf = vorlage({ mitzeichnungen: {} }).bis('eingereicht');
    const leer = { lage: { besetzung: { 'SK@SK': false }, chefUnbesetzt: true } };
    lauf.mache('system', 'besetzungPruefen', { besetzung: 'pruefen' }, leer);
    expect(lauf.stand.context.ersatz).toEqual({ 'SK@SK': 'SEN@SK' });
  });

  it('leaves a meeting in which it was called and that takes no outcomes any more (S2)', () => {
    const lauf = vorlage({ mitzeichnungen: {} })
      .bis('tagesordnung')
      .mache('SK@SK', 'aufsetzen', { teil: 'oeffentlich' })
      .mache('SK@SK', 'aufrufen');
    const ziel = { sitzung: beispiel.lage(lauf.stand.context).ziel?.id ?? NAECHSTE, ...GRUND };
    expect(lauf.gruende('SK@SK', 'aufAndereSitzung', ziel)).toEqual([
      'Die Vorlage ist aufgerufen. Bitte halten Sie ihr Ergebnis fest, solange das geht.',
    ]);
    const spaeter = { heute: '2099-01-01', lage: { ziel: { ...ZIEL, id: ziel.sitzung } } };
    expect(lauf.mache('SK@SK', 'aufAndereSitzung', ziel, spaeter).zustand).toBe('tagesordnung');
    expect(lauf.stand.context.top).toBeNull();
  });
});
