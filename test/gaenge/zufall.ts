/** Seeded pseudo-random numbers (mulberry32): the same seed is the same walk on every machine. */
export class Zufall {
  #stand: number;

  constructor(saat: number) {
    this.#stand = saat >>> 0;
  }

  /** From 0 up to, but not including 1. */
  zahl(): number {
    this.#stand = (this.#stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.#stand ^ (this.#stand >>> 15), this.#stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** True once in so many times. */
  selten(jedes: number): boolean {
    return this.zahl() * jedes < 1;
  }

  /** From 1 to `bis`. */
  bis(bis: number): number {
    return 1 + Math.floor(this.zahl() * bis);
  }

  eines<T>(aus: readonly T[]): T {
    if (aus.length === 0) throw new Error('Aus nichts lässt sich nichts wählen.');
    return aus[Math.floor(this.zahl() * aus.length)] as T;
  }

  /** One of these or, where there is none, nothing. */
  vielleichtEines<T>(aus: readonly T[]): T | undefined {
    return aus.length === 0 ? undefined : this.eines(aus);
  }

  gewichtet<T>(aus: readonly (readonly [was: T, gewicht: number])[]): T {
    let rest = this.zahl() * aus.reduce((summe, [, gewicht]) => summe + gewicht, 0);
    for (const [was, gewicht] of aus) if ((rest -= gewicht) < 0) return was;
    return (aus.at(-1) as readonly [T, number])[0];
  }
}
