import { expect, it } from '@jest/globals';
import { liesTag, schreibeTag } from './datumseingabe.js';

it.each([
  ['30.9.25', '2025-09-30'],
  ['30.09.2025', '2025-09-30'],
  ['30092025', '2025-09-30'],
  ['1. 2. 2026', '2026-02-01'],
  ['2025-09-30', '2025-09-30'],
  ['31.09.2025', null],
  ['29.02.2027', null],
  ['', null],
  ['morgen', null],
])('reads %s as %s', (text, tag) => {
  expect(liesTag(text)).toBe(tag);
});

it('writes a day as it is read', () => {
  expect(schreibeTag('2025-09-30')).toBe('30.09.2025');
  expect(liesTag(schreibeTag('2028-02-29'))).toBe('2028-02-29');
});
