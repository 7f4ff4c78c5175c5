import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { istDatum } from './datum.js';
import { findeFristen, liesFrist } from './frist-lesen.js';

const BEZUG = '2025-03-11';
const kurz = (phrase: string, bezug: string | null = BEZUG): string => {
  const { art, von, bis, ungefaehr, rrule, ab, versatz } = liesFrist(phrase, bezug);
  return [
    art,
    von && bis ? `${von}/${bis}` : (bis ?? von),
    ungefaehr && '~',
    rrule === null ? 'ohne Rhythmus' : rrule,
    ab && `ab ${ab}`,
    versatz,
  ]
    .filter(Boolean)
    .join(' ');
};
const worte = (satz: string, bezug: string | null = BEZUG): string[] =>
  findeFristen(satz, bezug).map(({ original }) => original);

describe('liesFrist reads dates', () => {
  it.each([
    ['spätestens am 7.4.2026', 'datum 2026-04-07'],
    ['bis zum 7. April 26', 'datum 2026-04-07'],
    ['bis Donnerstag, den 3. April 2025, 12:00 Uhr', 'datum 2025-04-03'],
    ['bis zum 1. August', 'datum 2025-08-01'],
    ['bis zum 1. März', 'datum 2026-03-01'],
    ['bis Ende August', 'datum 2025-08-31'],
    ['zum Jahresende 2027', 'datum 2027-12-31'],
    ['bis zum Ablauf des 15. Juni 2026', 'datum 2026-06-15'],
    ['vor dem 1. Mai 2026', 'datum 2026-04-30'],
    ['bis kommenden Mittwoch', 'datum 2025-03-12'],
    ['am ersten Donnerstag im Mai 2026', 'datum 2026-05-07'],
    ['bis zum 20. des Monats', 'datum 2025-03-20'],
    ['bis Ostern 2027', 'datum 2027-03-28'],
    ['bis 31. April 2026', 'ungueltig'],
    ['zum 29.2.2027', 'ungueltig'],
    ['bis zur KW 60/2026', 'ungueltig'],
  ])('%s', (phrase, erwartet) => expect(kurz(phrase)).toBe(erwartet));
});

describe('liesFrist reads periods', () => {
  it.each([
    ['Anfang Oktober 2026', 'datum 2026-10-05 ~'],
    ['bis Mitte Oktober', 'datum 2025-10-15 ~'],
    ['Anfang 2027', 'datum 2027-01-31 ~'],
    ['im IV. Quartal 2025', 'zeitraum 2025-10-01/2025-12-31'],
    ['bis Ende Q2/2026', 'datum 2026-06-30'],
    ['bis zum dritten Quartal 2026', 'datum 2026-09-30'],
    ['im zweiten Halbjahr', 'zeitraum 2025-07-01/2025-12-31'],
    ['in KW 1/2026', 'zeitraum 2025-12-29/2026-01-04'],
    ['im Herbst 2026', 'zeitraum 2026-09-23/2026-11-30 ~'],
    ['zwischen 5. und 20. Juni 2026', 'zeitraum 2026-06-05/2026-06-20'],
    ['von November bis Februar 2027', 'zeitraum 2026-11-01/2027-02-28'],
    ['zum Jahreswechsel 2026/27', 'datum 2026-12-31'],
    ['im übernächsten Jahr', 'zeitraum 2027-01-01/2027-12-31'],
    ['bis Ende nächsten Monats', 'datum 2025-04-30'],
    ['zum Kindergartenjahr 2027/28', 'datum 2027-08-01'],
    ['bis Schuljahresende', 'datum 2025-07-31'],
    ['zum Wintersemester 2025/26', 'datum 2025-10-01'],
  ])('%s', (phrase, erwartet) => expect(kurz(phrase)).toBe(erwartet));
});

