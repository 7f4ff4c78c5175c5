import type { Nachrichtenname, Verfahrensrolle } from '#contract';
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

const nachfrist = ({ kontext: { federfuehrung } }: Berichtsblick) => ({
  schluessel: 'abgabe',
  name: 'nachbesserung' as const,
  ereignis: null,
  erinnern: [],
  eskalieren: [[`AL@${federfuehrung}`], [`STR@${federfuehrung}`]],
});

/** What the house hears of what the Berichtswesen finds. */
const BESCHEIDE: { readonly [S in keyof typeof schritte]?: Nachrichtenname } = {
  entfaellt: 'bericht_entfaellt',
  nichtVorgelegt: 'bericht_nichtVorgelegt',
  nichtFreigegeben: 'bericht_nichtFreigegeben',
};

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
    daten: nachfrist,
  },
  /** Of a measure that moved: the same date for the new house, or a short one where it has passed. */
  abgabefristHaus: {
    art: 'frist',
    fristen: ['abgabe', 'nachbesserung'],
    daten: (blick: Berichtsblick) => {
      const laufend = abgabefrist('MV')(blick);
      return laufend.length > 0 ? laufend : nachfrist(blick);
    },
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
  berichtswesenBenachrichtigen: {
    art: 'nachricht',
    daten: ({ kontext }: Berichtsblick) => ({
      an: `BW@${kontext.berichtswesen}`,
      art: 'bericht_entfallBeantragt',
    }),
  },
  hausBenachrichtigen: {
    art: 'nachricht',
    daten: ({ kontext, schritt: { type } }: Berichtsblick) => {
      const art = BESCHEIDE[type];
      return art ? [{ an: `MV@${kontext.federfuehrung}` as const, art }] : [];
    },
  },
  hauswechselMelden: {
    art: 'nachricht',
    daten: ({ kontext }: Berichtsblick) => [
      { an: `MV@${kontext.federfuehrung}` as const, art: 'bericht_uebernommenVonHaus' as const },
      ...kontext.vorher
        .slice(-1)
        .map((haus) => ({ an: `MV@${haus}` as const, art: 'bericht_anHausAbgegeben' as const })),
    ],
  },
  kampagneOeffnen: {
    art: 'kampagne_oeffnen',
    daten: ({ kontext }: Berichtsblick) => ({ kampagne: kontext.kampagne }),
  },
  kampagnePruefen: {
    art: 'kampagne_pruefen',
    daten: ({ kontext }: Berichtsblick) => ({ kampagne: kontext.kampagne }),
  },
  neueAufgabe: { art: 'aufgabe_melden' },
} satisfies Wirkungen<Berichtskontext, Berichtslage, keyof typeof fristen, keyof typeof schritte>;
