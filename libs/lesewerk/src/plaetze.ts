import { fehler } from '#contract';

const PLAETZE = 2;
/** Each keeps its file in memory. */
const WARTENDE_HOECHSTENS = 8;
const WARTENDE_JE_PERSON = 3;
const WARTEN_MS = 20_000;

interface Wartender {
  fuer: string;
  komm(): void;
  geh(grund: unknown): void;
}

/** Two places and a short queue; of one person only one file is read at a time, so that others get their turn. */
export class Plaetze {
  readonly #besetzt: string[] = [];
  readonly #wartende: Wartender[] = [];
  #geschlossen = false;

  /** Waits for a place, which `gibZurueck` gives back; refuses where too many wait, or too long. */
  async nimm(fuer: string, abbruch: AbortSignal): Promise<void> {
    abbruch.throwIfAborted();
    if (this.#geschlossen || this.#istVoll(fuer)) throw ausgelastet();
    const { promise, resolve, reject } = ausstehend();
    const wartender = { fuer, komm: resolve, geh: reject };
    const weg = () => this.#schickeWeg(wartender, abbruch.reason);
    const wecker = setTimeout(() => this.#schickeWeg(wartender, ausgelastet()), WARTEN_MS);
    abbruch.addEventListener('abort', weg, { once: true });
    this.#wartende.push(wartender);
    this.#rufe();
    await promise.finally(() => {
      clearTimeout(wecker);
      abbruch.removeEventListener('abort', weg);
    });
  }

  gibZurueck(fuer: string): void {
    this.#besetzt.splice(this.#besetzt.indexOf(fuer), 1);
    this.#rufe();
  }

  schliesse(): void {
    this.#geschlossen = true;
    for (const { geh } of this.#wartende.splice(0)) geh(ausgelastet());
  }

  #istVoll(fuer: string): boolean {
    const ihre = this.#wartende.filter((wartender) => wartender.fuer === fuer).length;
    return this.#wartende.length >= WARTENDE_HOECHSTENS || ihre >= WARTENDE_JE_PERSON;
  }

  #rufe(): void {
    if (this.#besetzt.length >= PLAETZE) return;
    const stelle = this.#wartende.findIndex(({ fuer }) => !this.#besetzt.includes(fuer));
    const [naechster] = stelle < 0 ? [] : this.#wartende.splice(stelle, 1);
    if (!naechster) return;
    this.#besetzt.push(naechster.fuer);
    naechster.komm();
  }

  /** Nothing happens to whoever has had her turn. */
  #schickeWeg(wartender: Wartender, grund: unknown): void {
    const stelle = this.#wartende.indexOf(wartender);
    if (stelle < 0) return;
    this.#wartende.splice(stelle, 1);
    wartender.geh(grund);
  }
}

/** `Promise.withResolvers` came with Node 22. */
function ausstehend(): { promise: Promise<void>; resolve(): void; reject(grund: unknown): void } {
  let resolve!: () => void;
  let reject!: (grund: unknown) => void;
  const promise = new Promise<void>((ja, nein) => {
    [resolve, reject] = [ja, nein];
  });
  return { promise, resolve, reject };
}

function ausgelastet(): Error {
  return fehler(
    'ausgelastet',
    'Gerade werden viele Dateien gelesen. Bitte versuchen Sie es in einer Minute noch einmal.',
    'Many files are being read right now. Please try again in a minute.',
  );
}
