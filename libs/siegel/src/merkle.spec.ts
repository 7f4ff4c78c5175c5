import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Merkle } from './merkle.js';

const h = (...teile: Buffer[]) => createHash('sha256').update(Buffer.concat(teile)).digest();

/** The recursive definition of RFC 9162, section 2.1.1, word by word. */
function mth(blaetter: readonly Buffer[]): Buffer {
  if (blaetter.length === 0) return h();
  if (blaetter.length === 1) return h(Buffer.of(0), blaetter[0] as Buffer);
  let k = 1;
  while (k * 2 < blaetter.length) k *= 2;
  return h(Buffer.of(1), mth(blaetter.slice(0, k)), mth(blaetter.slice(k)));
}

describe('The Merkle tree', () => {
  it('has the root that the recursive definition of RFC 9162 gives, at every size', () => {
    const baum = new Merkle();
    const blaetter: Buffer[] = [];
    for (let n = 0; n <= 130; n += 1) {
      expect([n, baum.wurzel()]).toEqual([n, mth(blaetter).toString('hex')]);
      const blatt = Buffer.from(`Eintrag ${n}`);
      blaetter.push(blatt);
      baum.haengeAn(blatt);
    }
  });

  it('has the roots of the published test vectors of Certificate Transparency', () => {
    const baum = new Merkle();
    const wurzeln = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ].map((hex) => {
      baum.haengeAn(Buffer.from(hex, 'hex'));
      return baum.wurzel();
    });
    expect([wurzeln[0], wurzeln[7]]).toEqual([
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ]);
  });

  it('grows on in a copy without changing the one it came from', () => {
    const baum = new Merkle();
    baum.haengeAn(Buffer.from('a'));
    const davor = baum.wurzel();
    baum.kopie().haengeAn(Buffer.from('b'));
    expect([baum.anzahl, baum.wurzel()]).toEqual([1, davor]);
  });
});
