import type { Stelle } from '#contract';
import { stellen } from '../../stellen.js';
import type { Wirkungen } from '../../wirkungen.js';
import type { Vorlagenblick } from '../blick.js';
import type { fristen } from '../fristen.js';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import { schreibende } from '../beteiligte.js';
import { gefragtePerson } from '../merken/zugang.js';
import type { schritte } from '../schritte.js';

const fristSchluessel = (person: string) => `hausfrage:${person}`;
const anPerson = (person: string): Stelle => `person@${person}`;

/** Who asked the person of this Schritt. */
const fragende = ({ hausfragen = {} }: Vorlagenkontext, person: string): Stelle[] =>
  hausfragen[person] ? [anPerson(hausfragen[person].von)] : [];

/** Effects on who reads the paper, and of questions within a house. */
export const zugang = {
  stufeSetzen: {
    art: 'stammdaten',
    daten: ({ schritt: { daten } }: Vorlagenblick<'stufe'>) => ({
      titel: undefined,
      untertitel: undefined,
      stufe: daten.stufe,
    }),
  },
  /** The houses of the paper, and the chancellery once it has it. */
  stufeMelden: {
    art: 'nachricht',
    daten: ({ kontext, schritt: { daten } }: Vorlagenblick<'stufe'>) =>
      [
        ...stellen('VB', kontext.einbringer),
        ...schreibende(kontext),
        ...(kontext.eingegangen === null ? [] : stellen('SK', ['SK'])),
      ].map((an) => ({ an, art: 'stufe_geaendert' as const, grund: daten.grund })),
  },
  leserMelden: {
    art: 'nachricht',
    daten: ({ schritt: { daten } }: Vorlagenblick<'leser'>) => [
      { an: 'SK@SK' as const, art: 'leser_benannt' as const },
      { an: anPerson(daten.imHaus), art: 'zum_lesen_benannt' as const },
    ],
  },
  hausfrageVermerken: {
    art: 'bemerkung',
    daten: ({ schritt: { daten } }: Vorlagenblick<'hausfrage'>) => ({
      text: daten.frage,
      art: 'intern',
      abschnitt: undefined,
      vorschlag: undefined,
    }),
  },
  hausfrageStellen: {
    art: 'nachricht',
    daten: ({ schritt: { daten } }: Vorlagenblick<'hausfrage'>) => ({
      an: anPerson(daten.imHaus),
      art: 'im_haus_gefragt' as const,
      grund: daten.frage,
      termin: daten.bis,
    }),
  },
  hausfragefrist: {
    art: 'frist',
    fristen: ['hausfrage'],
    daten: ({ schritt: { daten } }: Vorlagenblick<'hausfrage'>) => ({
      schluessel: fristSchluessel(daten.imHaus),
      name: 'hausfrage',
      ereignis: { type: 'hausfragefristAbgelaufen' as const, daten: { imHaus: daten.imHaus } },
      ...(daten.bis === undefined ? {} : { datum: daten.bis }),
    }),
  },
  hausfragefristEnde: {
    art: 'frist_ende',
    daten: ({ schritt: { akteur, als } }: Vorlagenblick) => ({
      schluessel: fristSchluessel(gefragtePerson(akteur.person, als?.vertritt)),
    }),
  },
  hausantwortVermerken: {
    art: 'hausantwort',
    daten: ({
      kontext: { hausfragen = {} },
      schritt: { daten, akteur, als },
    }: Vorlagenblick<'hausantwort'>) => ({
      text: daten.antwort,
      ressort: hausfragen[gefragtePerson(akteur.person, als?.vertritt)]?.ressort ?? '',
    }),
  },
  hausantwortMelden: {
    art: 'nachricht',
    daten: ({ kontext, schritt: { akteur, als } }: Vorlagenblick) =>
      fragende(kontext, gefragtePerson(akteur.person, als?.vertritt)).map((an) => ({
        an,
        art: 'im_haus_geantwortet' as const,
      })),
  },
  hausfrageOhneAntwort: {
    art: 'nachricht',
    daten: ({ kontext, schritt: { daten } }: Vorlagenblick<'fristHausfrage'>) => [
      ...fragende(kontext, daten.imHaus).map((an) => ({ an, art: 'im_haus_ohne_antwort' as const })),
      { an: anPerson(daten.imHaus), art: 'im_haus_ohne_antwort' as const },
    ],
  },
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
