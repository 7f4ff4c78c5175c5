import { describe, expect, it } from '@jest/globals';
import { alsCsv, mitRest } from './csv.js';

describe('A table as CSV', () => {
  it('keeps what separates cells and lines inside a cell', () => {
    expect(alsCsv([['a;b', 'c "d"', 'e\nf', 1, null]])).toBe('\uFEFF"a;b";"c ""d""";"e\nf";1;\r\n');
  });

  it('leaves no formula to a spreadsheet', () => {
    for (const anfang of ['=', '+', '-', '@'])
      expect(alsCsv([[`${anfang}HYPERLINK(1)`]])).toContain(`'${anfang}HYPERLINK(1)`);
  });

  it('says in its last row when the list goes on', () => {
    expect(mitRest([['a']], { mehr: false })).toEqual([['a']]);
    expect(mitRest([['a']], { mehr: true })).toEqual([
      ['a'],
      [expect.stringContaining('UNVOLLSTÄNDIG: Diese Tabelle endet nach 5000 Zeilen')],
    ]);
  });
});
