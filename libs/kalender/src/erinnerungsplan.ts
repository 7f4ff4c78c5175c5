import { plusArbeitstage, vorigerArbeitstag } from './arbeitstage.js';
import { plusTage, type Datum } from './datum.js';

/** Calendar days before a due date on which the addressee is reminded (bremen.md §7). */
export const ERINNERUNGSTAGE: readonly number[] = [-56, -28, -14, -7, -1];

/**
 * Arbeitstage after a due date on which the next level is told: Abteilungsleitung, Staatsrat, Chef der
 * Senatskanzlei (bremen.md §7).
 */
export const ESKALATIONSTAGE: readonly number[] = [1, 3, 7];

/**
 * One message: how far from the due date (calendar days for reminders, Arbeitstage for escalations) and when.
 */
export interface Plantag {
  abstand: number;
  datum: Datum;
}

/**
 * Reminders in calendar days before the due date, moved to the previous Arbeitstag. Where two meet, the
 * nearer one stays.
 */
export function erinnerungsplan(faellig: Datum, tage: readonly number[] = ERINNERUNGSTAGE): Plantag[] {
  const jeTag = new Map<Datum, number>();
  for (const abstand of tage) {
    const datum = vorigerArbeitstag(plusTage(faellig, abstand));
    const bisher = jeTag.get(datum);
    if (bisher === undefined || Math.abs(abstand) < Math.abs(bisher)) jeTag.set(datum, abstand);
  }
  return [...jeTag]
    .map(([datum, abstand]) => ({ abstand, datum }))
    .toSorted((a, b) => (a.datum < b.datum ? -1 : 1));
}

/** Escalations in Arbeitstage after the due date. */
export function eskalationsplan(faellig: Datum, tage: readonly number[] = ESKALATIONSTAGE): Plantag[] {
  return tage.map((abstand) => ({ abstand, datum: plusArbeitstage(faellig, abstand) }));
}
