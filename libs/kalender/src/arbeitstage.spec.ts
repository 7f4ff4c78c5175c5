import { describe, expect, it } from '@jest/globals';
import {
  arbeitstageZwischen,
  naechsterArbeitstag,
  plusArbeitstage,
  vorigerArbeitstag,
} from './arbeitstage.js';
import { plusMonate } from './datum.js';
import { feiertagsname, istArbeitstag, istFeiertag } from './feiertage.js';

describe('Feiertage in Bremen', () => {
  it('knows exactly the ten statutory days of 2025', () => {
    const tage = [
      '01-01',
      '04-18',
      '04-21',
      '05-01',
      '05-29',
      '06-09',
      '10-03',
      '10-31',
      '12-25',
      '12-26',
    ].map((tag) => `2025-${tag}`);
    const alle = Array.from({ length: 365 }, (_, tag) =>
      new Date(Date.UTC(2025, 0, tag + 1)).toISOString().slice(0, 10),
    );
    expect(alle.filter(istFeiertag)).toEqual(tage);
  });

  it('has the Reformationstag since 2018 and once before in 2017', () => {
    expect(feiertagsname('2018-10-31')).toBe('Reformationstag');
    expect([2016, 2017].map((jahr) => istFeiertag(`${jahr}-10-31`))).toEqual([false, true]);
  });

  it('works on Heiligabend and Silvester, not on Saturdays', () => {
    expect(['2025-12-24', '2025-12-31', '2025-09-27'].map((tag) => istArbeitstag(tag))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('Arbeitstage', () => {
  it('does not count the first day and skips Easter', () => {
    expect(plusArbeitstage('2025-04-15', 10)).toBe('2025-05-02');
    expect(plusArbeitstage('2025-05-02', -10)).toBe('2025-04-15');
  });

  it('needs nine days for seven Arbeitstage from a Monday', () => {
    expect(plusArbeitstage('2025-09-01', 7)).toBe('2025-09-10');
  });

  it('goes ten Arbeitstage back from the Schlusszeichnung of the worked case', () => {
    expect(plusArbeitstage('2025-09-24', -10)).toBe('2025-09-10');
  });

  it('stays on an Arbeitstag and leaves a weekend in the asked direction', () => {
    expect([naechsterArbeitstag('2025-09-30'), vorigerArbeitstag('2025-09-30')]).toEqual([
      '2025-09-30',
      '2025-09-30',
    ]);
    expect([naechsterArbeitstag('2026-04-03'), vorigerArbeitstag('2026-04-06')]).toEqual([
      '2026-04-07',
      '2026-04-02',
    ]);
  });

  it('counts between two dates, negative when reversed', () => {
    expect(arbeitstageZwischen('2025-04-15', '2025-05-02')).toBe(10);
    expect(arbeitstageZwischen('2025-05-02', '2025-04-15')).toBe(-10);
    expect(arbeitstageZwischen('2025-09-30', '2025-09-30')).toBe(0);
  });
});

describe('plusMonate', () => {
  it('clips to the end of the month', () => {
    expect(plusMonate('2025-01-31', 1)).toBe('2025-02-28');
    expect(plusMonate('2024-02-29', 12)).toBe('2025-02-28');
    expect(plusMonate('2025-01-15', -2)).toBe('2024-11-15');
  });
});
