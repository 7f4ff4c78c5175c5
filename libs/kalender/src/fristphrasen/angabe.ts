import type { Datum } from '../datum.js';

/**
 * What a German deadline phrase says. `bis` and `von` are existing dates; `versatz` is an ISO 8601 duration,
 * negative for "vor".
 */
export interface FristAngabe {
  original: string;
  art:
    | 'datum'
    | 'zeitraum'
    | 'wiederkehrend'
    | 'ereignis'
    | 'sitzung'
    | 'stichtag'
    | 'unbestimmt'
    | 'ungueltig'
    | 'keine';
  bis?: Datum;
  von?: Datum;
  rrule?: string | null;
  ab?: Datum;
  versatz?: string;
  ungefaehr?: true;
}

/** A day that comes every year; `tag` -1 is the last of the month, without `tag` the whole month is meant. */
export interface Jahrestag {
  monat: number;
  tag?: number;
}

/**
 * A reading before it gets its words: with what is needed to join it to a neighbour ("jährlich" + "zum
 * 31.03.").
 */
export interface Lesung extends Omit<FristAngabe, 'original'> {
  /** Days of the year, where the phrase names them; `ohneJahr` when it gave no year. */
  jahrestage?: Jahrestag[];
  ohneJahr?: true;
  /** `beginn`: from when something recurs ("erstmals 2026"); `tagImMonat`: "zum 15. eines Monats". */
  rolle?: 'beginn' | 'ende' | 'keineFrist';
  /** Further readings of a list ("zum 31.03.2026 und 30.09.2026"), each with its own words. */
  weitere?: (Lesung & { worte: string })[];
  /** Length of the first one's own words in such a list. */
  laenge?: number;
}

/** The surroundings of a phrase: the day it counts from and whether it stands alone or in a sentence. */
export interface Umfeld {
  bezug: Datum | null;
  /** The phrase is read as a whole; otherwise it stands in a sentence and has to prove itself a deadline. */
  allein: boolean;
  /** The sentence asks for a report, a paper or the like. */
  bitte: boolean;
}

/** One kind of phrase. `lies` answers null when the words only look like it. */
export interface Muster {
  muster: RegExp;
  /**
   * Words without which the pattern cannot fit: cheap to look for, so that the pattern is compiled only where
   * it may be needed.
   */
  anlass?: RegExp;
  /** Only asked when no other pattern found anything. */
  notnagel?: true;
  lies(treffer: RegExpExecArray, umfeld: Umfeld): Lesung | null;
}

/** Gives every pattern the words it needs, unless it has its own or is the last resort. */
export const mitAnlass = (anlass: RegExp, muster: readonly Muster[]): readonly Muster[] =>
  muster.map((eines) => (eines.notnagel ? eines : { anlass, ...eines }));
