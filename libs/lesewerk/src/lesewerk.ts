import { fileURLToPath } from 'node:url';
import type { Gelesenes, Leseart, Lesewunsch } from './arbeit.js';
import { Leseprozess } from './leseprozess.js';
import { Plaetze } from './plaetze.js';

/** From the moment a place is free, with the start of a process. */
const FRIST_MS = 18_000;
const RUHE_MS = 60_000;

interface Einrichtung {
  /** Path of the program that reads; where sources run as they are, the one that was built. */
  programm?: () => Promise<string>;
  fristMs?: number;
}

/** Who asks, and whether anybody still waits for the answer. */
interface Fragende {
  fuer?: string;
  abbruch?: AbortSignal;
}

/**
 * The one door for strangers' bytes: files are read in at most two processes of their own, each with a deadline
 * and a limit of memory, renewed after some files and after every refusal.
 */
export class Lesewerk {
  readonly #plaetze = new Plaetze();
  readonly #freie: Leseprozess[] = [];
  readonly #alle = new Set<Leseprozess>();
  readonly #programm: () => Promise<string>;
  readonly #fristMs: number;
  #ruhe: NodeJS.Timeout | undefined;
  #beendet = false;

  constructor({ programm, fristMs = FRIST_MS }: Einrichtung = {}) {
    this.#programm = programm ?? (async () => fileURLToPath(new URL('./prozess.js', import.meta.url)));
    this.#fristMs = fristMs;
  }

  /** Throws `DateiUnlesbar` with a sentence that says what to do, `ausgelastet`, or the reason of `abbruch`. */
  async lies<A extends Leseart>(
    art: A,
    datei: { name: string; bytes: Uint8Array },
    { fuer = '', abbruch = new AbortController().signal }: Fragende = {},
  ): Promise<Gelesenes[A]> {
    const programm = await this.#programm();
    await this.#plaetze.nimm(fuer, abbruch);
    try {
      return (await this.#liesIm(programm, { art, ...datei }, abbruch)) as Gelesenes[A];
    } finally {
      this.#plaetze.gibZurueck(fuer);
    }
  }

  /** Whoever still waits gets a refusal. */
  async stop(): Promise<void> {
    this.#beendet = true;
    clearTimeout(this.#ruhe);
    this.#plaetze.schliesse();
    await Promise.all([...this.#alle].map((prozess) => prozess.beende()));
  }

  async #liesIm(programm: string, wunsch: Lesewunsch, abbruch: AbortSignal): Promise<Gelesenes[Leseart]> {
    const prozess = this.#nimmFreien() ?? this.#starte(programm);
    let weiter = false;
    try {
      const gelesen = await prozess.lies(wunsch, this.#fristMs, abbruch);
      weiter = prozess.frisch && !this.#beendet;
      return gelesen;
    } finally {
      if (weiter) this.#legeBereit(prozess);
      else await this.#beende(prozess);
    }
  }

  /** One that has waited may have died meanwhile. */
  #nimmFreien(): Leseprozess | undefined {
    const freier = this.#freie.pop();
    if (!freier || freier.frisch) return freier;
    void this.#beende(freier);
    return this.#nimmFreien();
  }

  #starte(programm: string): Leseprozess {
    const prozess = new Leseprozess(programm);
    this.#alle.add(prozess);
    return prozess;
  }

  /** Until the next file comes, but not for ever: a process without work costs memory. */
  #legeBereit(prozess: Leseprozess): void {
    this.#freie.push(prozess);
    clearTimeout(this.#ruhe);
    this.#ruhe = setTimeout(() => {
      for (const einer of this.#freie.splice(0)) void this.#beende(einer);
    }, RUHE_MS);
  }

  async #beende(prozess: Leseprozess): Promise<void> {
    await prozess.beende();
    this.#alle.delete(prozess);
  }
}
