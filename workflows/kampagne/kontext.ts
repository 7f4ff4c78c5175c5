import type { Besetzungslage, Ersetzt } from '../besetzung.js';

export interface Kampagnenkontext extends Ersetzt {
  /** Ressort that collects. */
  federfuehrung: string;
  /** Reporting year, and the civil date on which the approved reports are due. */
  jahr: number;
  faellig: string;
  /** Bodies that hear of the reports after the Senate, and the civil date on which they did. */
  gremien: Record<string, string | null>;
  /** Natural persons who consolidated: none of them approves. */
  mitwirkende: readonly string[];
  fassung: number;
}

/** Facts that the snapshot does not hold. */
export interface Kampagnenlage extends Besetzungslage {
  /**
   * Measures that are running; reports that are neither approved nor waived, and those not yet taken over.
   */
  massnahmen: number;
  offen: number;
  nichtUebernommen: number;
}

export function kampagnenkontext(eingabe: Partial<Kampagnenkontext>): Kampagnenkontext {
  return { federfuehrung: 'SF', jahr: 0, faellig: '', gremien: {}, mitwirkende: [], fassung: 0, ...eingabe };
}

/** Whose office acts: the Ressort behind `@federfuehrung`. */
export const kreise = { federfuehrung: ({ federfuehrung }: Kampagnenkontext) => [federfuehrung] };

/** Matters of four eyes, and where the natural persons behind each are noted. */
export const augen = { gesamtbericht: 'mitwirkende' } as const satisfies Record<
  string,
  keyof Kampagnenkontext
>;
