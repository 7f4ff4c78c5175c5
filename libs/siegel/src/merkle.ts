import { createHash } from 'node:crypto';

const BLATT = Buffer.of(0);
const KNOTEN = Buffer.of(1);

const h = (...teile: readonly Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const teil of teile) hash.update(teil);
  return hash.digest();
};

/**
 * Merkle tree of RFC 9162, section 2.1, that only grows. It keeps the roots of its complete subtrees, one for
 * each binary digit of its size: ten million leaves need 24 hashes.
 */
export class Merkle {
  #teilbaeume: Buffer[] = [];
  #anzahl = 0;

  get anzahl(): number {
    return this.#anzahl;
  }

  /** Appends a leaf: SHA-256(0x00 ‖ data). */
  haengeAn(daten: Buffer): void {
    let neu = h(BLATT, daten);
    for (let stelle = this.#anzahl; stelle % 2 === 1; stelle = Math.floor(stelle / 2))
      neu = h(KNOTEN, this.#teilbaeume.pop() as Buffer, neu);
    this.#teilbaeume.push(neu);
    this.#anzahl += 1;
  }

  /** Root over all leaves, as 64 hex digits; that of no leaf is SHA-256 of nothing. */
  wurzel(): string {
    if (this.#anzahl === 0) return h().toString('hex');
    return this.#teilbaeume.reduceRight((rechts, links) => h(KNOTEN, links, rechts)).toString('hex');
  }

  /** A tree of its own that grows on from here. */
  kopie(): Merkle {
    const andere = new Merkle();
    andere.#teilbaeume = [...this.#teilbaeume];
    andere.#anzahl = this.#anzahl;
    return andere;
  }
}

/**
 * The leaf of an audit record is the hash of its link of the chain: it covers the canonical entry, number,
 * time and everything before. Whoever seals therefore reads hashes only, no content.
 */
export const blattdaten = (kettenhash: string): Buffer => Buffer.from(kettenhash, 'hex');
