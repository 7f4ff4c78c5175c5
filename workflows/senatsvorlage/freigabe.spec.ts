import { describe, expect, it } from '@jest/globals';
import type { Akteur } from '#engine';
import { Probelauf } from '../probelauf.js';
import { beispiel } from './beispiel.js';
import { inOrdnung } from './formalpunkte.js';
import type { Vorlagenkontext, Vorlagenlage } from './kontext.js';
import { senatsvorlage } from './senatsvorlage.workflow.js';

const vorlage = (eingabe: Partial<Vorlagenkontext> = {}) =>
  new Probelauf<Vorlagenkontext, Vorlagenlage>(senatsvorlage, beispiel, eingabe);
const GEAENDERT = { lage: { geaendert: ['A'] } };
const zurPruefung = () => vorlage().mache('AUT@SF', 'einreichenFach', {}, GEAENDERT);
const zurZeichnung = () => vorlage({ mitzeichnungen: {} }).bis('schlusszeichnungStaatsrat', GEAENDERT);

const autorin = (...aemter: Akteur['aemter']): Akteur => ({
  art: 'person',
  person: 'AUT SF',
  aemter: [{ rolle: 'AUT', ressort: 'SF' }, ...aemter],
});

describe('the draft', () => {
  it('goes to review only with A, B and G filled, a leading Ressort among those that introduce it, and a Sitzung to come', () => {
    const lauf = vorlage({ federfuehrung: 'SIS', einbringer: ['SF'], mitwirkende: ['AUT SF'] });
    expect(
      lauf.gruende('AUT@SF', 'einreichenFach', {}, { lage: { gefuellt: ['A'], sitzung: null } }),
    ).toEqual([
      'Bitte füllen Sie noch: B, G.',
      'Die Federführung muss genau ein einbringendes Ressort haben.',
      'Bitte wählen Sie eine Sitzung, die noch bevorsteht.',
    ]);
  });

  it('asks no Ressort to co-sign a paper that it introduces itself', () => {
    expect(vorlage().gruende('AUT@SF', 'festlegen', { mitzeichnende: [{ ressort: 'SF' }] })).toEqual([
      'Einbringende Ressorts zeichnen nicht bei sich selbst mit: SF.',
    ]);
    expect(vorlage().gruende('AUT@SF', 'festlegen', { einbringer: ['SF', 'SIS'] })).toEqual([
      'Einbringende Ressorts zeichnen nicht bei sich selbst mit: SIS.',
    ]);
  });

  it('asks only Ressorts that exist, when the list of today is known', () => {
    expect(
      vorlage().gruende(
        'AUT@SF',
        'festlegen',
        { mitzeichnende: [{ ressort: 'XYZ' }] },
        { lage: { ressorts: ['SF', 'SIS'] } },
      ),
    ).toEqual(['Ein Ressort XYZ gibt es nicht. Bitte wählen Sie ein bestehendes.']);
  });

  it('has its own deadline 21 days before the Sitzung, which ends when it is handed in', () => {
    const lauf = vorlage();
    expect(lauf.letzter.fristenBeginnen).toEqual([
      { schluessel: 'entwurf', name: 'entwurf', ereignis: null, erinnern: ['person@AUT SF'] },
    ]);
    expect(lauf.mache('AUT@SF', 'einreichenFach', {}, GEAENDERT).letzter.fristenEnden).toContain('entwurf');
  });

  it('gets no new deadline from a mere change of title', () => {
    expect(vorlage().mache('AUT@SF', 'festlegen', { titel: 'Neuer Titel' }).letzter.fristenBeginnen).toEqual(
      [],
    );
  });
});

