/**
 * Figures as they are written in cells: "1.250,0", "1 250", "1,250.0", "42,5", "0.5". Source for a larger
 * pattern.
 */
export const ZAHL = String.raw`\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d{1,9})?(?!\d)|\d{1,15}(?:[.,]\d{1,15}){0,6}`;

const IN_DREIERN = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/u;

/**
 * One number out of its German (or, where it can be nothing else, English) spelling; null for "30.09.2020"
 * and the like.
 */
export function zahlAus(geschrieben: string): number | null {
  const ziffern = geschrieben.replace(/[ '’]/gu, '');
  const trenner = [...ziffern.matchAll(/[.,]/gu)];
  const letzter = trenner.at(-1);
  if (!letzter) return /^\d+$/u.test(ziffern) ? Number(ziffern) : null;
  const ganz = ziffern.slice(0, letzter.index);
  const bruch = ziffern.slice(letzter.index + 1);
  const gemischt = trenner.some(([zeichen]) => zeichen !== letzter[0]);
  // Points part thousands, a comma parts decimals; "1.25" and "0.125" can only be decimals.
  if (!gemischt && IN_DREIERN.test(ziffern) && (letzter[0] === '.' || trenner.length > 1))
    return Number(ziffern.replace(/[.,]/gu, ''));
  if (trenner.length > 1 && !(gemischt && IN_DREIERN.test(ganz))) return null;
  return Number(`${ganz.replace(/[.,]/gu, '')}.${bruch}`);
}
