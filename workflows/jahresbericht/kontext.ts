import type { OhneBericht } from '#contract';
import type { Text } from '#engine';
import type { Besetzungslage, Ersetzt } from '../besetzung.js';

export interface Berichtskontext extends Ersetzt {
  /** Ressort that answers for the Massnahme, and the one that collects. */
  federfuehrung: string;
  berichtswesen: string;
  /** Ids of the Kampagne and the Massnahme it belongs to. */
  kampagne: string | null;
  massnahme: string | null;
  /** Reporting year, and the civil date on which the approved report is due. */
  jahr: number;
  faellig: string;
  /** Natural persons who wrote in it: none of them approves. */
  mitwirkende: readonly string[];
  /** Natural persons who approved in this round, by Schritt. */
  freigaben: Record<string, readonly string[]>;
  fassung: number;
  /** Why somebody in the house wants it waived; the Berichtswesen decides. */
  entfallWunsch: string | null;
  /** What the Berichtswesen has found instead of a report, why, and the natural persons who did. */
  feststellung: Feststellung | null;
  /** Houses that had the measure before. */
  vorher: readonly string[];
}

export interface Feststellung {
  art: OhneBericht;
  grund: string;
  durch: readonly string[];
}

/** Facts that the snapshot does not hold; the runner reads them in the transaction of the Schritt. */
export interface Berichtslage extends Besetzungslage {
  /** What the report still lacks, one sentence each. */
  fehlt: readonly Text[];
  /** Warnings that nobody has answered with a reason. */
  offeneWarnungen: number;
  /** The report differs from its last frozen Fassung. */
  geaendert: boolean;
  /** State of the Kampagne. */
  kampagne: string | null;
  /** Somebody who has not written in it holds the office of that role in the house, or deputises for it. */
  abteilungBesetzt: boolean;
  staatsratBesetzt: boolean;
}

export function berichtskontext(eingabe: Partial<Berichtskontext>): Berichtskontext {
  return {
    federfuehrung: '',
    berichtswesen: 'SF',
    kampagne: null,
    massnahme: null,
    jahr: 0,
    faellig: '',
    mitwirkende: [],
    freigaben: {},
    fassung: 0,
    entfallWunsch: null,
    feststellung: null,
    vorher: [],
    ...eingabe,
  };
}

/** Whose office acts, and who is told: the Ressort behind `@federfuehrung`, and the one that collects. */
export const kreise = {
  federfuehrung: ({ federfuehrung }: Berichtskontext) => [federfuehrung],
  berichtswesen: ({ berichtswesen }: Berichtskontext) => [berichtswesen],
  /** The house that had the measure last. */
  vorherige: ({ vorher }: Berichtskontext) => vorher.slice(-1),
};

/** Matters of four eyes, and where the natural persons behind each are noted. */
export const augen = { bericht: 'mitwirkende', freigabe: 'freigaben' } as const satisfies Record<
  string,
  keyof Berichtskontext
>;
