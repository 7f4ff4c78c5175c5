// V8 takes about a millisecond to compile a pattern with \p{L} and the flags i and u – a large one over half a
// second –, for Latin ranges a twentieth of that; papers are German.
const KLASSEN: Record<string, string> = { L: 'A-Za-zÀ-ɏ', Lu: 'A-ZÀ-ÖØ-Þ', Ll: 'a-zß-öø-ÿ', N: '\\d' };
const KLASSE = /\\([pP])\{(\w+)\}/gu;

function lateinisch(quelle: string): string {
  const inKlammern = quelle.replace(/\[(?:[^\]\\]|\\.)*\]/gu, (klasse) =>
    klasse.replace(KLASSE, (_, _p, name: string) => KLASSEN[name] ?? ''),
  );
  return inKlammern.replace(
    KLASSE,
    (_, p: string, name: string) => `[${p === 'P' ? '^' : ''}${KLASSEN[name] ?? ''}]`,
  );
}

/** Source of a pattern over several lines: a line break and the blanks after it mean nothing. */
export function quelle(teile: TemplateStringsArray, ...werte: readonly string[]): string {
  return String.raw({ raw: teile.raw.map((teil) => teil.replaceAll(/\n\s*/gu, '')) }, ...werte);
}

/** A regular expression of a source whose \p{L}, \p{Lu}, \p{Ll} and \p{N} mean Latin letters and figures. */
export function regex(text: string, flags = ''): RegExp {
  return new RegExp(lateinisch(text), flags);
}

const GELESEN = new WeakMap<TemplateStringsArray, RegExp>();

/**
 * The same as a literal: muster('iu')`\p{L}+ausschuss`; like one it may stand inside a function and is made
 * once. It may go over several lines, as in `quelle`.
 */
export const muster =
  (flags: string) =>
  (teile: TemplateStringsArray): RegExp => {
    const bekannt = GELESEN.get(teile) ?? regex(quelle(teile), flags);
    GELESEN.set(teile, bekannt);
    return bekannt;
  };
