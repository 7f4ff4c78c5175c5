// A large pattern with the flag u and \p{L} takes V8 over half a second to compile, the same with Latin
// ranges a fiftieth of that.
const KLASSEN: Record<string, string> = { L: 'A-Za-zÀ-ɏ', Lu: 'A-ZÄÖÜ', Ll: 'a-zß-ÿ', N: '\\d' };

function klassen(quelle: string): string {
  return quelle.replaceAll(/\\p\{(\w+)\}/gu, (_, name: string) => KLASSEN[name] ?? '');
}

function lateinisch(quelle: string): string {
  const inKlammern = quelle.replaceAll(/\[[^\]]*\]/gu, klassen);
  return inKlammern.replaceAll(/\\p\{\w+\}/gu, (klasse) => `[${klassen(klasse)}]`);
}

/** Source of a pattern over several lines: a line break and the blanks after it mean nothing. */
export function quelle(teile: TemplateStringsArray, ...werte: readonly string[]): string {
  return String.raw({ raw: teile.raw.map((teil) => teil.replaceAll(/\n\s*/gu, '')) }, ...werte);
}

/** A regular expression of a source whose \p{L}, \p{Lu}, \p{Ll} and \p{N} mean Latin letters and figures. */
export function regex(text: string, flags = ''): RegExp {
  return new RegExp(lateinisch(text), flags);
}

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