describe('four eyes by natural person', () => {
  it('refuses the author in a second office', () => {
    expect(zurPruefung().gruende(autorin({ rolle: 'RL', ressort: 'SF' }), 'freigeben')).toEqual([
      'Wer an der Vorlage mitgeschrieben hat, darf sie nicht freigeben – auch nicht in Vertretung.',
    ]);
  });

  it('refuses the author as deputy of the reviewer', () => {
    expect(
      zurPruefung().gruende(autorin({ rolle: 'RL', ressort: 'SF', vertritt: 'RL SF' }), 'freigeben'),
    ).toHaveLength(1);
  });

  it('refuses the deputy of the author, also with the office lent by her', () => {
    const vertretung: Akteur = {
      art: 'person',
      person: 'Dritte',
      aemter: [{ rolle: 'RL', ressort: 'SF', vertritt: 'AUT SF' }],
    };
    expect(zurPruefung().gruende(vertretung, 'freigeben')).toHaveLength(1);
  });

  it('lets the deputy decide in an office of her own', () => {
    const vertretung: Akteur = {
      art: 'person',
      person: 'Dritte',
      aemter: [
        { rolle: 'RL', ressort: 'SF', vertritt: 'AUT SF' },
        { rolle: 'AL', ressort: 'SF' },
      ],
    };
    expect(zurPruefung().mache(vertretung, 'freigeben').letzter.als).toEqual({ rolle: 'AL', ressort: 'SF' });
  });

  it('refuses the signature of the person who released the paper', () => {
    const eine: Akteur = { art: 'person', person: 'RL SF', aemter: [{ rolle: 'STR', ressort: 'SF' }] };
    expect(zurZeichnung().gruende(eine, 'zeichnen')).toEqual([
      'Sie haben diese Vorlage schon in einer früheren Prüfung freigegeben; hier entscheidet eine andere Person.',
    ]);
  });

  it('refuses the same person as state secretary and senator', () => {
    const beide: Akteur = {
      art: 'person',
      person: 'STR SF',
      aemter: [
        { rolle: 'STR', ressort: 'SF' },
        { rolle: 'SEN', ressort: 'SF' },
      ],
    };
    expect(zurZeichnung().mache(beide, 'zeichnen').gruende(beide, 'zeichnen')).toHaveLength(1);
  });

  it('remembers the release when the chancellery sends the paper back for signature', () => {
    const eine: Akteur = { art: 'person', person: 'RL SF', aemter: [{ rolle: 'STR', ressort: 'SF' }] };
    const zurueck = zurZeichnung()
      .mache('STR@SF', 'zeichnen')
      .mache('SEN@SF', 'zeichnen')
      .mache('SK@SK', 'maengelMelden', { grund: 'Anlage fehlt' });
    expect(zurueck.zustand).toBe('schlusszeichnungStaatsrat');
    expect(zurueck.gruende(eine, 'zeichnen')).toHaveLength(1);
    expect(zurueck.mache('STR@SF', 'zeichnen').zustand).toBe('schlusszeichnungSenator');
  });

  it('begins a new round when the paper returns to its author', () => {
    const lauf = zurPruefung()
      .mache('RL@SF', 'freigeben')
      .mache('VB@SF', 'maengelMelden', { grund: 'Abschnitt D fehlt' });
    expect(lauf.stand.context.freigaben).toEqual({});
  });
});

describe('the formal check', () => {
  const geprueft = () => zurPruefung().mache('RL@SF', 'freigeben');

  it('names every section and every check that is missing', () => {
    const lage = {
      gefuellt: ['A', 'B', 'C', 'D', 'E', 'G'] as const,
      pruefpunkte: { finanzen: true, gender: false, klima: false, klimaPflicht: true },
    };
    expect(geprueft().gruende('VB@SF', 'formalBestanden', inOrdnung.formalBestanden, { lage })).toEqual([
      'Es fehlen die Abschnitte F.',
      'In Abschnitt D fehlt: Genderprüfung, Klimacheck.',
    ]);
  });

  it('asks no climate check of papers from before May 2024', () => {
    const lage = { pruefpunkte: { finanzen: true, gender: true, klima: false, klimaPflicht: false } };
    expect(geprueft().mache('VB@SF', 'formalBestanden', inOrdnung.formalBestanden, { lage }).zustand).toBe(
      'ressortabstimmung',
    );
  });

  it('stops a paper that lacks its economic assessment or is not accessible', () => {
    expect(
      geprueft().gruende('VB@SF', 'formalBestanden', {
        ...inOrdnung.formalBestanden,
        wirtschaftlichkeit: 'mangelhaft',
        barrierefrei: 'mangelhaft',
      }),
    ).toEqual([
      'Mangelhaft: die Wirtschaftlichkeitsuntersuchung, die Barrierefreiheit. Bitte „Mängel melden“.',
    ]);
  });

  it('skips co-signature when nobody has to take part', () =>
    expect(zurZeichnung().zustand).toBe('schlusszeichnungStaatsrat'));
});

