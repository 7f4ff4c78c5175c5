import { describe, expect, it } from '@jest/globals';
import { istArbeitstag } from './feiertage.js';
import { erinnerungsplan, eskalationsplan } from './erinnerungsplan.js';
import { rueckwaertsplan, type Planstation } from './rueckwaertsplanung.js';
import { letzteSitzungBis, naechsteSitzung, sitzungstage } from './sitzungskalender.js';

/** A chain like that of a paper: two days before the Sitzung, and durations that count back from them. */
const stationen = (abstimmung = 10): Planstation[] => [
  { station: 'entwurf', titel: '', genannt: '', regel: { art: 'vorSitzung', tage: 21 } },
  { station: 'fachpruefung', titel: '', genannt: 'der Fachprüfung', regel: { art: 'arbeitstage', tage: 3 } },
  { station: 'formalpruefung', titel: '', genannt: 'der Form', regel: { art: 'arbeitstage', tage: 2 } },
  {
    station: 'ressortabstimmung',
    titel: '',
    genannt: 'der Abstimmung',
    regel: { art: 'arbeitstage', tage: abstimmung },
  },
  { station: 'schlusszeichnung', titel: '', genannt: 'der Zeichnung', regel: { art: 'vorSitzung', tage: 6 } },
  {
    station: 'einreichung',
    titel: '',
    genannt: 'der Einreichung',
    regel: { art: 'vorSitzung', tage: 5, uhrzeit: '12:00' },
    fest: true,
  },
  {
    station: 'staatsraetekonferenz',
    titel: '',
    genannt: 'der Konferenz',
    regel: { art: 'vorSitzung', tage: 1 },
    fest: true,
  },
];
const spaetestens = (sitzung: string, wie = stationen()): Record<string, string> =>
  Object.fromEntries(rueckwaertsplan(sitzung, wie).map((schritt) => [schritt.station, schritt.spaetestens]));

describe('rueckwaertsplan', () => {
  it('gives the dates of the worked case', () => {
    expect(spaetestens('2025-09-30')).toEqual({
      entwurf: '2025-09-03',
      fachpruefung: '2025-09-03',
      formalpruefung: '2025-09-08',
      ressortabstimmung: '2025-09-10',
      schlusszeichnung: '2025-09-24',
      einreichung: '2025-09-25',
      staatsraetekonferenz: '2025-09-29',
      sitzung: '2025-09-30',
    });
    expect(
      rueckwaertsplan('2025-09-30', stationen())
        .find(({ station }) => station === 'einreichung')
        ?.zeitpunkt.toISOString(),
    ).toBe('2025-09-25T10:00:00.000Z');
  });

  it('keeps the draft at T-21 when the shortened chain would allow more time', () => {
    const plan = spaetestens('2025-09-30', stationen(2));
    expect([plan.entwurf, plan.fachpruefung]).toEqual(['2025-09-09', '2025-09-15']);
  });

  it('says how it comes to each date', () => {
    expect(rueckwaertsplan('2025-06-03', stationen()).map(({ grund }) => grund)).toEqual([
      'Zum Beginn der Fachprüfung',
      '3 Arbeitstage vor der Form',
      '2 Arbeitstage vor der Abstimmung',
      '10 Arbeitstage vor der Zeichnung am 27.05.2025',
      'Am Arbeitstag vor der Einreichung',
      '5 Kalendertage vor der Sitzung am 03.06.2025, vorgezogen auf den Arbeitstag davor, 12:00 Uhr',
      '1 Kalendertag vor der Sitzung am 03.06.2025',
      'Zielsitzung',
    ]);
  });

  it('submits on Wednesday and signs before when Thursday is Himmelfahrt', () => {
    expect(spaetestens('2025-06-03')).toMatchObject({
      einreichung: '2025-05-28',
      schlusszeichnung: '2025-05-27',
    });
  });

  it('holds the Staatsrätekonferenz before Easter when Monday is a holiday', () => {
    expect(spaetestens('2026-04-07').staatsraetekonferenz).toBe('2026-04-02');
  });

  it('is in chronological order and uses Arbeitstage only, for every Sitzung of two years', () => {
    for (const sitzung of sitzungstage('2025-01-01', '2026-12-31')) {
      const plan = rueckwaertsplan(sitzung, stationen());
      const zeiten = plan.map(({ zeitpunkt }) => zeitpunkt.getTime());
      expect(zeiten).toEqual(zeiten.toSorted((a, b) => a - b));
      expect(plan.every((schritt) => istArbeitstag(schritt.spaetestens))).toBe(true);
      expect(plan.at(-1)?.station).toBe('sitzung');
    }
  });
});

describe('erinnerungsplan', () => {
  it('reminds of the worked case on five days', () => {
    expect(erinnerungsplan('2025-09-30').map(({ datum }) => datum)).toEqual([
      '2025-08-05',
      '2025-09-02',
      '2025-09-16',
      '2025-09-23',
      '2025-09-29',
    ]);
  });

  it('keeps the nearer of two reminders that fall on one Arbeitstag', () => {
    expect(erinnerungsplan('2025-10-05', [-1, -2])).toEqual([{ abstand: -1, datum: '2025-10-02' }]);
  });

  it('moves a reminder on a holiday to the day before', () => {
    expect(erinnerungsplan('2025-11-14', [-14])).toEqual([{ abstand: -14, datum: '2025-10-30' }]);
  });

  it('escalates in Arbeitstagen', () => {
    expect(eskalationsplan('2025-09-30')).toEqual([
      { abstand: 1, datum: '2025-10-01' },
      { abstand: 3, datum: '2025-10-06' },
      { abstand: 7, datum: '2025-10-10' },
    ]);
  });
});

describe('Sitzungskalender', () => {
  const ausnahmen = {
    entfallen: ['2025-10-07'],
    verlegt: [{ von: '2025-10-14', auf: '2025-10-15' }],
    zusaetzlich: ['2025-10-10'],
  };

  it('meets on Tuesdays that are no holidays', () => {
    expect(sitzungstage('2024-12-17', '2025-01-07')).toEqual([
      '2024-12-17',
      '2024-12-24',
      '2024-12-31',
      '2025-01-07',
    ]);
    expect(sitzungstage('2023-10-02', '2023-10-11')).toEqual(['2023-10-10']);
  });

  it('follows cancelled, moved and extraordinary Sitzungen', () => {
    expect(sitzungstage('2025-10-01', '2025-10-21', ausnahmen)).toEqual([
      '2025-10-10',
      '2025-10-15',
      '2025-10-21',
    ]);
  });

  it('finds the next one strictly after and the last one on or before', () => {
    expect(naechsteSitzung('2025-09-30')).toBe('2025-10-07');
    expect(naechsteSitzung('2025-09-30', ausnahmen)).toBe('2025-10-10');
    expect([letzteSitzungBis('2025-09-30'), letzteSitzungBis('2025-10-06')]).toEqual([
      '2025-09-30',
      '2025-09-30',
    ]);
  });
});
