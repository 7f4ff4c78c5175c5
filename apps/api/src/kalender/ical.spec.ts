import { describe, expect, it } from '@jest/globals';
import { alsIcal } from './ical.js';

const JETZT = new Date('2025-09-01T08:00:00.000Z');
const termin = { id: 'x', folge: 3, tag: '2025-09-30', titel: 'Frist' };

describe('A calendar', () => {
  it('has whole days that end with the next one, and a sequence that grows', () => {
    const text = alsIcal([termin], JETZT);
    for (const zeile of [
      'DTSTART;VALUE=DATE:20250930',
      'DTEND;VALUE=DATE:20251001',
      'SEQUENCE:3',
      'DTSTAMP:20250901T080000Z',
      'STATUS:CONFIRMED',
    ])
      expect(text.split('\r\n')).toContain(zeile);
  });

  it('masks what has a meaning and lets no title begin a line of its own', () => {
    expect(alsIcal([{ ...termin, titel: 'a;b,c\\d\nEND:VCALENDAR' }], JETZT)).toContain(
      'SUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR',
    );
  });

  it('folds long lines at 75 octets without cutting a character', () => {
    const titel = 'ö'.repeat(200);
    const text = alsIcal([{ ...termin, titel }], JETZT);
    expect(Math.max(...text.split('\r\n').map((zeile) => Buffer.byteLength(zeile)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${titel}`);
  });

  it('says that a cancelled day is cancelled', () => {
    expect(alsIcal([{ ...termin, entfaellt: true }], JETZT)).toContain('STATUS:CANCELLED');
  });
});