describe('the final signature', () => {
  it('is that of the senator after the state secretary', () => {
    expect(zurZeichnung().mache('STR@SF', 'zeichnen').zustand).toBe('schlusszeichnungSenator');
  });

  it('rests with the state secretary where the setting says so', () => {
    const einstellungen = {
      verschweigen: false,
      massgabenBlockieren: true,
      senatorZeichnet: false,
      quorum: 3,
    };
    expect(zurZeichnung().mache('STR@SF', 'zeichnen', {}, { lage: { einstellungen } }).zustand).toBe(
      'eingereicht',
    );
  });

  it('binds to the Fassung: the effect names its number', () => {
    expect(zurZeichnung().mache('STR@SF', 'zeichnen').letzter.wirkungen).toContainEqual({
      art: 'zeichnung',
      daten: { ressort: 'SF', urteil: 'erteilt', text: null, fassung: 1 },
    });
  });
});

describe('names from outside', () => {
  it.each([
    'xstate.after.fachpruefung.senatsvorlage.fachpruefung',
    'xstate.init',
    'xstate.done.state.senatsvorlage',
    'done.invoke.x',
    'error.platform.x',
    'mitzeichnungsfristAbgelaufen',
    'constructor',
    '__proto__',
    '',
  ])('refuses %s for persons', (type) => {
    expect(zurPruefung().versuche('RL@SF', type)).toMatchObject({ ok: false, code: 'schritt_unbekannt' });
  });

  it('lets a deadline end, and nothing else of XState', () => {
    const lauf = zurPruefung();
    expect(lauf.versuche('frist', 'xstate.after.fachpruefung.senatsvorlage.fachpruefung')).toMatchObject({
      ok: true,
      zustand: 'fachpruefung',
      wirkungen: [{ art: 'mahnung' }],
    });
    expect(lauf.versuche('frist', 'xstate.done.state.senatsvorlage')).toMatchObject({
      ok: false,
      code: 'schritt_unbekannt',
    });
    expect(lauf.versuche('system', 'xstate.after.fachpruefung.senatsvorlage.fachpruefung')).toMatchObject({
      ok: false,
    });
  });

  it('refuses a deadline of a state that was left', () => {
    expect(zurPruefung().versuche('frist', 'xstate.after.klaerung.senatsvorlage.klaerung')).toMatchObject({
      ok: false,
      code: 'schritt_nicht_moeglich',
    });
  });
});

describe('the Schritte that a person is shown', () => {
  it('give the reason in both languages for each that is refused', () => {
    const { gruende, moeglich } = zurPruefung()
      .moeglich(autorin({ rolle: 'RL', ressort: 'SF' }))
      .find(({ name }) => name === 'freigeben') ?? { gruende: [], moeglich: true };
    expect(moeglich).toBe(false);
    expect(gruende).toEqual([
      {
        de: 'Wer an der Vorlage mitgeschrieben hat, darf sie nicht freigeben – auch nicht in Vertretung.',
        en: 'Whoever contributed to the paper must not approve it – not as a deputy either.',
      },
    ]);
  });

  it('name the offices that may, when the person has none', () => {
    const [freigeben] = zurPruefung()
      .moeglich('STR@SIS')
      .filter(({ name }) => name === 'freigeben');
    expect(freigeben?.gruende).toEqual([
      {
        de: 'Diesen Schritt dürfen nur machen: RL@SF, AL@SF.',
        en: 'Only these may take this step: RL@SF, AL@SF.',
      },
    ]);
  });

  it('never list internal ones, and list nothing after the end', () => {
    const lauf = vorlage().bis('ressortabstimmung', GEAENDERT);
    expect(lauf.moeglich('STR@SIS').map(({ name }) => name)).not.toContain('mitzeichnungsfristAbgelaufen');
    expect(lauf.mache('VB@SF', 'zurueckziehen', { grund: 'Nicht mehr nötig' }).moeglich('VB@SF')).toEqual([]);
  });

  it('tell as whose deputy one would act', () => {
    const vertretung: Akteur = {
      art: 'person',
      person: 'Dritte',
      aemter: [{ rolle: 'RL', ressort: 'SF', vertritt: 'RL SF' }],
    };
    expect(
      zurPruefung()
        .moeglich(vertretung)
        .find(({ name }) => name === 'freigeben'),
    ).toMatchObject({ moeglich: true, bindend: true, als: { rolle: 'RL', vertritt: 'RL SF' } });
  });
});
