/**
 * Columns of a list of measures, by the words that people use for them; every year of Planwerte has a column
 * of its own ("Planwert 2026").
 */
const SPALTEN: Record<string, RegExp> = {
  nummer: /^(?:lfd\.?\s?)?(?:nr\.?|nummer|kennung|id)$/iu,
  titel: /^(?:titel|ma(?:ß|ss)nahme|bezeichnung(?: der ma(?:ß|ss)nahme)?|name)$/iu,
  handlungsfeld: /^handlungsfeld$/iu,
  ressort: /^(?:ressort|federführung|zuständig(?:keit)?|verantwortlich)$/iu,
  einheit: /^(?:referat|organisationseinheit|dienststelle|einheit der verwaltung)$/iu,
  leitziel: /^leitziele?$/iu,
  projektziele: /^(?:projekt)?ziele?$/iu,
  zielgruppe: /^zielgruppen?$/iu,
  kennzahl: /^kennzahl(?:en)?$/iu,
  kennzahleinheit: /^(?:einheit|maßeinheit)$/iu,
  meilenstein: /^meilensteine?$/iu,
  soll: /^(?:termin\s?)?soll$/iu,
};
const PLANWERT = /^(?:planwert|plan)\s?(2[01]\d\d)$/iu;

/** Headings → what each column holds; null for one that nobody knows. */
export function liesKopf(ueberschriften: readonly string[]): (string | null)[] {
  return ueberschriften.map((eine) => {
    const wort = eine.replace(/[\s*:]+/gu, ' ').trim();
    const jahr = PLANWERT.exec(wort)?.[1];
    if (jahr) return `planwert:${jahr}`;
    return Object.entries(SPALTEN).find(([, muster]) => muster.test(wort))?.[0] ?? null;
  });
}
