import { klartext } from '#contract';
import { ApiFehler } from '../../api/api.js';
import { merkeLokal, vergissLokal } from './lokal.js';

/** What the server holds: whose version the next change is made of. */
interface Gehalten {
  version: number;
}

export type Speicherstand<A> =
  | { art: 'ruht' | 'geaendert' | 'speichert' | 'unverbunden' }
  | { art: 'gespeichert'; um: Date }
  | { art: 'konflikt'; basis: string; meine: string; ihre: A; ihrText: string }
  | { art: 'fehler'; fehler: unknown };

const NACH_DEM_TIPPEN_MS = 1500;
const NOCH_EINMAL_MS = 5000;
/**
 * Not reached, not logged in any more, too much at once, a fault of the server: the text waits here and is
 * sent again.
 */
const wartet = ({ status }: ApiFehler): boolean =>
  status === 0 || status === 401 || status === 429 || status >= 500;

/** Where a text lives on the server, and how it crosses HTTP. */
export interface Weg<A> {
  lies(): Promise<A>;
  /** On top of the version that the author saw. */
  schreibe(text: string, version: number): Promise<A>;
  text(antwort: A): string;
}

/**
 * Keeps one text: a moment after the last key it is saved with the version that the author saw; until the
 * server has it, it lies on this device too.
 */
export class Textspeicher<A extends Gehalten> {
  #stand: Speicherstand<A> = { art: 'ruht' };
  #text: string;
  #laeuft = false;
  #wecker: ReturnType<typeof setTimeout> | undefined;
  readonly #hoerer = new Set<() => void>();

  constructor(
    private readonly weg: Weg<A>,
    private readonly ort: string,
    private basis: { text: string; version: number },
    private readonly gespeichert?: (antwort: A) => void,
  ) {
    this.#text = basis.text;
  }

  readonly abonniere = (hoerer: () => void): (() => void) => {
    this.#hoerer.add(hoerer);
    return () => this.#hoerer.delete(hoerer);
  };

  readonly lies = (): Speicherstand<A> => this.#stand;

  get text(): string {
    return this.#text;
  }

  /** The author has typed. */
  aendere(text: string): void {
    this.#text = text;
    void merkeLokal(this.ort, { text, basis: this.basis, am: new Date().toISOString() });
    if (this.#stand.art === 'konflikt') return this.#melde({ ...this.#stand, meine: text });
    if (this.#stand.art !== 'speichert') this.#melde({ art: 'geaendert' });
    this.#stelle(NACH_DEM_TIPPEN_MS);
  }

  /**
   * What somebody else has saved meanwhile; taken over only while nothing of one's own is open. Answers
   * whether it was.
   */
  uebernimm({ text, version }: { text: string; version: number }): boolean {
    if (version <= this.basis.version || this.#laeuft || this.#text !== this.basis.text) return false;
    this.basis = { text, version };
    this.#text = text;
    return true;
  }

  /** A draft of an earlier visit, made of what the author saw then. */
  nimmAuf(text: string, basis: { text: string; version: number }): void {
    this.basis = basis;
    this.aendere(text);
  }

  /** The decision in a conflict: this text, on top of what the other has saved. */
  loese(text: string, ihre: A): void {
    this.basis = { text: this.weg.text(ihre), version: ihre.version };
    this.#melde({ art: 'geaendert' });
    this.aendere(text);
    void this.speichere();
  }

  readonly speichere = async (): Promise<void> => {
    clearTimeout(this.#wecker);
    if (this.#laeuft || this.#stand.art === 'konflikt') return;
    if (this.#text === this.basis.text) return this.#fertig(this.#stand.art !== 'ruht');
    this.#laeuft = true;
    this.#melde({ art: 'speichert' });
    const text = this.#text;
    const gelungen = await this.weg
      .schreibe(text, this.basis.version)
      .catch((grund: unknown) => this.#misslungen(grund, text));
    this.#laeuft = false;
    if (!gelungen) return;
    this.basis = { text, version: gelungen.version };
    this.gespeichert?.(gelungen);
    if (this.#text === text) this.#fertig(true);
    else this.aendere(this.#text);
  };

  /** The page is left: what is open is sent now. */
  readonly verlasse = (): void => {
    if (this.#text !== this.basis.text) void this.speichere();
    clearTimeout(this.#wecker);
  };

  /**
   * Answers what the server holds when the same text has arrived after all – the first answer was lost on the
   * way.
   */
  async #misslungen(grund: unknown, text: string): Promise<A | null> {
    if (!(grund instanceof ApiFehler)) {
      this.#melde({ art: 'fehler', fehler: grund });
      return null;
    }
    if (wartet(grund)) {
      this.#melde({ art: 'unverbunden' });
      this.#stelle(NOCH_EINMAL_MS);
      return null;
    }
    if (grund.code !== 'voraussetzung_veraltet') {
      this.#melde({ art: 'fehler', fehler: grund });
      return null;
    }
    const ihre = await this.weg.lies().catch(() => null);
    if (!ihre) {
      this.#melde({ art: 'unverbunden' });
      this.#stelle(NOCH_EINMAL_MS);
      return null;
    }
    const ihrText = this.weg.text(ihre);
    // The server keeps a text as it is seen.
    if (ihrText === klartext(text).text) return ihre;
    this.#melde({ art: 'konflikt', basis: this.basis.text, meine: this.#text, ihre, ihrText });
    return null;
  }

  #fertig(gespeichert: boolean): void {
    void vergissLokal(this.ort);
    this.#melde(gespeichert ? { art: 'gespeichert', um: new Date() } : { art: 'ruht' });
  }

  #stelle(ms: number): void {
    clearTimeout(this.#wecker);
    this.#wecker = setTimeout(() => void this.speichere(), ms);
  }

  #melde(stand: Speicherstand<A>): void {
    this.#stand = stand;
    for (const hoerer of this.#hoerer) hoerer();
  }
}
