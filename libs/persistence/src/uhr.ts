import type { Datenbank } from './datenbank.js';

/** So far the clock of a process may be from that of the database. */
const HOECHSTVERSATZ_MS = 2000;

/**
 * How far this machine's clock is ahead of the database's, in milliseconds; half of the round trip is taken
 * off.
 */
export async function uhrenversatz(datenbank: Datenbank): Promise<number> {
  const davor = Date.now();
  const { rows } = await datenbank.uebergreifend((t) =>
    t.abfrage<{ ms: number }>('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS ms'),
  );
  return (davor + Date.now()) / 2 - (rows[0]?.ms ?? 0);
}

/**
 * What is wrong with the clock, in German and English; null when all is well. The queue takes its times from this
 * machine, and so does the check of a proof of identity: a wrong clock runs jobs early, late or twice.
 */
export function uhrenmangel(versatzMs: number): { de: string; en: string } | null {
  if (Math.abs(versatzMs) <= HOECHSTVERSATZ_MS) return null;
  const sekunden = (versatzMs / 1000).toFixed(1);
  return {
    de:
      `Die Uhr dieses Rechners geht gegenüber der Datenbank um ${sekunden} Sekunden falsch (erlaubt sind 2). ` +
      'Bitte die Uhrzeit abgleichen (NTP).',
    en:
      `The clock of this machine is ${sekunden} seconds off that of the database (2 are allowed). ` +
      'Please synchronise it (NTP).',
  };
}
