import { istEinesVon } from '#contract';
import type { Datenbank } from '#persistence';
import { JOBNAMEN } from '#queue';

const HOECHSTVERSATZ_MS = 2000;

/** Sentences that say what is missing before the worker may start; empty when all is well. */
export function pruefeHandler(jobs: readonly string[] = []): string[] {
  const ohneHandler = JOBNAMEN.filter((name) => !jobs.includes(name)).map(
    (name) => `Der Job „${name}“ hat keinen Handler. Bitte in apps/worker/src/arbeit.ts eintragen.`,
  );
  const ohneJob = jobs
    .filter((name) => !istEinesVon(JOBNAMEN, name))
    .map(
      (name) =>
        `Den Job „${name}“ gibt es nicht. Bitte in libs/queue/src/jobs.ts eintragen oder den Handler streichen.`,
    );
  const doppelt = jobs
    .filter((name, stelle) => jobs.indexOf(name) !== stelle)
    .map((name) => `Der Job „${name}“ hat zwei Handler. Bitte einen streichen.`);
  return [...new Set([...ohneHandler, ...ohneJob, ...doppelt])];
}

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

/** BullMQ takes its times from this machine: a wrong clock would run jobs early, late or twice. */
export function pruefeUhr(versatzMs: number): string[] {
  if (Math.abs(versatzMs) <= HOECHSTVERSATZ_MS) return [];
  return [
    `Die Uhr dieses Rechners geht gegenüber der Datenbank um ${(versatzMs / 1000).toFixed(1)} ` +
      'Sekunden falsch (erlaubt sind 2). Bitte die Uhrzeit abgleichen (NTP).',
  ];
}
