import { vorigerArbeitstag } from './arbeitstage.js';
import { tagesende, zeitpunkt } from './berlin.js';
import { plusTage, wochentag, type Datum } from './datum.js';
import { feiertagsname, istFrei, type Freizeit } from './feiertage.js';

/** How the dates before a meeting are counted: calendar days, and a civil time in Europe/Berlin. */
export interface Sitzungsregeln {
  abgabeTage: number;
  abgabeUhrzeit: string;
  konferenzTage: number;
  /** Closing days of the chancellery. */
  sitzungsfrei: readonly Freizeit[];
}

/**
 * So many calendar days before a meeting, on the Arbeitstag before when that is none: the one way in which
 * dates before a meeting are counted (bremen.md §1.4).
 */
export const vorSitzung = (sitzung: Datum, tage: number, frei: readonly Freizeit[]): Datum =>
  vorigerArbeitstag(plusTage(sitzung, -tage), frei);

/** Submission deadline and end of the Staatsraetekonferenz of a meeting on that day. */
export function sitzungstermine(
  sitzung: Datum,
  { abgabeTage, abgabeUhrzeit, konferenzTage, sitzungsfrei: frei }: Sitzungsregeln,
): { abgabeschluss: Date; konferenz: Date } {
  return {
    abgabeschluss: zeitpunkt(vorSitzung(sitzung, abgabeTage, frei), abgabeUhrzeit),
    konferenz: tagesende(vorSitzung(sitzung, konferenzTage, frei)),
  };
}

const DIENSTAG = 2;
const WOCHENTAGE = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/**
 * What is unusual about a meeting on that day, in German words ("ein Freitag"), or null: the Senate meets on
 * Tuesdays that are neither holidays nor closing days (bremen.md §1.1, §1.4).
 */
export function ungewoehnlich(sitzung: Datum, frei: readonly Freizeit[]): string | null {
  const feiertag = feiertagsname(sitzung);
  if (feiertag) return `ein Feiertag (${feiertag})`;
  if (istFrei(sitzung, frei)) return 'sitzungsfrei';
  const tag = wochentag(sitzung);
  return tag === DIENSTAG ? null : `ein ${WOCHENTAGE[tag - 1]}`;
}
