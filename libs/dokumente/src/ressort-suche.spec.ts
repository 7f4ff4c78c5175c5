import { describe, expect, it } from '@jest/globals';
import { findeRessorts, ressortCode } from './ressort-suche.js';

describe('ressortCode', () => {
  it.each([
    ['Der Senator für Finanzen', 'SF'],
    ['Senatorin für Finanzen', 'SF'],
    ['dem Senator für Finanzen', 'SF'],
    ['des Senators für Inneres und Sport', 'SIS'],
    ['der Senatorin für Bau, Mobilität und Stadtentwicklung', 'SBMS'],
    ['Finanzressort', 'SF'],
    ['die Senatskanzlei', 'SK'],
    ['Präsident des Senats', 'SK'],
    ['Magistrat der Stadt Bremerhaven', 'MagBhv'],
    ['Magistrat Bremerhaven', 'MagBhv'],
    ['SUKW', 'SUKW'],
    ['sukw', 'SUKW'],
    ['Die Senatorin für Klimaschutz, Umwelt, Mobilität, Stadtentwicklung und Wohnungsbau', 'SKUMS'],
    ['Senator für Umwelt, Bau und Verkehr', 'SUBV'],
    ['Senatorin für Wirtschaft, Arbeit und Europa', 'SWAE'],
    ['Senatorin für Wissenschaft und Häfen', 'SWH'],
    ['Amt für Soziale Dienste', 'AfSD'],
    ['Senatorin für Soziales, Kinder, Jugend und Frauen', 'SKJF'],
    ['Senator für Inneres', 'SI'],
    ['Kinder und Bildung', 'SKB'],
  ])('reads %s', (name, code) => expect(ressortCode(name)).toBe(code));

  it('answers null for what it does not know', () => {
    expect(ressortCode('Senator für Raumfahrt')).toBeNull();
    expect(ressortCode('')).toBeNull();
  });

  it('finds names over broken lines in order', () => {
    expect(
      findeRessorts(
        'mit der Senatorin für Arbeit, Soziales,\nJugend und Integration sowie dem Senator für Inneres und\nSport',
      ).map((f) => f.kuerzel),
    ).toEqual(['SASJI', 'SIS']);
  });
});
