import { describe, expect, it } from '@jest/globals';
import { fristKurz, tagesendeNach, tagKurz } from './datum.js';

describe('Dates of Bremen', () => {
  it.each([
    ['2026-12-04T22:59:40Z', '2026-12-04T23:00:00Z'],
    ['2026-12-04T23:00:00Z', '2026-12-05T23:00:00Z'],
    // The days on which clocks change have 23 and 25 hours.
    ['2026-03-28T23:30:00Z', '2026-03-29T22:00:00Z'],
    ['2026-10-24T22:30:00Z', '2026-10-25T23:00:00Z'],
  ])('after %s end at %s', (jetzt, ende) => {
    expect(new Date(tagesendeNach(Date.parse(jetzt))).toISOString()).toBe(new Date(ende).toISOString());
  });

  it('are short, with the hour where a deadline does not end with its day', () => {
    expect(tagKurz('2026-07-14', 'de')).toBe('Di 14.7.');
    expect(fristKurz('2026-07-14T22:00:00Z', 'de')).toBe('Di 14.7.');
    expect(fristKurz('2026-07-14T10:00:00Z', 'de')).toBe('Di 14.7., 12:00');
  });
});
