import type { Befunde } from './befunde.js';
import { entferneAuszeichnung } from './normalisieren/auszeichnung.js';
import { trenneEinzeiler } from './normalisieren/einzeiler.js';
import { entferneHtml } from './normalisieren/html.js';
import { entferneSeitenmarken } from './normalisieren/seitenmarken.js';
import { entferneSilbentrennung } from './normalisieren/silbentrennung.js';
import { entferneSperrschrift } from './normalisieren/sperrschrift.js';
import { ergaenzeUmlaute } from './normalisieren/umlaute.js';
import { bereinigeZeichen, klareZeichen } from './normalisieren/zeichen.js';

/** Page marks go before hyphenation, because a page may end in the middle of a word. */
const SCHRITTE = [
  bereinigeZeichen,
  ergaenzeUmlaute,
  entferneHtml,
  entferneAuszeichnung,
  klareZeichen,
  entferneSperrschrift,
  entferneSeitenmarken,
  entferneSilbentrennung,
  trenneEinzeiler,
];

/** Longer than any paper with its annexes (some 350 pages): what stands behind is left out, with a Befund. */
export const HOECHSTLAENGE = 1_000_000;

/** Brings a text from any source into lines that the readers understand; every repair leaves its Befund. */
export function normalisiere(text: string, befunde: Befunde): string {
  befunde.merke('text_gekuerzt', text.length > HOECHSTLAENGE);
  const sauber = SCHRITTE.reduce((rest, schritt) => schritt(rest, befunde), text.slice(0, HOECHSTLAENGE));
  return sauber
    .split('\n')
    .map((zeile) => zeile.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Paragraphs of a text, each on one line. */
export function absaetze(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map(einzeilig)
    .filter((absatz) => absatz !== '');
}

/** A text on one line. */
export function einzeilig(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
