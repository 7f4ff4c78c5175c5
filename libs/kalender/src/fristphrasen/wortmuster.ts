import { regex } from '../regex.js';

/** A pattern over a whole text. */
export function ganz(quelle: string): RegExp {
  return regex(`^(?:${quelle})$`);
}

/**
 * Stands in a pattern for a point or period of time. The pattern then sees the text with every one of them
 * masked by as many of these letters (no German ones): the large pattern of times is compiled and run once,
 * not inside each of twenty others.
 */
export const TERMIN = 'Ǝǝ*';

/**
 * A pattern over whole words. `quelle` sees normalised text: single blanks, one kind of dash, known words in
 * their usual case.
 */
export function wortmuster(quelle: string): RegExp {
  return regex(`(?<![\\p{L}\\p{N}])(?:${quelle})(?![\\p{L}\\p{N}])`, quelle.includes(TERMIN) ? 'dg' : 'g');
}

/** The same source without capturing groups, to be used inside another pattern. */
export function ohneGruppen(quelle: string): string {
  return quelle.replaceAll(/\((?!\?)/gu, '(?:');
}
