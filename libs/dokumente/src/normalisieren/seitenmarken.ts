import type { Befunde } from '../befunde.js';
import { muster } from '#kalender';

const IMMER =
  /^(?:[-–—]\s*)?Seite\s+\d{1,4}(?:\s*(?:von|\/)\s*\d{1,4})?(?:\s*[-–—])?$|^[-–—]\s*\d{1,4}\s*[-–—]$/iu;
/** A number alone on its line is a page only where it goes on counting; else it is the label of a Ziffer. */
const ZAEHLEND = /^(?:\((\d{1,4})\)|(\d{1,4})\s*(?:\/|von)\s*\d{1,4}|(\d{1,3}))$/u;
const ZIFFER_FOLGT =
  /^(?:Der|Die|Das)\s+(?:Senat|Deputation|Ausschuss|Senator)|^(?:nimmt|beschließt|bittet|stimmt)\b/u;

const leer = (zeile: string | undefined): boolean => (zeile ?? '').trim() === '';

interface Zaehlung {
  /** Number of the last page mark, and of the last number that labels a Ziffer. */
  seite: number;
  ziffer: number;
}

function zaehltWeiter(
  zeilen: readonly string[],
  stelle: number,
  nummer: number,
  { seite, ziffer }: Zaehlung,
): boolean {
  if (!leer(zeilen[stelle - 1]) || !leer(zeilen[stelle + 1])) return false;
  if (nummer <= seite || nummer > seite + 20) return false;
  const naechste = zeilen.slice(stelle + 1, stelle + 5).find((zeile) => !leer(zeile)) ?? '';
  if (!ZIFFER_FOLGT.test(naechste.trim())) return true;
  // Before a decision it is the next page only where the pages got as far as that, and the Ziffern did not.
  return seite > 0 && nummer === seite + 1 && nummer > 2 && nummer !== ziffer + 1;
}

/** The number of the page whose mark stands on this line; null where there is none. */
function liesMarke(
  zeilen: readonly string[],
  stelle: number,
  zaehlung: Zaehlung,
  inTabellen: boolean,
): number | null {
  const zeile = (zeilen[stelle] ?? '').trim();
  if (zeile.length > 24 || zeile === '') return null;
  if (IMMER.test(zeile)) return zaehlung.seite;
  if (inTabellen && /^\d{1,3}$/u.test(zeile)) return null;
  const ziffern = ZAEHLEND.exec(zeile)
    ?.slice(1)
    .find((gruppe) => gruppe !== undefined);
  if (ziffern === undefined) return null;
  if (zaehltWeiter(zeilen, stelle, Number(ziffern), zaehlung)) return Number(ziffern);
  zaehlung.ziffer = Number(ziffern);
  return null;
}

/** A mark in the middle of a sentence leaves no paragraph behind. */
function satzLaeuftWeiter(vorher: readonly string[], zeilen: readonly string[], stelle: number): boolean {
  const davor = vorher.findLast((zeile) => zeile.trim() !== '') ?? '';
  const danach = zeilen.slice(stelle + 1, stelle + 6).find((zeile) => zeile.trim() !== '') ?? '';
  return muster('u')`[\p{L},-]$`.test(davor.trim()) && muster('u')`^\p{Ll}`.test(danach.trim());
}

/** Takes page numbers out of the running text; in tables a number alone on its line is a value. */
export function entferneSeitenmarken(text: string, befunde: Befunde, inTabellen = false): string {
  const zeilen = text.split('\n');
  const ergebnis: string[] = [];
  const zaehlung: Zaehlung = { seite: 0, ziffer: 0 };
  for (let stelle = 0; stelle < zeilen.length; stelle += 1) {
    const marke = liesMarke(zeilen, stelle, zaehlung, inTabellen);
    if (marke === null) {
      ergebnis.push(zeilen[stelle] ?? '');
      continue;
    }
    zaehlung.seite = marke;
    befunde.merke('seitenmarken_bereinigt');
    if (!satzLaeuftWeiter(ergebnis, zeilen, stelle)) continue;
    while (ergebnis.at(-1)?.trim() === '') ergebnis.pop();
    while ((zeilen[stelle + 1] ?? 'x').trim() === '') stelle += 1;
  }
  return ergebnis.join('\n');
}
