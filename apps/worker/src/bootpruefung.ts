import { istEinesVon } from '#contract';
import { JOBNAMEN } from '#queue';

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
