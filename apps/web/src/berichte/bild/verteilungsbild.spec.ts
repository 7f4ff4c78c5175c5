import { describe, expect, it } from '@jest/globals';
import { summeVon, verteilungsbild } from './verteilungsbild.js';

describe('The distribution of the Ampel', () => {
  it('has one part with its number for each row of the table that is not 0', () => {
    const verteilung = { gruen: 40, gelb: 20, rot: 0, unbekannt: 1 };
    const teile = verteilungsbild(verteilung, 600);
    expect(teile.map(({ ampel, anzahl }) => [ampel, anzahl])).toEqual([
      ['gruen', 40],
      ['gelb', 20],
      ['unbekannt', 1],
    ]);
    expect(teile[0]?.breite).toBeCloseTo((teile[1]?.breite ?? 0) * 2);
    expect(summeVon(verteilung)).toBe(61);
  });

  it('fills its width exactly, with room for each number and a gap between the parts', () => {
    const teile = verteilungsbild({ gruen: 500, gelb: 1, rot: 1, unbekannt: 1 }, 280);
    expect((teile.at(-1)?.x ?? 0) + (teile.at(-1)?.breite ?? 0)).toBeCloseTo(280);
    for (const [i, { x, breite }] of teile.entries()) {
      expect(breite).toBeGreaterThanOrEqual(26);
      if (i > 0) expect(x - ((teile[i - 1]?.x ?? 0) + (teile[i - 1]?.breite ?? 0))).toBeCloseTo(3);
    }
  });

  it('is empty when there is nothing to count', () => {
    expect(verteilungsbild({ gruen: 0, gelb: 0, rot: 0, unbekannt: 0 }, 280)).toEqual([]);
  });
});
