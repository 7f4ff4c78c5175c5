import { describe, expect, it } from '@jest/globals';
import { ruht } from './ruhezeit.js';

const NACHTS = { von: '19:00', bis: '07:00', freieTage: false };
const MITTAGS = { von: '12:00', bis: '13:30', freieTage: false };
const ruhig = (instant: string, wann = NACHTS) => ruht(new Date(instant), wann);

describe('Quiet hours', () => {
  it('go over midnight, begin with their first minute and end with the last', () => {
    expect(ruhig('2025-09-10T16:59:59Z')).toBe(false);
    expect(ruhig('2025-09-10T17:00:00Z')).toBe(true);
    expect(ruhig('2025-09-10T23:30:00Z')).toBe(true);
    expect(ruhig('2025-09-11T04:59:59Z')).toBe(true);
    expect(ruhig('2025-09-11T05:00:00Z')).toBe(false);
  });

  it('may lie within a day', () => {
    expect(
      ['09:59', '10:00', '11:29', '11:30'].map((utc) => ruhig(`2025-09-10T${utc}:00Z`, MITTAGS)),
    ).toEqual([false, true, true, false]);
  });

  it('are those of the clock in Berlin, also when it changes', () => {
    // The night to 30.03.2025 is an hour shorter, the one to 26.10.2025 an hour longer.
    expect([ruhig('2025-03-29T17:59:00Z'), ruhig('2025-03-29T18:00:00Z')]).toEqual([false, true]);
    expect([ruhig('2025-03-30T04:59:00Z'), ruhig('2025-03-30T05:00:00Z')]).toEqual([true, false]);
    expect([ruhig('2025-10-25T16:59:00Z'), ruhig('2025-10-25T17:00:00Z')]).toEqual([false, true]);
    expect([ruhig('2025-10-26T05:59:00Z'), ruhig('2025-10-26T06:00:00Z')]).toEqual([true, false]);
  });

  it('take in the hour that comes twice both times', () => {
    const zwei = { von: '02:00', bis: '03:00', freieTage: false };
    expect(['00:30', '01:30', '02:00'].map((utc) => ruhig(`2025-10-26T${utc}:00Z`, zwei))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('last all day on days off, where she wants that', () => {
    const frei = { ...NACHTS, freieTage: true };
    const mittags = (tag: string, wann: typeof frei) => ruhig(`${tag}T10:00:00Z`, wann);
    expect([mittags('2025-09-13', frei), mittags('2025-09-13', NACHTS)]).toEqual([true, false]);
    expect([mittags('2025-10-31', frei), mittags('2025-10-31', NACHTS)]).toEqual([true, false]);
    expect(mittags('2025-09-12', frei)).toBe(false);
    // Of a Friday evening: the night, then the weekend, then the night to Monday.
    expect(
      ['2025-09-14T21:59:00Z', '2025-09-15T04:59:00Z', '2025-09-15T05:00:00Z'].map((z) => ruhig(z, frei)),
    ).toEqual([true, true, false]);
  });
});
