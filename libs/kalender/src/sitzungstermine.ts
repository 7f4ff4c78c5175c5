import { vorigerArbeitstag } from './arbeitstage.js';
import { tagesende, zeitpunkt } from './berlin.js';
import { plusTage, type Datum } from './datum.js';

/** How the dates before a meeting are counted: calendar days, and a civil time in Europe/Berlin. */
export interface Sitzungsregeln {
  abgabeTage: number;
  abgabeUhrzeit: string;
  konferenzTage: number;
}

/**
 * So many calendar days before a meeting, on the Arbeitstag before when that is none: the one way in which
 * dates before a meeting are counted (bremen.md §1.4).
 */
export const vorSitzung = (sitzung: Datum, tage: number): Datum =>
  vorigerArbeitstag(plusTage(sitzung, -tage));

/** Submission deadline and end of the Staatsraetekonferenz of a meeting on that day. */
export function sitzungstermine(
  sitzung: Datum,
  { abgabeTage, abgabeUhrzeit, konferenzTage }: Sitzungsregeln,
): { abgabeschluss: Date; konferenz: Date } {
  return {
    abgabeschluss: zeitpunkt(vorSitzung(sitzung, abgabeTage), abgabeUhrzeit),
    konferenz: tagesende(vorSitzung(sitzung, konferenzTage)),
  };
}
