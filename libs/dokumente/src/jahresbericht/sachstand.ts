import type { Befunde } from '../befunde.js';
import { entferneSeitenmarken } from '../normalisieren/seitenmarken.js';
import { muster } from '#kalender';

const SATZENDE = muster('u')`[.!?:;…“")]$`;
const BEGINNT_NEU = muster('u')`^(?:[\p{Lu}\d„"–•-]|[a-z]\))`;
const EINTRAG = muster('u')`^(?:[-–•▪*]\s|\d{1,2}[.)]\s|[a-z]\)\s)`;
/** Lines longer than any page is wide were not wrapped: each is a paragraph of its own. */
const UNGEBROCHEN = 160;
/** A line that ends a sentence well before the margin ends its paragraph. */
const KURZE_ZEILE = 0.6;

const flach = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A blank line inside a sentence is the break of a page. */
function laeuftWeiter(davor: string | undefined, danach: string): boolean {
  return davor !== undefined && !SATZENDE.test(davor) && !BEGINNT_NEU.test(danach);
}

function teile(block: string, breite: number): string[] {
  const absaetze: string[] = [];
  let ende = true;
  for (const zeile of block
    .split('\n')
    .map(flach)
    .filter((eine) => eine !== '')) {
    const letzter = absaetze.at(-1);
    const neu = letzter === undefined || EINTRAG.test(zeile) || (ende && BEGINNT_NEU.test(zeile));
    if (neu) absaetze.push(zeile);
    else absaetze[absaetze.length - 1] = `${letzter} ${zeile}`;
    ende = SATZENDE.test(zeile) && (breite > UNGEBROCHEN || zeile.length < breite * KURZE_ZEILE);
  }
  return absaetze;
}

/** Paragraphs of a text of a report, wraps and page marks taken out. */
export function absaetzeVon(text: string, befunde: Befunde): string[] {
  const sauber = entferneSeitenmarken(text, befunde);
  const breite = sauber.split('\n').reduce((laengste, zeile) => Math.max(laengste, zeile.trim().length), 0);
  const absaetze: string[] = [];
  for (const absatz of sauber.split(/\n\s*\n/u).flatMap((block) => teile(block, breite))) {
    const letzter = absaetze.at(-1);
    if (laeuftWeiter(letzter, absatz)) absaetze[absaetze.length - 1] = `${letzter} ${absatz}`;
    else absaetze.push(absatz);
  }
  return absaetze;
}
