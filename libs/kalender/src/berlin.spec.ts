import { describe, expect, it } from '@jest/globals';
import { datumBerlin, datumDeutsch, datumLang, tagesende, uhrzeitBerlin, zeitpunkt } from './berlin.js';

describe('zeitpunkt', () => {
  it('knows summer and winter time', () => {
    expect(zeitpunkt('2025-07-01', '12:00').toISOString()).toBe('2025-07-01T10:00:00.000Z');
    expect(zeitpunkt('2025-12-01').toISOString()).toBe('2025-11-30T23:00:00.000Z');
  });

  it('moves a time that is skipped in March by the length of the gap', () => {
    const instant = zeitpunkt('2025-03-30', '02:30');
    expect([instant.toISOString(), uhrzeitBerlin(instant)]).toEqual(['2025-03-30T01:30:00.000Z', '03:30']);
  });

  it('takes the first of an hour that comes twice in October', () => {
    expect(zeitpunkt('2025-10-26', '02:30').toISOString()).toBe('2025-10-26T00:30:00.000Z');
    expect(zeitpunkt('2025-10-26', '03:00').toISOString()).toBe('2025-10-26T02:00:00.000Z');
  });

  it('refuses a time that no clock shows', () => {
    expect(() => zeitpunkt('2025-10-26', '24:00')).toThrow('HH:MM');
  });
});

describe('days in Berlin', () => {
  it('ends a day with 23 and one with 25 hours at the next midnight', () => {
    const laenge = (tag: string): number => (tagesende(tag).getTime() - zeitpunkt(tag).getTime()) / 3_600_000;
    expect(['2025-03-30', '2025-10-26', '2025-09-30'].map(laenge)).toEqual([23, 25, 24]);
  });

  it('reads the civil date of an instant, not the one in UTC', () => {
    expect(datumBerlin(new Date('2025-06-30T22:30:00Z'))).toBe('2025-07-01');
    expect(uhrzeitBerlin(new Date('2025-06-30T22:30:00Z'))).toBe('00:30');
  });

  it('writes dates in German', () => {
    expect([datumDeutsch('2025-09-30'), datumLang('2026-03-01')]).toEqual([
      '30.09.2025',
      'Sonntag, 1. März 2026',
    ]);
  });
});
