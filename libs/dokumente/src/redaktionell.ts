import type { Bedeutsames } from '#contract';
import { findeRessorts } from './ressort-suche.js';

/** Texts of the sections before and after a change. */
export interface Texte {
  alt: Record<string, string> | null;
  neu: Record<string, string> | null;
}

/** Numbers, amounts, dates and times as they are written; „80 Mio. Euro“ is a number and a word of number. */
const ZAHL = /\d+(?:[.,:/]\d+)*/gu;
const ZAHLWORT =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|halb\p{L}*|doppel\p{L}*|mio\.?|mrd\.?|million\p{L}*|milliarde\p{L}*|euro|prozent|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|nicht|kein\p{L}*)(?!\p{L})|[€%§]/giu;

/**
 * What makes a change more than editorial (regeln.md C4): the title, section G, a number, an amount or a date,
 * the name of an office, an attachment. `geaendert` are the places that differ. Empty: editorial.
 */
export function bedeutsames(geaendert: readonly string[], { alt, neu }: Texte): Bedeutsames[] {
  const texte = geaendert
    .filter((stelle) => stelle.length === 1 && stelle !== 'G')
    .map((stelle) => [alt?.[stelle] ?? '', neu?.[stelle] ?? ''] as const);
  const anders = (woerter: (text: string) => string[]) =>
    texte.some(([davor, danach]) => !gleich(woerter(davor), woerter(danach)));
  const probe: Record<Bedeutsames, boolean> = {
    Titel: geaendert.includes('Titel'),
    G: geaendert.includes('G'),
    Zahl: anders(zahlen),
    Stelle: anders((text) => findeRessorts(text).map(({ kuerzel }) => kuerzel)),
    Anlagen: geaendert.includes('Anlagen'),
  };
  return (Object.keys(probe) as Bedeutsames[]).filter((was) => probe[was]);
}

const zahlen = (text: string): string[] => [
  ...(text.match(ZAHL) ?? []),
  ...(text.match(ZAHLWORT) ?? []).map((wort) => wort.toLowerCase()),
];

/** The same words as often, in whatever order. */
const gleich = (davor: readonly string[], danach: readonly string[]): boolean =>
  davor.toSorted().join('\n') === danach.toSorted().join('\n');
