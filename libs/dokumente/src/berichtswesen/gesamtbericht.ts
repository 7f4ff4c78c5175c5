import type { Kurzeinschaetzung, Trend } from '#contract';
import type { Berichtsinhalt } from './inhalt.js';

/** One measure in the consolidated report of a year. */
export interface Gesamtberichtszeile {
  nummer: string;
  titel: string;
  ressort: string;
  /** Reason why there is no report this year; null when there is one. */
  entfallen: string | null;
  inhalt: Berichtsinhalt;
  /** Kurzeinschaetzung of the year before; null when there was none. */
  vorjahr: Kurzeinschaetzung | null;
}

export interface Gesamtbericht {
  jahr: number;
  zeilen: readonly Gesamtberichtszeile[];
}

export interface Ampelverteilung {
  gruen: number;
  gelb: number;
  rot: number;
  unbekannt: number;
}

export const AMPELWORT = { gruen: 'Grün', gelb: 'Gelb', rot: 'Rot' } as const;
const RANG = { gruen: 2, gelb: 1, rot: 0 } as const;

export const ampelwort = (ampel: Kurzeinschaetzung | null): string =>
  ampel === null ? 'ohne Angabe' : AMPELWORT[ampel];

/** How many are green, yellow, red and without a word. */
export function verteilung(ampeln: readonly (Kurzeinschaetzung | null)[]): Ampelverteilung {
  const zahl = (gesucht: Kurzeinschaetzung | null) => ampeln.filter((eine) => eine === gesucht).length;
  return { gruen: zahl('gruen'), gelb: zahl('gelb'), rot: zahl('rot'), unbekannt: zahl(null) };
}

/** How a traffic light compares with the one before; null where one of the two is missing. */
export function trend(jetzt: Kurzeinschaetzung | null, vorher: Kurzeinschaetzung | null): Trend | null {
  if (jetzt === null || vorher === null) return null;
  return RANG[jetzt] > RANG[vorher] ? 'besser' : RANG[jetzt] < RANG[vorher] ? 'schlechter' : 'gleich';
}

/** Measures in the order people count them: D2 before D10. */
export function nachNummer(a: { nummer: string }, b: { nummer: string }): number {
  return a.nummer.localeCompare(b.nummer, 'de', { numeric: true });
}
