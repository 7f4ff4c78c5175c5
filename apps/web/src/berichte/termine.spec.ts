import { describe, expect, it } from '@jest/globals';
import { spanne, terminInWorten } from './termine.js';

const monat = { text: '11.2020', datum: '2020-11', genauigkeit: 'monat' } as const;
const strich = { text: '-', strich: true } as const;

describe('A date of a Meilenstein', () => {
  it.each([
    [monat, 'November 2020', 'November 2020'],
    [{ text: '1.3.20', datum: '2020-03-01', genauigkeit: 'tag' } as const, '01.03.2020', '01/03/2020'],
    [
      { text: 'III/2020', datum: '2020-Q3', genauigkeit: 'quartal' } as const,
      '3. Quartal 2020',
      'quarter 3 of 2020',
    ],
    [{ text: '2020', datum: '2020', genauigkeit: 'jahr' } as const, '2020', '2020'],
    [
      { text: 'ab 11.2020', datum: '2020-11', genauigkeit: 'monat', art: 'ab' } as const,
      'ab November 2020',
      'from November 2020',
    ],
    [strich, '-', '-'],
    [{ text: 'nach Freigabe' }, 'nach Freigabe', 'nach Freigabe'],
  ])('%j is said as precisely as it was written', (termin, de, en) => {
    expect([terminInWorten(termin, 'de'), terminInWorten(termin, 'en')]).toEqual([de, en]);
  });

  it('covers every day that it may mean, and none where nothing was written', () => {
    expect(spanne(monat)).toEqual({ von: '2020-11-01', bis: '2020-11-30' });
    expect(spanne({ text: 'Q1/2024', datum: '2024-03', genauigkeit: 'quartal' })).toEqual({
      von: '2024-01-01',
      bis: '2024-03-31',
    });
    expect(spanne({ text: '2024', datum: '2024', genauigkeit: 'jahr' })).toEqual({
      von: '2024-01-01',
      bis: '2024-12-31',
    });
    expect(spanne({ text: '29.2.24', datum: '2024-02-29', genauigkeit: 'tag' })).toEqual({
      von: '2024-02-29',
      bis: '2024-02-29',
    });
    expect([spanne(strich), spanne(null), spanne({ text: 'offen' })]).toEqual([null, null, null]);
  });
});
