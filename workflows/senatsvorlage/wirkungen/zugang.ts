import type { Stelle } from '#contract';
import type { Wirkungen } from '../../wirkungen.js';
import type { Vorlagenblick } from '../blick.js';
import type { fristen } from '../fristen.js';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import { melde, mitGrund } from '../melden.js';
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
  stufeMelden: melde('stufe_geaendert', ['VB@einbringend', 'person@mitwirkende', 'SK@kanzlei'], mitGrund),
  leserMelden: melde('leser_benannt', ['SK@SK']),
  benannteMelden: melde('zum_lesen_benannt', ['person@benannt']),
  gestricheneMelden: melde('nicht_mehr_zum_lesen', ['person@benannt']),
  hausfrageVermerken: {
    art: 'bemerkung',
    daten: ({ schritt: { daten } }: Vorlagenblick<'hausfrage'>) => ({
      text: daten.frage,
      art: 'intern',
      abschnitt: undefined,
      vorschlag: undefined,
    }),
  },
  hausfrageStellen: melde('im_haus_gefragt', ['person@benannt'], (blick: Vorlagenblick<'hausfrage'>) => ({
    grund: blick.schritt.daten.frage,
    termin: blick.schritt.daten.bis,
  })),
  hausfragefrist: {
    art: 'frist',
    fristen: ['hausfrage'],
    daten: ({ schritt: { daten } }: Vorlagenblick<'hausfrage'>) => ({
      schluessel: fristSchluessel(daten.imHaus),
      name: 'hausfrage',
      ereignis: { type: 'hausfragefristAbgelaufen' as const, daten: { imHaus: daten.imHaus } },
      erinnern: [anPerson(daten.imHaus)],
      // Whoever asked hears at its end.
      eskalieren: [],
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
    meldungen: [{ art: 'im_haus_geantwortet', an: ['person@fragend'] }] as const,
    daten: ({ kontext, schritt: { akteur, als } }: Vorlagenblick) =>
      fragende(kontext, gefragtePerson(akteur.person, als?.vertritt)).map((an) => ({
        an,
        art: 'im_haus_geantwortet' as const,
      })),
  },
  hausfrageOhneAntwort: {
    art: 'nachricht',
    meldungen: [{ art: 'im_haus_ohne_antwort', an: ['person@fragend', 'person@imHausGefragt'] }] as const,
    daten: ({ kontext, schritt: { daten } }: Vorlagenblick<'fristHausfrage'>) => [
      ...fragende(kontext, daten.imHaus).map((an) => ({ an, art: 'im_haus_ohne_antwort' as const })),
      { an: anPerson(daten.imHaus), art: 'im_haus_ohne_antwort' as const },
    ],
  },
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
