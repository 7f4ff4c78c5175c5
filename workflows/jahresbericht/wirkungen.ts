import type { Wirkungsart } from '#engine';
import type { Berichtsblick, Berichtskontext, Berichtslage } from './kontext.js';

/**
 * Whose turn it is now is reminded; the ladder after the date is always the same. A date that has passed
 * stays as it is.
 */
const abgabefrist = (rolle: string): Wirkungsart<Berichtskontext, Berichtslage> => ({
  art: 'frist',
  fristen: ['abgabe'],
  daten: ({ kontext: { federfuehrung, faellig }, schritt: { heute } }: Berichtsblick) =>
    heute > faellig
      ? []
      : [
          {
            schluessel: 'abgabe',
            name: 'abgabe',
            ereignis: null,
            datum: faellig,
            erinnern: [`${rolle}@${federfuehrung}`],
            eskalieren: [[`AL@${federfuehrung}`], [`STR@${federfuehrung}`]],
          },
        ],
});

/** Effects of a Jahresbericht; the runner has one handler for each kind. */
export const wirkungen: Record<string, Wirkungsart<Berichtskontext, Berichtslage>> = {
  berichtSpeichern: { art: 'bericht_speichern', daten: ({ schritt }: Berichtsblick) => schritt.daten },
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
  abgabefristVerantwortliche: abgabefrist('MV'),
  abgabefristAbteilung: abgabefrist('AL'),
  abgabefristStaatsrat: abgabefrist('STR'),
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
};
