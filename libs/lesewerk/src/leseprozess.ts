import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { DateiUnlesbar } from '#dokumente';
import type { Antwort, Gelesenes, Leseart, Lesewunsch } from './arbeit.js';

const MIB = 1024 * 1024;
/** Behind everybody who waits for an answer; with one thread, so that a core stays free. */
const NACHRANG = 5;
/** The guard looks twenty times a second; what is taken between two looks still fits under 512 MiB. */
const SPEICHER = 448 * MIB;
const HALDE_MIB = 320;
/** After so many files, or with so little memory left for the next one, a process has done enough. */
const DATEIEN_HOECHSTENS = 50;
const BEHALTEN_HOECHSTENS = 224 * MIB;
/** What a process says by its exit code when nobody caught an exception in it. */
const UNGEFANGEN = 1;

/** A child that reads one file after the other. Whatever does not end well ends the process too. */
export class Leseprozess {
  readonly #kind: ChildProcess;
  readonly #beginnt: Promise<Antwort | null>;
  readonly #ende: Promise<unknown>;
  #gelesen = 0;
  #behalten = 0;

  constructor(programm: string) {
    this.#kind = fork(programm, [String(process.pid), String(SPEICHER)], {
      env: {},
      execArgv: [`--max-old-space-size=${HALDE_MIB}`, '--single-threaded-gc'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    if (this.#kind.pid !== undefined) setPriority(this.#kind.pid, NACHRANG);
    this.#ende = new Promise((fertig) => {
      this.#kind.once('exit', fertig);
      // It could not even be started.
      this.#kind.once('error', fertig);
    });
    this.#beginnt = this.#antwort();
  }

  /** Whether it may read another file. */
  get frisch(): boolean {
    return this.#kind.connected && this.#gelesen < DATEIEN_HOECHSTENS && this.#behalten < BEHALTEN_HOECHSTENS;
  }

  /** Throws `DateiUnlesbar`, the reason of `abbruch`, or what went wrong in the reader. */
  async lies(wunsch: Lesewunsch, fristMs: number, abbruch: AbortSignal): Promise<Gelesenes[Leseart]> {
    abbruch.throwIfAborted();
    let getoetet = false;
    const toete = () => {
      getoetet = true;
      this.#kind.kill('SIGKILL');
    };
    const wecker = setTimeout(toete, fristMs);
    abbruch.addEventListener('abort', toete, { once: true });
    try {
      if ((await this.#beginnt) === null && !getoetet) throw new Error('A reading process did not start.');
      const antwort = this.#antwort();
      this.#kind.send(wunsch, () => {});
      return this.#ergebnis(await antwort, abbruch);
    } finally {
      clearTimeout(wecker);
      abbruch.removeEventListener('abort', toete);
    }
  }

  async beende(): Promise<void> {
    this.#kind.kill('SIGKILL');
    await this.#ende;
  }

  /** What the process says next; null when it ends without a word. */
  #antwort(): Promise<Antwort | null> {
    const gesagt = new Promise<Antwort>((fertig) => {
      this.#kind.once('message', (antwort) => fertig(antwort as Antwort));
    });
    return Promise.race([gesagt, this.#ende.then(() => null)]);
  }

  #ergebnis(antwort: Antwort | null, abbruch: AbortSignal): Gelesenes[Leseart] {
    abbruch.throwIfAborted();
    // Killed by its deadline, by its guard, by the heap's limit – or by a fault that the file led to.
    if (antwort === null)
      throw new DateiUnlesbar(this.#kind.exitCode === UNGEFANGEN ? 'beschaedigt' : 'zu_aufwendig');
    if ('gelesen' in antwort) {
      this.#gelesen += 1;
      this.#behalten = antwort.speicher;
      return antwort.gelesen;
    }
    if ('unlesbar' in antwort) throw new DateiUnlesbar(antwort.unlesbar);
    throw 'fehler' in antwort
      ? Object.assign(new Error('A file could not be read.'), antwort.fehler)
      : new Error('A reading process said nothing that anybody knows.');
  }
}
