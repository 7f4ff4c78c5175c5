import { describe, expect, it } from '@jest/globals';
import { istErreicht, liesTermin } from './termin.js';

const ohneText = (text: string) => {
  const { text: geschrieben, ...rest } = liesTermin(text) ?? { text: 'null' };
  return [geschrieben, rest];
};
const tag = (datum: string) => ({ datum, genauigkeit: 'tag', von: datum, bis: datum });
const november = { datum: '2020-11', genauigkeit: 'monat', von: '2020-11-01', bis: '2020-11-30' };
const zweites = {
  art: 'quartal',
  datum: '2021-Q2',
  genauigkeit: 'quartal',
  von: '2021-04-01',
  bis: '2021-06-30',
};
const jahr = { datum: '2021', genauigkeit: 'jahr', von: '2021-01-01', bis: '2021-12-31' };

describe('a date of a milestone', () => {
  it.each(['', ' ', '-', '–', '—'])('is none where "%s" stands', (text) =>
    expect(liesTermin(text)).toBeNull(),
  );

  it.each<[string, object]>([
    ...[
      '30.09.2020',
      '30.9.2020',
      '30.09.20',
      '30. September 2020',
      '2020-09-30',
      'bis 30.09.2020',
      'bis zum 30.09.2020',
      'am 30.09.2020',
      'erledigt am 30.09.2020',
      '30.09.2020 (erledigt)',
      'spätestens 30.09.2020',
      'vsl. 30.09.2020',
    ].map((text): [string, object] => [text, tag('2020-09-30')]),
    ...[
      '11.2020',
      '11/2020',
      '11-2020',
      '11/20',
      '2020-11',
      'November 2020',
      'Nov. 2020',
      'Nov 2020',
      'Nov. 20',
      'im November 2020',
      'erledigt 11/2020',
      'bis 11/2020',
    ].map((text): [string, object] => [text, november]),
    ['1/2021', { datum: '2021-01', genauigkeit: 'monat', von: '2021-01-01', bis: '2021-01-31' }],
    ['März 2024', { datum: '2024-03', genauigkeit: 'monat', von: '2024-03-01', bis: '2024-03-31' }],
    ['02.2024', { datum: '2024-02', genauigkeit: 'monat', von: '2024-02-01', bis: '2024-02-29' }],
    ...[
      'Q2/2021',
      'Q2 2021',
      'Q 2/21',
      '2. Quartal 2021',
      'II. Quartal 2021',
      'II/2021',
      '2. Q. 2021',
      '2021-Q2',
      '2021 Q2',
      'Quartal II 2021',
      'bis Q2/2021',
    ].map((text): [string, object] => [text, zweites]),
    ...['2021', 'Jahr 2021', 'in 2021', 'im Jahr 2021'].map((text): [string, object] => [text, jahr]),
    ['Ende 2021', tag('2021-12-31')],
    ['Ende November 2021', tag('2021-11-30')],
    ['Mitte 2021', { ...tag('2021-06-30'), ungefaehr: true }],
    ['ca. 11/2020', { ...november, ungefaehr: true }],
    ['1. Halbjahr 2021', { art: 'zeitraum', von: '2021-01-01', bis: '2021-06-30' }],
    ['KW 12/2021', { art: 'zeitraum', von: '2021-03-22', bis: '2021-03-28' }],
    ['01.03.2021 - 30.04.2021', { art: 'zeitraum', von: '2021-03-01', bis: '2021-04-30' }],
    ['Ab 30.09.2025', { art: 'ab', von: '2025-09-30' }],
    ['ab 2022', { art: 'ab', von: '2022-01-01' }],
    ['seit 05/2021', { art: 'ab', von: '2021-05-01' }],
    ['fortlaufend ab 30.06.2025', { art: 'fortlaufend_ab', von: '2025-06-30' }],
    ['Laufend seit 01.2020', { art: 'fortlaufend_ab', von: '2020-01-01' }],
    ['laufend', { art: 'fortlaufend' }],
    ['fortlaufend', { art: 'fortlaufend' }],
    ['jährlich', { art: 'fortlaufend' }],
    ['entfällt', { art: 'entfaellt' }],
    ['Entfallen (siehe Sachstand)', { art: 'entfaellt' }],
    ['erledigt', { art: 'erledigt' }],
    ['offen', { art: 'offen' }],
    ['in Umsetzung', { art: 'offen' }],
    ['nicht begonnen', { art: 'offen' }],
    ['verschoben auf 06/2022', { art: 'verschoben', von: '2022-06-01', bis: '2022-06-30' }],
    ['verschoben', { art: 'verschoben' }],
    ['30.02.2021', { art: 'ungueltig' }],
    ['ab 31.06.2025', { art: 'ungueltig' }],
    ['nach Bedarf', { art: 'unbestimmt' }],
    ['k. A.', { art: 'unbestimmt' }],
    ['13.2021', { art: 'unbestimmt' }],
    ['abhängig vom Bund', { art: 'unbestimmt' }],
  ])('"%s" is read as exactly as it was written', (text, erwartet) =>
    expect(ohneText(text)).toEqual([text, erwartet]),
  );

  it('that never ends is read at once', () => {
    for (const stueck of ['1.', '1', 'ab ', 'Q', ' ', '2021 ', 'Ende ', '('])
      for (const anzahl of [60, 100_000])
        expect(['unbestimmt', 'ungueltig']).toContain(liesTermin(`x${stueck.repeat(anzahl)}x`)?.art);
  });
});

describe('an IST', () => {
  it.each(['30.09.2021', '2021', 'erledigt', 'entfällt', 'laufend seit 2020', 'siehe Sachstand'])(
    'of "%s" says that the milestone is dealt with',
    (text) => expect(istErreicht(liesTermin(text))).toBe(true),
  );

  it.each(['', '-', 'offen', 'läuft', 'verschoben auf 2023', '31.02.2021'])('of "%s" does not', (text) =>
    expect(istErreicht(liesTermin(text))).toBe(false),
  );
});
