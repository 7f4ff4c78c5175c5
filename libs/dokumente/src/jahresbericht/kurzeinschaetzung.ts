import type { Befundzeile, Kurzeinschaetzung } from '#contract';
import { muster } from '#kalender';

export interface Ampelangabe {
  kurzeinschaetzung: Kurzeinschaetzung | null;
  befunde: Befundzeile[];
  /** Of a Produktplanblatt, which judges Finanzen, Personal and Leistungen each. */
  einzeln?: Record<string, string>;
}

const ZEICHEN: readonly (readonly [Kurzeinschaetzung, RegExp])[] = [
  ['gruen', /[😊🙂😀😃😄😁😆😎☺🟢]|[:;=]-?\)/gu],
  ['gelb', /[😐😑🟡]|[:=]-?\|/gu],
  ['rot', /[☹🙁😞😟😠😡😢🔴]|[:=]-?\(/gu],
];
const WORTE: readonly (readonly [Kurzeinschaetzung, RegExp])[] = [
  ['gruen', muster('giu')`(?<!\p{L})gr(?:ü|ue)n(?:e[rs]?)?(?!\p{L})`],
  ['gelb', muster('giu')`(?<!\p{L})gelb(?:e[rs]?)?(?!\p{L})`],
  ['rot', muster('giu')`(?<!\p{L})rot(?:e[rs]?)?(?!\p{L})`],
];
const NACKT = /[☹☺](?!\uFE0F)/u;
/**
 * Glyphs of symbol fonts that lost their font ("" in Wingdings): which face it was cannot be told for sure.
 */
const VERLOREN = /[\uE000-\uF8FF\uFFFD]/u;
const ANGEKREUZT = /[☒☑✓✔✗✘]|\[[xX]\]/u;
const KASTEN = /(?=[☐☒☑]|\[[ xX]?\])/u;
const TEILE = muster('giu')`
  (?<!\p{L})(Finanzen|Personal|Leistungen)\s*:?[ \t]*\n?[ \t]*
  (nicht\s+erreicht|teilweise\s+erreicht|erreicht|gr(?:ü|ue)n|gelb|rot|[😊🙂😀☺😐☹🙁](?:\uFE0F)?)
`;

function gefunden(text: string): Set<Kurzeinschaetzung> {
  const treffer = [...ZEICHEN, ...WORTE]
    .filter(([, regel]) => text.search(regel) >= 0)
    .map(([ampel]) => ampel);
  return new Set(treffer);
}

/** Where boxes are ticked, only what stands behind a ticked one counts. */
function nurAngekreuztes(text: string): string {
  return ANGEKREUZT.test(text)
    ? text
        .split(KASTEN)
        .filter((teil) => ANGEKREUZT.test(teil))
        .join(' ')
    : text;
}

function liesEinzelne(text: string): Record<string, string> | undefined {
  const treffer = [...text.matchAll(TEILE)];
  if (treffer.length === 0) return undefined;
  return Object.fromEntries(
    treffer.map(([, teil = '', urteil = '']) => {
      const [ampel] = gefunden(urteil);
      return [teil.toLowerCase(), ampel ?? urteil.toLowerCase().replace(/\s+/gu, '_')];
    }),
  );
}

/**
 * The traffic light of a report: face, word or signs. Missing, unreadable or contradictory ones are null,
 * never guessed.
 */
export function liesKurzeinschaetzung(roh: string): Ampelangabe {
  const text = roh.slice(0, 2000);
  const einzeln = liesEinzelne(text);
  const befunde: Befundzeile[] = NACKT.test(text) ? ['smiley_ohne_variantenselektor'] : [];
  if (einzeln) return { kurzeinschaetzung: null, befunde, einzeln };
  const ampeln = gefunden(nurAngekreuztes(text));
  const [ampel] = ampeln;
  if (ampeln.size > 1)
    return { kurzeinschaetzung: null, befunde: [...befunde, 'kurzeinschaetzung_widerspruechlich'] };
  if (ampel) return { kurzeinschaetzung: ampel, befunde };
  const warum = grund(text);
  return { kurzeinschaetzung: null, befunde: warum ? [...befunde, warum] : befunde };
}

/** Why nothing could be read although something stands there. */
function grund(text: string): Befundzeile | null {
  if (VERLOREN.test(text)) return 'smiley_unlesbar';
  return muster('u')`[\p{L}]{3}|[\u{1F600}-\u{1F64F}]`.test(text) ? 'kurzeinschaetzung_unklar' : null;
}
