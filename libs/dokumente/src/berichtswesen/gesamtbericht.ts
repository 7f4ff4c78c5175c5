import type { Kurzeinschaetzung, OhneBericht, Trend } from '#contract';
import type { Berichtsinhalt } from './inhalt.js';

/** One measure in the consolidated report of a year. */
export interface Gesamtberichtszeile {
  nummer: string;
  titel: string;
  ressort: string;
  /** Reason why there is no report this year; null when there is one. What it is then: `ohne`. */
  entfallen: string | null;
  ohne: OhneBericht | null;
  /** The house has approved it. */
  freigegeben: boolean;
  /** Planwerte that were changed after freezing, in the words of a line each. */
  planaenderungen: readonly string[];
  inhalt: Berichtsinhalt;
  /** Kurzeinschaetzung of the year before; null when there was none. */
  vorjahr: Kurzeinschaetzung | null;
}

export interface Gesamtbericht {
  jahr: number;
  /** Approved as a whole; before that every page of it says so. */
  freigegeben: boolean;
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

/** What stands in place of a report. */
export const OHNE_WORT: Readonly<Record<OhneBericht, string>> = {
  entfallen: 'entfallen',
  nichtVorgelegt: 'nicht vorgelegt',
  nichtFreigegeben: 'nicht freigegeben',
};
export const NICHT_FREIGEGEBEN = 'Nicht freigegeben';

/** A Planwert that was changed after freezing, for the record. */
export function planaenderungswort(eine: {
  name: string;
  alt: string;
  neu: string;
  wer: string;
  am: string;
}): string {
  const wert = (text: string) => text.trim() || 'ohne Wert';
  return `${eine.name}: Planwert nach dem Festschreiben geändert von ${wert(eine.alt)} auf ${wert(eine.neu)} (${eine.wer}, ${eine.am})`;
}

/** Reasons for a traffic light that goes against the rule. */
export function ampelgruende({ antworten }: Pick<Berichtsinhalt, 'antworten'>): string[] {
  return Object.entries(antworten)
    .filter(([schluessel, antwort]) => schluessel.startsWith('ampel_') && antwort.trim() !== '')
    .map(([, antwort]) => antwort.trim());
}

/** What somebody has to know of a measure beside its values, a line each. */
export function anmerkungen(zeile: Gesamtberichtszeile): string[] {
  const { entfallen, ohne, freigegeben, planaenderungen, inhalt } = zeile;
  if (entfallen !== null) return [`${OHNE_WORT[ohne ?? 'entfallen']}: ${entfallen}`];
  return [
    ...(freigegeben ? [] : [NICHT_FREIGEGEBEN]),
    ...ampelgruende(inhalt).map((grund) => `Begründung gegen die Regel: ${grund}`),
    ...planaenderungen,
  ];
}

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
