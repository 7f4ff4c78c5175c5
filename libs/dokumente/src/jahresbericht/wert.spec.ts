import { describe, expect, it } from '@jest/globals';
import { istLeer, istStrich } from './leer.js';
import { istZahlenwert, liesWert } from './wert.js';

const ohneText = (text: string) => {
  const { text: geschrieben, ...rest } = liesWert(text) ?? { text: 'null' };
  return [geschrieben, rest];
};

describe('a value of a Kennzahl', () => {
  it.each(['', '  ', '-', '–', '—', ' - ', '--', './.'])('is none where "%s" stands', (text) =>
    expect(liesWert(text)).toBeNull(),
  );

  it.each<[string, object]>([
    ['0', { zahl: 0 }],
    ['8', { zahl: 8 }],
    ['+5', { zahl: 5 }],
    ['+ 5', { zahl: 5 }],
    ['-5', { zahl: -5 }],
    ['−5', { zahl: -5 }],
    ['–5', { zahl: -5 }],
    ['-0', { zahl: 0 }],
    ['plus 4', { zahl: 4 }],
    ['42,5', { zahl: 42.5 }],
    ['0.5', { zahl: 0.5 }],
    ['0.125', { zahl: 0.125 }],
    ['1.25', { zahl: 1.25 }],
    ['1.250', { zahl: 1250 }],
    ['1.250,0', { zahl: 1250 }],
    ['1 250', { zahl: 1250 }],
    ['1\u00a0250', { zahl: 1250 }],
    ["1'250", { zahl: 1250 }],
    ['1,250.0', { zahl: 1250 }],
    ['1.234.567', { zahl: 1234567 }],
    ['1.234.567,89', { zahl: 1234567.89 }],
    ['1 234 567,8', { zahl: 1234567.8 }],
    ['2021', { zahl: 2021 }],
    ['~20', { zahl: 20, ungefaehr: true }],
    ['ca. 20', { zahl: 20, ungefaehr: true }],
    ['ca 20', { zahl: 20, ungefaehr: true }],
    ['rd. 55', { zahl: 55, ungefaehr: true }],
    ['rund 1.100', { zahl: 1100, ungefaehr: true }],
    ['55 (geschätzt)', { zahl: 55, ungefaehr: true }],
    ['≥ 60', { min: 60 }],
    ['>= 60', { min: 60 }],
    ['mind. 60', { min: 60 }],
    ['mindestens 60 %', { min: 60, einheit: '%' }],
    ['60+', { min: 60 }],
    ['60 oder mehr', { min: 60 }],
    ['> 60', { min: 60, strikt: true }],
    ['mehr als 60', { min: 60, strikt: true }],
    ['max. 5', { max: 5 }],
    ['bis zu 5', { max: 5 }],
    ['höchstens 5', { max: 5 }],
    ['≤5', { max: 5 }],
    ['< 5', { max: 5, strikt: true }],
    ['unter 5 Tage', { max: 5, strikt: true, einheit: 'Tage' }],
    ['mind. ca. 30', { min: 30, ungefaehr: true }],
    ['14 - 31', { min: 14, max: 31 }],
    ['14-31', { min: 14, max: 31 }],
    ['14 – 31', { min: 14, max: 31 }],
    ['14 bis 31', { min: 14, max: 31 }],
    ['zwischen 14 und 31 Tagen', { min: 14, max: 31, einheit: 'Tagen' }],
    ['ca. 10-15', { min: 10, max: 15, ungefaehr: true }],
    ['1.000 - 1.500', { min: 1000, max: 1500 }],
    ['31 - 14', { min: 14, max: 31 }],
    ['55 %', { zahl: 55, einheit: '%' }],
    ['100%', { zahl: 100, einheit: '%' }],
    ['12.500 €', { zahl: 12500, einheit: '€' }],
    ['2,5 Mio. €', { zahl: 2.5, einheit: 'Mio. €' }],
    ['3 Stück', { zahl: 3, einheit: 'Stück' }],
    ['7 (Vorjahr: 5)', { zahl: 7 }],
    ['12*', { zahl: 12 }],
    ['jetzt ca. 10: danach ca. 20', { zahl: 20, bisher: 10, ungefaehr: true }],
    ['von 5 auf 8', { zahl: 8, bisher: 5 }],
    ['Steigerung um 5 %', { zahl: 5, einheit: '%' }],
    ['Reduzierung um 3', { zahl: -3 }],
  ])('"%s" is read', (text, erwartet) =>
    expect(ohneText(text)).toEqual([text.replace(/\s+/gu, ' ').trim(), erwartet]),
  );

  it.each([
    'n. a.',
    'k. A.',
    'entfällt',
    'offen',
    'Siehe Ziele der Projekte D1-D4, D61',
    'Konzept liegt vor',
    '30.09.2021',
    '1. Quartal',
    'Q2/2021',
    '3 von 5',
    '1.2.3.4',
    '1,2,3',
    '+',
    '5 von 7 Ämtern in 2 Städten',
  ])('"%s" keeps its words and is no number', (text) => {
    expect(ohneText(text)).toEqual([text, {}]);
    expect(istZahlenwert(liesWert(text) ?? { text })).toBe(false);
  });

  it('of endless figures or blanks is read at once', () => {
    for (const stueck of ['1', '1.', '1,', ' 1', '1 ', 'ca. ', '-', 'a ', '(', '1 000', 'a-'])
      expect(liesWert(`5${stueck.repeat(100_000)}x`)?.text).toHaveLength(
        `5${stueck.repeat(100_000)}x`.replace(/\s+/gu, ' ').length,
      );
    for (const stueck of ['1', '1.', '1 ', '1 000 ', 'a ', 'a-', '(', '€ ', ' '])
      expect(liesWert(`5 ${stueck.repeat(60)}!`)).toBeTruthy();
  });
});

describe('a cell', () => {
  it('that is empty and one with a dash are told apart, zero is neither', () => {
    expect(['', '-', '–', '0'].map((text) => [istLeer(text), istStrich(text)])).toEqual([
      [true, false],
      [true, true],
      [true, true],
      [false, false],
    ]);
  });
});
