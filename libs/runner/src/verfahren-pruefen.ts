import { Worker } from 'node:worker_threads';
import { pruefeModell, type Modellbefund, type Workflow } from '#engine';
import { beispielFuer, rollen, verfahren } from '#workflows';
import { wirkungshandler } from './wirkungen/index.js';

/**
 * Findings on one procedure, walked with its example facts; `handler` are the kinds of effects that are
 * handled.
 */
export function pruefeVerfahren(
  workflow: Workflow,
  handler: readonly string[] = Object.keys(wirkungshandler),
): (Modellbefund & { verfahren: string })[] {
  const umfeld = { rollen: Object.keys(rollen), handler, beispiel: beispielFuer(workflow) };
  return pruefeModell(workflow, umfeld).map((befund) => ({
    verfahren: `${workflow.id} ${workflow.version}`,
    ...befund,
  }));
}

/** Findings on every version of every procedure, one sentence each; some two seconds of processor time. */
export function befundeAllerVerfahren(): string[] {
  return verfahren
    .flatMap((eines) => pruefeVerfahren(eines))
    .map(({ verfahren: welches, de, en }) => `${welches}: ${de} / ${en}`);
}

/**
 * The whole model check at the start of a process, beside the other things it does then. Rejects with all
 * findings: what the Senatskanzlei could not sign does not run.
 */
async function pruefeVerfahrenBeimStart(): Promise<void> {
  const faden = new Worker(new URL('./verfahren-faden.js', import.meta.url));
  const befunde = await new Promise<string[]>((fertig, gescheitert) => {
    faden.once('message', fertig);
    faden.once('error', gescheitert);
  });
  if (befunde.length > 0)
    throw new Error(
      `So laufen die Verfahren nicht. / The procedures cannot run like this.\n  ${befunde.join('\n  ')}`,
    );
}

interface Laufend {
  stop(): Promise<void>;
}

/**
 * Starts a process while its procedures are checked; `laeuft` is called as soon as it works. What does not
 * pass the check is stopped again, and the promise rejects with the findings.
 */
export async function starteMitPruefung<T extends Laufend>(
  starte: () => Promise<T>,
  laeuft: (teil: T) => void,
): Promise<T> {
  const pruefung = pruefeVerfahrenBeimStart();
  // Heard below; until then a rejection would end the process without its sentence.
  pruefung.catch(() => {});
  const teil = await starte();
  laeuft(teil);
  try {
    await pruefung;
  } catch (grund) {
    await teil.stop();
    throw grund;
  }
  return teil;
}
