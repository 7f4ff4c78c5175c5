/**
 * The process that reads strangers' files: no secrets in its environment, no database, one file at a time.
 * What goes wrong in it ends it and nothing else.
 */
import { Worker } from 'node:worker_threads';
import { ausDateitext, DateiUnlesbar, liesMassnahmendatei, textAusDatei } from '#dokumente';
import type { Antwort, Gelesenes, Leseart, Lesewunsch } from './arbeit.js';

/** As much of the text as a page shows beside the sections; in characters. */
const TEXT_HOECHSTENS = 1_000_000;

const [eltern = '', speicher = ''] = process.argv.slice(2);
const antworte = (antwort: Antwort) => void process.send?.(antwort);

// A process that is busy for ever does not hear that it is alone: the guard looks from another thread.
new Worker(new URL('./waechter.js', import.meta.url), {
  workerData: { eltern: Number(eltern), speicher: Number(speicher) },
}).unref();

process.on('disconnect', () => process.exit(0));
process.on('message', (wunsch: Lesewunsch) => void lies(wunsch).then(antworte));
antworte({ bereit: true });

async function lies({ art, name, bytes }: Lesewunsch): Promise<Antwort> {
  try {
    return { gelesen: await LESER[art](name, bytes), speicher: process.memoryUsage.rss() };
  } catch (grund) {
    if (grund instanceof DateiUnlesbar) return { unlesbar: grund.grund };
    const { name: fehlername, stack = '' } = grund as Error;
    return { fehler: { name: fehlername, stack } };
  }
}

const LESER: { [A in Leseart]: (name: string, bytes: Uint8Array) => Promise<Gelesenes[A]> } = {
  dokument: async (name, bytes) => {
    const gelesen = await textAusDatei(name, bytes);
    return { dokument: ausDateitext(gelesen), text: gelesen.text.slice(0, TEXT_HOECHSTENS) };
  },
  massnahmen: liesMassnahmendatei,
};
