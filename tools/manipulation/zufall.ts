/** Pseudo-random numbers that a seed gives again (mulberry32). */
export class Zufall {
  #stand: number;

  constructor(saat: number) {
    this.#stand = saat >>> 0;
  }

  /** 0 ≤ x < 1. */
  bruch(): number {
    this.#stand = (this.#stand + 0x6d2b79f5) >>> 0;
    let t = this.#stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** `von` ≤ n ≤ `bis`. */
  zahl(von: number, bis: number): number {
    return von + Math.floor(this.bruch() * (bis - von + 1));
  }

  eines<T>(liste: readonly T[]): T {
    if (liste.length === 0) throw new Error('Aus einer leeren Liste ist nichts zu wählen.');
    return liste[this.zahl(0, liste.length - 1)] as T;
  }

  hex(zeichen = 64): string {
    return Array.from({ length: zeichen }, () => this.zahl(0, 15).toString(16)).join('');
  }
}
