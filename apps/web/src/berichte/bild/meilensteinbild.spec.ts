import { describe, expect, it } from '@jest/globals';
import type { Termin } from '#contract';
import { meilensteinbild, verzugInWorten, type Meilenstein } from './meilensteinbild.js';

const tag = (text: string): Termin => ({ text, datum: text, genauigkeit: 'tag' });
const monat: Termin = { text: '11.2020', datum: '2020-11', genauigkeit: 'monat' };
const stein = (
  id: string,
  soll: Termin | null,
  ist: Termin | null,
  verzugTage: number | null = null,
): Meilenstein => ({ id, nr: `M ${id}`, name: 'Freigabe', soll, ist, verzugTage });

describe('The lane of the Meilensteine', () => {
  it('shows one line for each row of the table, with its dates as precise as they were written', () => {
    const bild = meilensteinbild(
      [stein('1', tag('2020-03-01'), monat, 274), stein('2', monat, { text: '-', strich: true })],
      '2026-01-15',
      'de',
      640,
    );
    expect(
      bild?.bahnen.map(({ name, soll, ist, text }) => [name, soll?.text ?? null, ist?.text ?? null, text]),
    ).toEqual([
      ['M 1 Freigabe', '01.03.2020', 'November 2020', '274 Tage später'],
      ['M 2 Freigabe', 'November 2020', null, ''],
    ]);
    const [erste] = bild?.bahnen ?? [];
    expect(erste?.ist?.breite).toBeGreaterThan(30);
    expect(erste?.soll?.breite).toBe(9);
  });

  it('joins SOLL with IST, or with today while it is open and late; early ones run back', () => {
    const bahnen =
      meilensteinbild(
        [
          stein('1', tag('2025-01-01'), tag('2025-07-01'), 181),
          stein('2', tag('2025-06-01'), null, 30),
          stein('3', tag('2025-06-01'), tag('2025-03-01'), -92),
          stein('4', tag('2025-12-01'), null, -150),
        ],
        '2025-07-01',
        'de',
        640,
      )?.bahnen ?? [];
    expect(bahnen.map(({ verzug }) => verzug && verzug.offen)).toEqual([false, true, false, null]);
    expect(bahnen[0]?.verzug?.breite).toBeCloseTo((bahnen[0]?.ist?.x ?? 0) - (bahnen[0]?.soll?.x ?? 0), 0);
    expect(bahnen[2]?.verzug?.x).toBeCloseTo((bahnen[2]?.ist?.x ?? 0) + 4.5, 0);
  });

  it('has no picture where no date stands, and stays inside its width', () => {
    expect(meilensteinbild([stein('1', { text: 'offen' }, null)], '2025-01-01', 'de', 300)).toBeNull();
    const bild = meilensteinbild(
      [stein('1', tag('2010-01-01'), tag('2029-12-31'), 7304)],
      '2025-01-01',
      'de',
      280,
    );
    for (const { soll, ist } of bild?.bahnen ?? [])
      for (const marke of [soll, ist])
        expect((marke?.x ?? 0) + (marke?.breite ?? 0)).toBeLessThanOrEqual(280);
    expect(bild?.jahre.length).toBeLessThan(8);
  });

  it.each([
    [0, true, 'pünktlich', 'on time'],
    [1, true, 'ein Tag später', 'one day late'],
    [-3, true, '3 Tage früher', '3 days early'],
    [5, false, '5 Tage überfällig', '5 days overdue'],
    [-5, false, '', ''],
    [null, true, '', ''],
  ])('%s days, reached %s: %s', (tage, erreicht, de, en) => {
    expect([verzugInWorten(tage, erreicht, 'de'), verzugInWorten(tage, erreicht, 'en')]).toEqual([de, en]);
  });
});
