import type { Befunde } from '../befunde.js';
import { muster } from '#kalender';

const GESPERRT = muster('gu')`(?<![^\s(–-])\p{L}(?: \p{L}){3,40}(?![^\s.,:;)–-])`;

/** Spaced-out words ("N e u f a s s u n g") are words. */
export function entferneSperrschrift(text: string, befunde: Befunde): string {
  const verbunden = text.replace(GESPERRT, (wort) => wort.replaceAll(' ', ''));
  befunde.merke('sperrschrift_bereinigt', verbunden !== text);
  return verbunden;
}
