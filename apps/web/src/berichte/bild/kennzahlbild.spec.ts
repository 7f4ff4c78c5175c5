import { describe, expect, it } from '@jest/globals';
import type { Wert } from '#contract';
import { kennzahlbild, type Kennzahl } from './kennzahlbild.js';

const wert = (text: string, zahl?: number, mehr: Partial<Wert> = {}): Wert => ({
  text,
  ...(zahl === undefined ? {} : { zahl }),
  ...mehr,
});
const kennzahl = (...reihe: [number, Wert | null, Wert | null][]): Kennzahl => ({
  id: 'k',
  ebene: null,
  name: 'Radwege',
  einheit: 'km',
  richtung: 'mehr',
  planwerte: {},
  reihe: reihe.map(([jahr, plan, ist]) => ({ jahr, plan, ist, bericht: null })),
});

describe('The picture of a Kennzahl', () => {
  it('prints at every mark what stands in the table, year by year, and nothing where the cell is empty', () => {
    const daten = kennzahl(
      [2019, wert('+5', 5), wert('0', 0)],
      [2020, wert('~20', 20, { ungefaehr: true }), wert('–', undefined, { strich: true })],
      [2021, wert('8', 8), null],
    );
    const { zeilen } = kennzahlbild(daten, 'de', 640);
    expect(zeilen.map(({ jahr, art, text }) => [jahr, art, text])).toEqual(
      daten.reihe.flatMap(({ jahr, plan, ist }) => [
        [jahr, 'plan', plan?.text ?? ''],
        [jahr, 'ist', ist?.text ?? ''],
      ]),
    );
  });

  it('invents no bar: 0 has one of no length, a dash, words and an empty cell have none', () => {
    const { zeilen, null: nulllinie } = kennzahlbild(
      kennzahl(
        [2019, wert('10', 10), wert('0', 0)],
        [2020, wert('Siehe Ziele der zentralen Projekte'), wert('–', undefined, { strich: true })],
        [2021, null, null],
      ),
      'de',
      640,
    );
    expect(zeilen.map(({ balken }) => balken?.breite ?? null)).toEqual([
      expect.any(Number),
      0,
      null,
      null,
      null,
      null,
    ]);
    expect(zeilen[1]?.balken?.x).toBe(nulllinie);
  });

  it('draws lengths in proportion, a range as its span, and what is about as such', () => {
    const { zeilen } = kennzahlbild(
      kennzahl(
        [2020, wert('20', 20), wert('10', 10)],
        [2021, wert('ca. 10 bis 20', undefined, { min: 10, max: 20, ungefaehr: true }), wert('-10', -10)],
      ),
      'de',
      400,
    );
    const [plan, ist, bereich, negativ] = zeilen.map(({ balken }) => balken);
    expect(plan?.breite).toBeCloseTo((ist?.breite ?? 0) * 2);
    expect(bereich?.spanne?.breite).toBeCloseTo(ist?.breite ?? 0);
    expect(bereich?.ungefaehr).toBe(true);
    expect((negativ?.x ?? 0) + (negativ?.breite ?? 0)).toBeCloseTo(ist?.x ?? 0);
  });

  it.each([240, 288, 640])('stays inside %d pixels with its bars and its words', (breite) => {
    const lang = 'jetzt ca. 10: danach ca. 20 und noch sehr viel mehr Worte, die niemand in ein Bild bekommt';
    const { zeilen } = kennzahlbild(
      kennzahl([2020, wert(lang, 10), wert('123.456,7', 123_456.7)], [2021, wert(lang), wert(lang, 200_000)]),
      'de',
      breite,
    );
    for (const { balken, text, textX } of zeilen) {
      expect((balken?.x ?? 0) + (balken?.breite ?? 0)).toBeLessThanOrEqual(breite);
      expect(textX + text.length * 8).toBeLessThanOrEqual(breite + 24);
    }
  });

  it('says itself in one sentence', () => {
    const daten = kennzahl(
      [2025, wert('10', 10), wert('9', 9)],
      [2026, wert('12', 12), wert('9,5', 9.5)],
      [2027, wert('15', 15), null],
    );
    expect(kennzahlbild(daten, 'de', 300).satz).toBe(
      'Radwege. Ist 2026: 9,5 von 12 km, 21 % unter Plan. Alle Werte stehen in der Tabelle.',
    );
    expect(kennzahlbild(daten, 'en', 300).satz).toBe(
      'Radwege. Actual 2026: 9,5 of 12 km, 21 % below plan. All values are in the table.',
    );
    expect(kennzahlbild(kennzahl([2026, wert('12', 12), null]), 'de', 300).satz).toBe(
      'Radwege, 2026: 12 km geplant, ohne Ist-Wert. Alle Werte stehen in der Tabelle.',
    );
    expect(kennzahlbild(kennzahl(), 'de', 300).satz).toBe('Radwege: Noch keine Werte.');
  });
});