describe('liesFrist counts from the day of reference', () => {
  it.each([
    ['innerhalb von drei Wochen', 'datum 2025-04-01'],
    ['binnen zwölf Monaten', 'datum 2026-03-11'],
    ['in einem halben Jahr', 'datum 2025-09-11'],
    ['binnen Monatsfrist', 'datum 2025-04-11'],
    ['innerhalb von 5 Werktagen', 'datum 2025-03-18'],
    ['zwei Monate nach Beschlussfassung', 'datum 2025-05-11'],
    ['vier Wochen vor dem 01.09.2026', 'datum 2026-08-04'],
    ['ein Jahr nach Inbetriebnahme', 'ereignis P1Y'],
    ['drei Monate vor Ende der Vertragslaufzeit', 'ereignis -P3M'],
  ])('%s', (phrase, erwartet) => expect(kurz(phrase)).toBe(erwartet));

  it('needs that day, and says so without failing', () => {
    expect(
      ['binnen einer Woche', 'bis Ende Mai', 'nächstes Jahr', 'zum 1. Juli'].map((phrase) =>
        kurz(phrase, null),
      ),
    ).toEqual(Array(4).fill('unbestimmt'));
    expect(kurz('sechs Wochen nach Beschlussfassung', null)).toBe('ereignis P6W');
    expect(kurz('bis 31.06.', null)).toBe('ungueltig');
  });
});

