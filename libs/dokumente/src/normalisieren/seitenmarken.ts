import type { Befunde } from '../befunde.js';

const IMMER = /^(?:[-–—]\s*)?Seite\s+\d{1,4}(?:\s*(?:von|\/)\s*\d{1,4})?(?:\s*[-–—])?$|^[-–—]\s*\d{1,4}\s*[-–—]$/iu;
/** A number alone on its line is a page only where it goes on counting; else it is the label of a Ziffer. */
const ZAEHLEND = /^(?:\((\d{1,4})\)|(\d{1,4})\s*(?:\/|von)\s*\d{1,4}|(\d{1,3}))$/u;
const ZIFFER_FOLGT = /^(?:Der|Die|Das)\s+(?:Senat|Deputation|Ausschuss|Senator)|^(?:nimmt|beschließt|bittet|stimmt)\b/u;

function istMarke(zeilen: readonly string[], stelle: number, letzte: number): number | null {
  const zeile = (zeilen[stelle] ?? '').trim();
  if (zeile.length > 24 || zeile === '') return null;
  if (IMMER.test(zeile)) return letzte;
  const treffer = ZAEHLEND.exec(zeile);
  if (!treffer) return null;
  const allein = (zeilen[stelle - 1] ?? '').trim() === '' && (zeilen[stelle + 1] ?? '').trim() === '';
  const nummer = Number(treffer[1] ?? treffer[2] ?? treffer[3]);
  if (!allein || nummer <= letzte || nummer > letzte + 20) return null;
  let naechste = stelle + 1;
  while (naechste < zeilen.length && naechste < stelle + 4 && (zeilen[naechste] ?? '').trim() === '') naechste += 1;
  return ZIFFER_FOLGT.test((zeilen[naechste] ?? '').trim()) ? null : nummer;
}

/** A mark in the middle of a sentence leaves no paragraph behind. */
function satzLaeuftWeiter(vorher: readonly string[], zeilen: readonly string[], stelle: number): boolean {
  const davor = vorher.findLast((zeile) => zeile.trim() !== '') ?? '';
  const danach = zeilen.slice(stelle + 1, stelle + 6).find((zeile) => zeile.trim() !== '') ?? '';
  return /[\p{L},-]$/u.test(davor.trim()) && /^\p{Ll}/u.test(danach.trim());
}

/** Takes page numbers out of the running text. */
export function entferneSeitenmarken(text: string, befunde: Befunde): string {
  const zeilen = text.split('\n');
  const ergebnis: string[] = [];
  let letzte = 0;
  for (let stelle = 0; stelle < zeilen.length; stelle += 1) {
    const marke = istMarke(zeilen, stelle, letzte);
    if (marke === null) {
      ergebnis.push(zeilen[stelle] ?? '');
      continue;
    }
    letzte = marke;
    befunde.merke('seitenmarken_bereinigt');
    if (!satzLaeuftWeiter(ergebnis, zeilen, stelle)) continue;
    while (ergebnis.at(-1)?.trim() === '') ergebnis.pop();
    while ((zeilen[stelle + 1] ?? 'x').trim() === '') stelle += 1;
  }
  return ergebnis.join('\n');
}
