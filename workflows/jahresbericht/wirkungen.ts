import type { Verfahrensrolle } from '#contract';
import { AM_ZUG } from '#engine';
import { melder } from '../melden.js';
import type { Wirkungen } from '../wirkungen.js';
import { besetzungMelden } from './besetzung.js';
import type { Berichtsblick } from './blick.js';
import type { fristen } from './fristen.js';
import { kreise, type Berichtskontext, type Berichtslage } from './kontext.js';
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

type Kreis = keyof typeof kreise;
const melde = melder<Berichtskontext, Berichtslage, `${Verfahrensrolle}@${Kreis | 'SK'}` | `person@${Kreis}`>(
  kreise,
);
const mitGrund = ({ schritt: { daten } }: Berichtsblick) => ({ grund: daten?.grund ?? null });

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
  berichtAnfordern: melde('bericht_angefordert', ['MV@federfuehrung'], ({ kontext }) => ({
    termin: kontext.faellig,
  })),
  zurueckgegeben: melde('bericht_zurueckgegeben', ['MV@federfuehrung', 'AL@federfuehrung'], mitGrund),
  freigabeMelden: melde('bericht_freigegeben', ['MV@federfuehrung', 'AL@federfuehrung']),
  berichtswesenBenachrichtigen: melde('bericht_entfallBeantragt', ['BW@berichtswesen'], mitGrund),
  entfallMelden: melde('bericht_entfaellt', ['MV@federfuehrung'], mitGrund),
  nichtVorgelegtMelden: melde('bericht_nichtVorgelegt', ['MV@federfuehrung'], mitGrund),
  nichtFreigegebenMelden: melde('bericht_nichtFreigegeben', ['MV@federfuehrung'], mitGrund),
  uebernahmeMelden: melde('bericht_uebernommenVonHaus', ['MV@federfuehrung']),
  abgabeMelden: melde('bericht_anHausAbgegeben', ['MV@vorherige']),
  kampagneOeffnen: {
    art: 'kampagne_oeffnen',
    daten: ({ kontext }: Berichtsblick) => ({ kampagne: kontext.kampagne }),
  },
  kampagnePruefen: {
    art: 'kampagne_pruefen',
    daten: ({ kontext }: Berichtsblick) => ({ kampagne: kontext.kampagne }),
  },
  neueAufgabe: { art: 'aufgabe_melden', meldungen: [{ art: 'neue_aufgabe', an: [AM_ZUG] }] as const },
  besetzungMelden,
} satisfies Wirkungen<Berichtskontext, Berichtslage, keyof typeof fristen, keyof typeof schritte>;
