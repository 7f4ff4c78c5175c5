import type { Befunde } from '../befunde.js';
import { HOECHSTLAENGE } from '../normalisieren.js';
import { entferneAuszeichnung } from '../normalisieren/auszeichnung.js';
import { entferneHtml } from '../normalisieren/html.js';
import { entferneSeitenmarken } from '../normalisieren/seitenmarken.js';
import { entferneSilbentrennung } from '../normalisieren/silbentrennung.js';
import { bereinigeZeichen, klareZeichen } from '../normalisieren/zeichen.js';

const ZELLENMARKE = /(<t[dh]\b[^<>]{0,500}>|<\/t[dh]>)/iu;
const UMBRUCH = /<(?:\/?p|\/?div|br)\b[^<>]{0,500}>|\s*\n\s*/giu;

/** A cell of an HTML table is one cell, however many paragraphs it has. */
function glaetteZellen(text: string): string {
  if (!/<t[dh]\b/iu.test(text)) return text;
  let inZelle = false;
  return text
    .split(ZELLENMARKE)
    .map((stueck, i) => {
      if (i % 2 === 1) inZelle = !stueck.startsWith('</');
      return i % 2 === 0 && inZelle ? stueck.replace(UMBRUCH, ' ').trim() : stueck;
    })
    .join('');
}

/** More columns than any form has; endless runs of blanks are none. */
const TABS = '\t'.repeat(12);

const TITEL = /^\W{0,10}(?:Halbj|J)ahresbericht\b/u;

/** The title of the form, and the department under it, may head every page; the first one counts. */
function ohneLaufendenTitel(text: string, befunde: Befunde): string {
  const zeilen = text.split('\n');
  const kopf = zeilen.findIndex((zeile) => TITEL.test(zeile));
  if (kopf < 0) return text;
  const titel = zeilen[kopf]?.trim();
  const darunter = zeilen
    .slice(kopf + 1, kopf + 4)
    .find((zeile) => zeile.trim() !== '')
    ?.trim();
  let imKopf = false;
  const bleibt = zeilen.filter((zeile, i) => {
    const laufend = i > kopf && (zeile.trim() === titel || (imKopf && zeile.trim() === darunter));
    imKopf = i > kopf && zeile.trim() === titel ? true : imKopf && zeile.trim() === '';
    return !laufend;
  });
  befunde.merke('seitenmarken_bereinigt', bleibt.length < zeilen.length);
  return bleibt.join('\n');
}

const SCHRITTE: readonly ((text: string, befunde: Befunde) => string)[] = [
  bereinigeZeichen,
  glaetteZellen,
  entferneHtml,
  entferneAuszeichnung,
  klareZeichen,
  (text, befunde) => entferneSeitenmarken(text, befunde, true),
  ohneLaufendenTitel,
  entferneSilbentrennung,
];

/**
 * Text of a report in lines; unlike that of a paper it keeps the tabs and blanks that part the cells of its
 * tables.
 */
export function berichtstext(roh: string, befunde: Befunde): string {
  const sauber = SCHRITTE.reduce((text, schritt) => schritt(text, befunde), roh.slice(0, HOECHSTLAENGE));
  return sauber
    .split('\n')
    .map((zeile) =>
      zeile
        .replace(/\t{12,}/gu, TABS)
        .replace(/ {3,}/gu, '  ')
        .replace(/^ +| +$/gu, ''),
    )
    .join('\n');
}
