import type { Verfahrensrolle } from '#contract';
import type { Wirkungen } from '../wirkungen.js';
import type { Berichtsblick } from './blick.js';
import type { fristen } from './fristen.js';
import type { Berichtskontext, Berichtslage } from './kontext.js';
import type { schritte } from './schritte.js';

/**
 * Whose turn it is now is reminded; the ladder after the date is always the same. A date that has passed
 * stays as it is.
 */
const abgabefrist =
  (rolle: Verfahrensrolle) =>
  ({ kontext: { federfuehrung, faellig }, schritt: { heute } }: Berichtsblick) =>
    heute > faellig
      ? []
      : [
          {
            schluessel: 'abgabe',
            name: 'abgabe' as const,
            ereignis: null,
            datum: faellig,
            erinnern: [`${rolle}@${federfuehrung}`],
            eskalieren: [[`AL@${federfuehrung}`], [`STR@${federfuehrung}`]],
          },
        ];

/** Effects of a Jahresbericht; the runner has one handler for each kind. */
export const wirkungen = {
  berichtSpeichern: {
    art: 'bericht_speichern',
    daten: ({ schritt }: Berichtsblick<'bearbeiten'>) => schritt.daten,
  },
  berichtEinfrieren: {
    art: 'bericht_einfrieren',
    daten: ({ kontext }: Berichtsblick) => ({ nr: kontext.fassung }),
  },
  zeichnung: {
    art: 'zeichnung',
    daten: ({ kontext, schritt }: Berichtsblick) => ({
      ressort: schritt.als?.ressort ?? null,
      urteil: 'erteilt',
      text: schritt.daten?.text ?? null,
      fassung: kontext.fassung,
    }),
  },
  abgabefristVerantwortliche: { art: 'frist', fristen: ['abgabe'], daten: abgabefrist('MV') },
  abgabefristAbteilung: { art: 'frist', fristen: ['abgabe'], daten: abgabefrist('AL') },
  abgabefristStaatsrat: { art: 'frist', fristen: ['abgabe'], daten: abgabefrist('STR') },
  /** Asked back by those who consolidate: a new, short deadline. */
  nachfrist: {
    art: 'frist',
    fristen: ['nachbesserung'],
    daten: ({ kontext: { federfuehrung } }: Berichtsblick) => ({
      schluessel: 'abgabe',
      name: 'nachbesserung',
      ereignis: null,
      erinnern: [],
      eskalieren: [[`AL@${federfuehrung}`], [`STR@${federfuehrung}`]],
    }),
  },
  abgabefristEnde: { art: 'frist_ende', daten: () => ({ schluessel: 'abgabe' }) },
  berichtAnfordern: {
    art: 'nachricht',
    daten: ({ kontext }: Berichtsblick) => ({
      an: `MV@${kontext.federfuehrung}`,
      art: 'bericht_angefordert',
    }),
  },
  zurueckgegeben: {
    art: 'nachricht',
    daten: ({ kontext }: Berichtsblick) => ({
      an: `MV@${kontext.federfuehrung}`,
      art: 'bericht_zurueckgegeben',
    }),
  },
  kampagnePruefen: {
    art: 'kampagne_pruefen',
    daten: ({ kontext }: Berichtsblick) => ({ kampagne: kontext.kampagne }),
  },
  neueAufgabe: { art: 'aufgabe_melden' },
} satisfies Wirkungen<Berichtskontext, Berichtslage, keyof typeof fristen, keyof typeof schritte>;
