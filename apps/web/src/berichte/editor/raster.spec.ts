import { describe, expect, it } from '@jest/globals';
import { bewege, fuelle, leseTafel, schreibeTafel } from './raster.js';

const taste = (key: string, mehr: object = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...mehr,
});
const lage = (mehr: object = {}) => ({ imText: false, mehrzeilig: false, zeilen: 3, spalten: 2, ...mehr });

describe('Cells of the clipboard', () => {
  it.each([
    ['8', [['8']]],
    ['8\r\n', [['8']]],
    [
      '+5\t~20\r\n0\t–\r\n',
      [
        ['+5', '~20'],
        ['0', '–'],
      ],
    ],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['', [['']]],
    ['"zwei\nZeilen"\t"sagte ""ja"""\nx', [['zwei\nZeilen', 'sagte "ja"'], ['x']]],
    ['5" Rohr\tb', [['5" Rohr', 'b']]],
  ])('%j are read as Excel wrote them', (text, tafel) => {
    expect(leseTafel(text)).toEqual(tafel);
  });

  it('go out as they would come in', () => {
    const tafel = [
      ['zwei\nZeilen', 'sagte "ja"'],
      ['0', '–'],
      ['', '10\t11'],
    ];
    expect(leseTafel(schreibeTafel(tafel))).toEqual(tafel);
  });

  it('fill from the cell that has the focus; what finds no room is named', () => {
    expect(
      fuelle(
        [
          ['1', '2'],
          [' 3 ', '4'],
          ['5', '6'],
        ],
        { zeile: 1, spalte: 1 },
        3,
        2,
      ),
    ).toEqual({
      gesetzt: [
        { zeile: 1, spalte: 1, wert: '1' },
        { zeile: 2, spalte: 1, wert: '3' },
      ],
      uebrig: ['2', '4', '5', '6'],
    });
    expect(fuelle([['', 'x']], { zeile: 0, spalte: 0 }, 3, 2).gesetzt).toEqual([
      { zeile: 0, spalte: 0, wert: '' },
      { zeile: 0, spalte: 1, wert: 'x' },
    ]);
  });
});

describe('Keys in the grid', () => {
  it.each([
    ['ArrowDown', {}, { zeile: 2, spalte: 0 }],
    ['ArrowUp', {}, { zeile: 0, spalte: 0 }],
    ['ArrowRight', {}, { zeile: 1, spalte: 1 }],
    ['Enter', {}, { zeile: 2, spalte: 0 }],
    ['Enter', { shiftKey: true }, { zeile: 0, spalte: 0 }],
    ['ArrowLeft', {}, { zeile: 1, spalte: 0 }],
    ['Tab', {}, null],
    ['a', {}, null],
    ['ArrowRight', { shiftKey: true }, null],
    ['ArrowDown', { ctrlKey: true }, null],
  ])('%s %j move to %j', (key, mehr, ziel) => {
    expect(bewege({ zeile: 1, spalte: 0 }, taste(key, mehr), lage())).toEqual(ziel);
  });

  it('stay with the caret while somebody writes inside a cell', () => {
    expect(bewege({ zeile: 1, spalte: 0 }, taste('ArrowRight'), lage({ imText: true }))).toBeNull();
    expect(bewege({ zeile: 1, spalte: 0 }, taste('ArrowDown'), lage({ imText: true }))).toEqual({
      zeile: 2,
      spalte: 0,
    });
    expect(
      bewege({ zeile: 1, spalte: 0 }, taste('ArrowDown'), lage({ imText: true, mehrzeilig: true })),
    ).toBeNull();
    expect(
      bewege({ zeile: 1, spalte: 0 }, taste('Enter'), lage({ imText: true, mehrzeilig: true })),
    ).toBeNull();
    expect(bewege({ zeile: 1, spalte: 0 }, taste('Enter'), lage({ imText: true }))).toEqual({
      zeile: 2,
      spalte: 0,
    });
  });
});