describe('liesFrist reads rhythms', () => {
  it.each([
    ['alle drei Jahre', 'wiederkehrend FREQ=YEARLY;INTERVAL=3'],
    ['dreimal jährlich', 'wiederkehrend FREQ=MONTHLY;INTERVAL=4'],
    ['im zweijährigen Turnus', 'wiederkehrend FREQ=YEARLY;INTERVAL=2'],
    ['jeweils zum 30. April und 31. Oktober', 'wiederkehrend FREQ=YEARLY;BYMONTH=4,10;BYMONTHDAY=-1'],
    ['zum 1. Februar eines jeden Jahres', 'wiederkehrend FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=1'],
    ['jährlich bis Ende Februar', 'wiederkehrend FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
    ['in der März- und der Oktober-Sitzung', 'wiederkehrend FREQ=YEARLY;BYMONTH=3,10'],
    ['halbjährlich, beginnend mit dem 30.06.2026', 'wiederkehrend FREQ=MONTHLY;INTERVAL=6 ab 2026-06-30'],
    [
      'erstmalig zum 15.05.2026 und danach alle zwei Jahre',
      'wiederkehrend FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=15 ab 2026-05-15',
    ],
    ['jährlich ab 2027', 'wiederkehrend FREQ=YEARLY ab 2027-01-01'],
    ['turnusmäßig', 'wiederkehrend ohne Rhythmus'],
    ['jährlich zum 31.11.', 'ungueltig'],
    ['zum Stichtag 15.03.2026', 'stichtag 2026-03-15'],
    ['Stichtag 31.12.', 'stichtag FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31'],
  ])('%s', (phrase, erwartet) => expect(kurz(phrase)).toBe(erwartet));
});

describe('liesFrist reads Sitzungen, events and the rest', () => {
  it.each([
    ['zur kommenden Senatssitzung', 'sitzung 2025-03-18'],
    ['in der übernächsten Sitzung', 'sitzung 2025-03-25'],
    ['für die Sitzung des Senats am 6. Mai 2025', 'sitzung 2025-05-06'],
    ['letzte Sitzung vor Weihnachten 2024', 'sitzung 2024-12-17'],
    ['in der ersten Sitzung nach den Osterferien', 'ereignis'],
    ['zum Ende der 22. Wahlperiode', 'ereignis'],
    ['im Zuge der Haushaltsberatungen', 'ereignis'],
    ['nach Fertigstellung des Gutachtens', 'ereignis'],
    ['vor Beginn des Schuljahres 2027/2028', 'ereignis'],
    ['sobald das Gutachten vorliegt', 'unbestimmt'],
    ['baldmöglichst', 'unbestimmt'],
    ['umgehend, spätestens bis zum 2. Juni 2025', 'datum 2025-06-02'],
    ['auf unbestimmte Zeit', 'keine'],
    ['um einen Sachstandsbericht wird gebeten', 'unbestimmt'],
  ])('%s', (phrase, erwartet) => expect(kurz(phrase)).toBe(erwartet));
});

describe('findeFristen', () => {
  it('finds each deadline of a sentence in its words', () => {
    expect(
      worte(
        'Der Senat bittet um einen ersten Bericht bis Ende Mai 2025 und um eine Evaluation drei Jahre nach Inkrafttreten.',
      ),
    ).toEqual(['bis Ende Mai 2025', 'drei Jahre nach Inkrafttreten']);
    expect(worte('Bis zum 2. Mai 2025 ist ein Konzept vorzulegen.')).toEqual(['Bis zum 2. Mai 2025']);
  });

  it('joins a rhythm with its day and its beginning', () => {
    expect(
      findeFristen('Der Senator wird gebeten, jährlich dem Senat zum 15. Oktober zu berichten.', BEZUG),
    ).toEqual([
      {
        original: 'jährlich … zum 15. Oktober',
        art: 'wiederkehrend',
        rrule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=15',
      },
    ]);
    expect(worte('Der Bericht ist halbjährlich, erstmals zum 30.06.2026, vorzulegen.')).toEqual([
      'halbjährlich, erstmals zum 30.06.2026',
    ]);
    expect(worte('Die Senatorin berichtet monatlich und legt bis zum 30.09.2025 ein Konzept vor.')).toEqual([
      'monatlich',
      'bis zum 30.09.2025',
    ]);
  });

  it('gives every date of a list its own entry', () => {
    expect(worte('Der Senat bittet um Berichte zum 30.04.2026 und 31.10.2026.')).toEqual([
      'zum 30.04.2026',
      '31.10.2026',
    ]);
  });

  it.each([
    'Der Senat bestätigt seinen Beschluss vom 14.01.2025.',
    'Der Senat hält an dem in der Sitzung am 14.01.2025 beschlossenen Verfahren fest.',
    'Wie in der Sitzung am 14. Januar 2025 beschlossen, wird der Bericht veröffentlicht.',
    'Der Senat stimmt der Veranschlagung in den Haushaltsjahren 2026 und 2027 zu.',
    'Der Senat bittet zu berichten, wie viele Plätze im Kindergartenjahr 2026/2027 fehlen.',
    'Die Bearbeitung dauert derzeit 10 - 20 Tage.',
    'Der Senat bewilligt jährlich 300.000 Euro.',
    'Der Senat stimmt dem Gesetz nach § 9 Abs. 3 und Seite 4 der Anlage zu.',
    'Der Senat nimmt den Controllingbericht Januar bis Juni 2025 zur Kenntnis.',
    'Der Senat nimmt zur Kenntnis, dass der Umbau bis Ende 2024 abgeschlossen wurde.',
    'Der Senat bittet um Vorlage zur Beschlussfassung.',
  ])('finds none in: %s', (satz) => expect(worte(satz)).toEqual([]));

  it('never throws and names only dates that exist', () => {
    const stueck = fc.constantFrom(
      'bis',
      'zum',
      'Ende',
      'Mitte',
      'des',
      '1.',
      '31.',
      '30.02.',
      '31.12.',
      '2026',
      'Februar',
      'Quartal',
      'jährlich',
      'jeweils',
      'und',
      'erstmals',
      'ab',
      'KW 53',
      'im',
      'Sommer',
      'zwischen',
      'vor',
      'nach',
      'sechs Monate',
      'der',
      'Sitzung',
      'am',
      'nächsten',
      'Stichtag',
      'Weihnachten',
      '99.99.9999',
      '0000',
      'Schuljahr',
      '2026/27',
      'Jahres',
      ',',
      'Beschlussfassung',
      'innerhalb von',
      '999 Jahren',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(stueck, { maxLength: 9 }).map((teile) => teile.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(null, '2025-03-11', '2024-02-29', '2025-12-31'), (phrase, bezug) => {
        for (const { von, bis, ab } of [liesFrist(phrase, bezug), ...findeFristen(phrase, bezug)]) {
          for (const datum of [von, bis, ab]) expect(datum === undefined || istDatum(datum)).toBe(true);
          if (von && bis) expect(von <= bis).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
