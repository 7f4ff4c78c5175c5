import { describe, expect, it } from '@jest/globals';
import { alsIcal, type Termin } from './ical.js';

const JETZT = new Date('2025-09-01T08:00:00.000Z');
const termin: Termin = { id: 'x', folge: 3, wann: { tag: '2025-09-30' }, titel: 'Frist' };
const zeilen = (...termine: Termin[]) => alsIcal(termine, JETZT).split('\r\n');

describe('A calendar', () => {
  it('has whole days that end with the next one, and a sequence that grows', () => {
    expect(zeilen(termin)).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20250930',
        'DTEND;VALUE=DATE:20251001',
        'SEQUENCE:3',
        'DTSTAMP:20250901T080000Z',
        'STATUS:CONFIRMED',
      ]),
    );
  });

  it('has what is due at an hour at that hour, in summer and in winter', () => {
    const um = (instant: string) => zeilen({ ...termin, wann: { um: new Date(instant) } });
    expect(um('2025-09-30T10:00:00Z')).toContain('DTSTART:20250930T100000Z');
    expect(um('2025-12-30T11:00:00Z')).toContain('DTSTART:20251230T110000Z');
    expect(um('2025-12-30T11:00:00Z').join()).not.toMatch(/DTEND|VALUE=DATE/u);
  });

  it('has meetings of several days', () => {
    expect(zeilen({ ...termin, wann: { tag: '2025-09-30', bis: '2025-10-01' } })).toContain(
      'DTEND;VALUE=DATE:20251002',
    );
  });

  it('has a name and says how often to look again', () => {
    expect(zeilen()).toEqual(
      expect.arrayContaining([
        'NAME:Kogge',
        'X-WR-CALNAME:Kogge',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
      ]),
    );
  });

  it('masks what has a meaning and lets no title begin a line of its own', () => {
    expect(alsIcal([{ ...termin, titel: 'a;b,c\\d\nEND:VCALENDAR' }], JETZT)).toContain(
      'SUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR',
    );
  });

  it('folds long lines at 75 octets without cutting a character', () => {
    const titel = 'ö'.repeat(200);
    expect(alsIcal([{ ...termin, titel }], JETZT).replaceAll('\r\n ', '')).toContain(`SUMMARY:${titel}`);
  });

  it('says that a cancelled day is cancelled', () => {
    expect(zeilen({ ...termin, entfaellt: true })).toContain('STATUS:CANCELLED');
  });

  it('keeps to the grammar, whatever people write', () => {
    const boese = `Ä"';:,\\ \u0007\u009f\r\nEND:VEVENT\t${'🚢 '.repeat(60)}`;
    const text = alsIcal(
      [
        { ...termin, titel: boese, text: boese, adresse: 'https://kogge.test/vorgaenge/x' },
        { ...termin, id: 'y', wann: { um: JETZT }, entfaellt: true },
      ],
      JETZT,
    );
    const kalender = gelesen(text);
    expect(kalender.map(([name, ereignisse]) => [name, ereignisse])).toEqual([
      ['VCALENDAR', 1],
      ['VEVENT', 2],
    ]);
  });
});

/** A content line (RFC 5545 § 3.1): a name, parameters, a value without control characters. */
const INHALT = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]+))*):(\P{Cc}*)$/u;
const WERTE: Record<string, RegExp> = {
  DTSTAMP: /^\d{8}T\d{6}Z$/u,
  DTSTART: /^\d{8}(?:T\d{6}Z)?$/u,
  DTEND: /^\d{8}(?:T\d{6}Z)?$/u,
  SEQUENCE: /^\d+$/u,
  STATUS: /^(?:CONFIRMED|CANCELLED|TENTATIVE)$/u,
  TRANSP: /^(?:TRANSPARENT|OPAQUE)$/u,
  'REFRESH-INTERVAL': /^P(?:\d+W|(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/u,
  URL: /^https:\/\/[^\s]+$/u,
  SUMMARY: /^(?:[^\\;,]|\\[\\;,nN])*$/u,
  DESCRIPTION: /^(?:[^\\;,]|\\[\\;,nN])*$/u,
};
const NOETIG: Record<string, readonly string[]> = {
  VCALENDAR: ['VERSION', 'PRODID'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
};

/** Reads strictly; throws at the first line that is none. Answers the components with their number. */
function gelesen(text: string): [string, number][] {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  for (const zeile of text.split('\r\n')) expect(Buffer.byteLength(zeile)).toBeLessThanOrEqual(75);
  const offen: { name: string; merkmale: string[] }[] = [];
  const fertig = new Map<string, number>();
  for (const zeile of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const [, name = '', , wert = ''] = INHALT.exec(zeile) ?? [];
    expect([zeile, name]).not.toEqual([zeile, '']);
    if (name === 'BEGIN') offen.push({ name: wert, merkmale: [] });
    else if (name === 'END') {
      const teil = offen.pop();
      expect(teil?.name).toBe(wert);
      for (const noetig of NOETIG[wert] ?? [])
        expect(teil?.merkmale.filter((merkmal) => merkmal === noetig)).toEqual([noetig]);
      expect(new Set(teil?.merkmale).size).toBe(teil?.merkmale.length);
      fertig.set(wert, (fertig.get(wert) ?? 0) + 1);
    } else {
      offen.at(-1)?.merkmale.push(name);
      if (WERTE[name]) expect(wert).toMatch(WERTE[name]);
    }
  }
  expect(offen).toEqual([]);
  return [...fertig].sort();
}
