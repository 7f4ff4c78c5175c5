import { describe, expect, it } from '@jest/globals';
import { naechsterTermin } from './wiederholung.js';

describe('naechsterTermin', () => {
  it('finds the next of several months, strictly after', () => {
    const regel = 'FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1';
    expect(naechsterTermin(regel, '2025-09-29')).toBe('2025-09-30');
    expect(naechsterTermin(regel, '2025-09-30')).toBe('2026-03-31');
  });

  it('waits for the beginning and keeps its interval', () => {
    expect(
      naechsterTermin('FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=31', '2025-01-01', '2026-12-31'),
    ).toBe('2026-12-31');
    expect(
      naechsterTermin('FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=31', '2026-12-31', '2026-12-31'),
    ).toBe('2028-12-31');
    expect(naechsterTermin('FREQ=MONTHLY;INTERVAL=3', '2026-04-01', '2026-01-31')).toBe('2026-04-30');
  });

  it.each([
    ['FREQ=MONTHLY', '2025-01-31', ['2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31']],
    ['FREQ=MONTHLY', '2024-01-31', ['2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2025-01-31', ['2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=30', '2025-01-30', ['2025-02-28', '2025-03-30', '2025-04-30', '2025-05-30']],
    ['FREQ=YEARLY', '2024-02-29', ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']],
    [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
      '2024-02-29',
      ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
    ],
  ])('%s from %s on does not drift', (regel, ab, termine) => {
    let nach = ab;
    expect(termine.map(() => (nach = naechsterTermin(regel, nach, ab) ?? ''))).toEqual(termine);
  });

  it('is due on the last of February in all years where the rule says the last', () => {
    expect(naechsterTermin('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', '2025-01-01')).toBe('2025-02-28');
  });

  it('counts from the day asked where nothing else is known', () => {
    expect(naechsterTermin('FREQ=MONTHLY;INTERVAL=6', '2025-08-31')).toBe('2026-02-28');
    expect(naechsterTermin('FREQ=WEEKLY;INTERVAL=2', '2025-09-30')).toBe('2025-10-14');
  });

  it('is due with the end of a month that is named without a day', () => {
    expect(naechsterTermin('FREQ=YEARLY;BYMONTH=7,12', '2025-07-31')).toBe('2025-12-31');
  });

  it('reaches a date long after the beginning', () => {
    expect(naechsterTermin('FREQ=WEEKLY', '2150-01-01', '1990-01-02')).toBe('2150-01-06');
  });

  it('answers null to a rule without rhythm', () => {
    expect([
      naechsterTermin('', '2025-01-01'),
      naechsterTermin('FREQ=YEARLY;INTERVAL=0', '2025-01-01'),
      naechsterTermin('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2025-01-01'),
    ]).toEqual([null, null, null]);
  });
});
