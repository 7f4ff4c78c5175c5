import { describe, expect, it } from '@jest/globals';
import { zeitpunkt } from './berlin.js';
import { berechneFrist, SitzungFehlt } from './fristregel.js';

const ab = (datum: string, uhrzeit = '15:00'): { beginn: Date } => ({ beginn: zeitpunkt(datum, uhrzeit) });

describe('berechneFrist', () => {
  it('counts Arbeitstage and names the holidays between', () => {
    const frist = berechneFrist({ art: 'arbeitstage', tage: 3 }, ab('2025-04-15'));
    expect(frist.datum).toBe('2025-04-22');
    expect(frist.grund).toBe('3 Arbeitstage nach dem 15.04.2025; 18.04. und 21.04. sind Feiertage');
    expect(frist.zeitpunkt.toISOString()).toBe('2025-04-22T22:00:00.000Z');
  });

  it('moves the end of calendar days to the next Arbeitstag and says why', () => {
    const frist = berechneFrist({ art: 'kalendertage', tage: 14 }, ab('2025-04-07'));
    expect(frist).toMatchObject({
      datum: '2025-04-22',
      grund:
        '14 Kalendertage nach dem 07.04.2025; der 21.04.2025 ist kein Arbeitstag (Ostermontag), daher der 22.04.2025',
    });
  });

  it('leaves ten calendar days alone when all of them are usual days', () => {
    expect(berechneFrist({ art: 'kalendertage', tage: 10 }, ab('2025-09-05')).datum).toBe('2025-09-15');
  });

  it('moves a term before the Sitzung back, with its hour', () => {
    const frist = berechneFrist(
      { art: 'vorSitzung', tage: 5, uhrzeit: '12:00' },
      { ...ab('2025-05-01'), sitzung: '2025-06-03' },
    );
    expect(frist.datum).toBe('2025-05-28');
    expect(frist.zeitpunkt.toISOString()).toBe('2025-05-28T10:00:00.000Z');
    expect(frist.grund).toContain('Himmelfahrt');
  });

  it('counts after the Sitzung and refuses without one', () => {
    expect(
      berechneFrist({ art: 'nachSitzung', arbeitstage: 2 }, { ...ab('2025-01-01'), sitzung: '2025-09-30' })
        .datum,
    ).toBe('2025-10-02');
    expect(() => berechneFrist({ art: 'nachSitzung', arbeitstage: 2 }, ab('2025-01-01'))).toThrow(
      SitzungFehlt,
    );
    expect(() => berechneFrist({ art: 'vorSitzung', tage: 1 }, ab('2025-01-01'))).toThrow(
      'Sitzung festlegen',
    );
  });

  it('clips months and moves them forward', () => {
    expect(berechneFrist({ art: 'monate', monate: 3 }, ab('2025-11-30')).datum).toBe('2026-03-02');
  });

  it('never moves a date that a body set', () => {
    expect(berechneFrist({ art: 'datum', datum: '2025-10-03' }, ab('2025-01-01')).datum).toBe('2025-10-03');
  });

  it('begins with the civil date in Berlin', () => {
    expect(
      berechneFrist({ art: 'kalendertage', tage: 1 }, { beginn: new Date('2025-09-01T22:30:00Z') }).datum,
    ).toBe('2025-09-03');
  });
});
