import { describe, expect, it } from '@jest/globals';
import { aufgabenleiter, aufgabenplan } from './aufgabenleiter.js';

/** A Thursday; behind it lie the holidays of Christmas, of which the 24th is an Arbeitstag. */
const FAELLIG = '2026-12-17';
const plan = (heute: string, mitSitzung: boolean, weiteres: object = {}) =>
  aufgabenplan(
    { datum: FAELLIG, ereignis: {}, ...aufgabenleiter({}, mitSitzung), ...weiteres } as never,
    heute,
  ).map(({ stelle, abstand, datum, meldung }) => `${datum} ${abstand} ${meldung} ${stelle}`);

describe('the ladder of a task', () => {
  it('of a long term reminds three Arbeitstage and one before and on the day, and climbs after it', () =>
    expect(plan('2026-12-01', true)).toEqual([
      '2026-12-14 -3 aufgabe_erinnerung zustaendig',
      '2026-12-16 -1 aufgabe_erinnerung zustaendig',
      '2026-12-17 0 aufgabe_erinnerung zustaendig',
      '2026-12-28 6 aufgabe_ueberfaellig zustaendig',
      '2026-12-22 3 frist_ueberfaellig darueber',
      '2026-12-24 5 sitzung_gefaehrdet SK@SK',
    ]));
  it('of a short term has one reminder less; without a meeting the chancellery is not told', () =>
    expect(plan('2026-12-10', false)).toEqual([
      '2026-12-16 -1 aufgabe_erinnerung zustaendig',
      '2026-12-17 0 aufgabe_erinnerung zustaendig',
      '2026-12-28 6 aufgabe_ueberfaellig zustaendig',
      '2026-12-22 3 frist_ueberfaellig darueber',
    ]));
  it('where nothing happens at its end, tells on the next Arbeitstag', () =>
    expect(plan('2026-12-10', false, { ereignis: null })[2]).toBe(
      '2026-12-18 1 aufgabe_ueberfaellig zustaendig',
    ));
  it('names the office above a Stelle, and ends with the date where nobody is to hear after it', () => {
    expect(aufgabenleiter({ erinnern: ['STR@SIS'] }, true)).toEqual({
      erinnern: ['STR@SIS'],
      eskalieren: [['darueber:STR@SIS'], ['SK@SK']],
    });
    expect(plan('2026-12-10', true, { eskalieren: [] })).toEqual([
      '2026-12-16 -1 aufgabe_erinnerung zustaendig',
      '2026-12-17 0 aufgabe_erinnerung zustaendig',
    ]);
  });
});
