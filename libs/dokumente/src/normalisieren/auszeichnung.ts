import type { Befunde } from '../befunde.js';
import { muster } from '#kalender';

const REGELN: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]{0,3}#{1,6}[ \t]+/u, ''],
  [/^[ \t]*>[ \t]?/u, ''],
  [/^[ \t]*(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$/u, ''],
  [/\*\*(?=\S)|(?<=\S)\*\*/gu, ''],
  // "__.__.2025" is a date left open, not bold.
  [muster('gu')`__(?=[\p{L}„"])|(?<=[\p{L}:!?“"])__`, ''],
  [/^([ \t]*)\*[ \t]+/u, '$1- '],
  [muster('gu')`\*(?=\p{L})|(?<=[\p{L}.!?“"])\*(?!\p{L})`, ''],
  [/\\([.()#*_[\]-])/gu, '$1'],
  [/!?\[([^\][]{1,300})\]\((?:https?:|mailto:|#|\/)[^()\s]{0,500}\)/gu, '$1'],
  [/<(https?:[^<>\s]{1,500})>/gu, '$1'],
];

/** Table rows of Markdown become rows with tabs, as in the other formats; the line under their heads goes. */
function tabelle(roh: string): string {
  const zeile = roh.trim();
  if (/^[\s|:-]+$/u.test(zeile) && zeile.includes('|') && zeile.includes('---')) return '';
  if (zeile.length < 2 || !zeile.startsWith('|') || !zeile.endsWith('|')) return roh;
  return zeile
    .slice(1, -1)
    .split('|')
    .map((zelle) => zelle.trim())
    .join('\t');
}

/** Takes the marks of Markdown away and keeps what they stand around. */
export function entferneAuszeichnung(text: string, befunde: Befunde): string {
  const sauber = text
    .split('\n')
    .map((zeile) => {
      if (!/[#*_>|\\[<=]|---/u.test(zeile)) return zeile;
      return tabelle(REGELN.reduce((rest, [muster, ersatz]) => rest.replace(muster, ersatz), zeile));
    })
    .join('\n');
  befunde.merke('auszeichnung_bereinigt', sauber !== text);
  return sauber;
}
