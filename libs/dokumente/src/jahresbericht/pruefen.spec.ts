import type { Kurzeinschaetzung } from '#contract';
import { describe, expect, it } from '@jest/globals';
import { befundzeile, type Pruefbericht, type Pruefkennzahl, type Pruefmeilenstein } from './befund.js';
import { pruefeBericht } from './pruefen.js';
import { liesTermin } from './termin.js';
import { vergleiche } from './vergleich.js';
import { liesWert } from './wert.js';

const kennzahl = (name: string, plan: string, ist: string, einheit = 'Anzahl'): Pruefkennzahl => ({
  name,
  einheit,
  plan: liesWert(plan),
  ist: liesWert(ist),
});
const meilenstein = (name: string, soll: string, ist: string): Pruefmeilenstein => ({
  name,
  soll: liesTermin(soll),
  ist: liesTermin(ist),
});
const GUT: Pruefbericht = {
  kurzeinschaetzung: 'gelb',
  kennzahlen: [kennzahl('Radwege', '5', '5')],
  meilensteine: [meilenstein('Pilot', '30.06.2023', '06/2023')],
  sachstand: 'Läuft.',
};
const befunde = (teil: Partial<Pruefbericht>, stichtag: string | null = '2023-12-31') =>
  pruefeBericht({ ...GUT, ...teil }, stichtag).map(befundzeile);

describe('a Planwert', () => {
  it.each([
    ['Radwege', '5', '3'],
    ['Radwege', '+5', '0'],
    ['Radwege', '≥ 60', 'rd. 55'],
    ['Radwege', '> 60', '60'],
    ['Radwege', '14 - 31', '13'],
    ['Radwege', '~20', '18'],
    ['Wartezeit', '14 - 31', '42,5'],
    ['Bearbeitungsdauer in Tagen', '10', '11'],
    ['Kosten', '1.250,0', '1.310,4'],
    ['Zahl der Beschwerden', 'max. 5', '6'],
    ['Senkung der Wartezeit auf', '10', '12'],
    ['Stellen', '-5', '-3'],
    ['Konzept liegt vor', 'ja', 'nein'],
    ['Radwege', '5', '2 - 4'],
  ])('of %s "%s" is missed with "%s"', (name, plan, ist) =>
    expect(befunde({ kennzahlen: [kennzahl(name, plan, ist, 'ja/nein')] })).toEqual(['planwert_verfehlt']),
  );

  it.each([
    ['Radwege', '5', '5'],
    ['Radwege', '+5', '7'],
    ['Radwege', '14 - 31', '40'],
    ['Wartezeit', '14 - 31', '10'],
    ['Wartezeit', '10', '10'],
    ['Kosten', '1.250,0', '1.200'],
    ['Kostendeckungsgrad', '80', '90'],
    ['Eingesparte Kosten', '100', '120'],
    ['Vermiedene Emissionen', '50', '60'],
    ['Radwege', '≥ 60', '60'],
    ['Radwege', '~20', '19,5'],
    ['Stellen', '-5', '-6'],
    ['Konzept liegt vor', 'ja', 'ja'],
    ['Beschwerden', '0', '0'],
  ])('of %s "%s" is reached with "%s"', (name, plan, ist) =>
    expect(befunde({ kennzahlen: [kennzahl(name, plan, ist, 'ja/nein')] })).toEqual([]),
  );

  it.each([
    ['5 %', '3 Stück'],
    ['5', 'viele'],
    ['5', '4 - 6'],
  ])('of "%s" and an IST of "%s" are not compared', (plan, ist) => {
    expect(
      vergleiche('Radwege', liesWert(plan) ?? { text: plan }, liesWert(ist) ?? { text: ist }),
    ).toBeNull();
  });

  it('that is missing, and an IST that is missing, are told apart from zero', () => {
    expect(befunde({ kennzahlen: [kennzahl('A', '', '3'), kennzahl('B', '-', '-')] })).toEqual([
      'planwert_fehlt',
      'planwert_fehlt',
    ]);
    expect(befunde({ kennzahlen: [kennzahl('A', '3', '-')] })).toEqual(['istwert_fehlt']);
    expect(befunde({ kennzahlen: [kennzahl('A', '0', '0')] })).toEqual([]);
  });

  it('in words and a share over 100 per cent are named', () => {
    expect(
      befunde({
        kennzahlen: [
          kennzahl('Ämter', 'alle', 'k. A.'),
          kennzahl('Anteil', '90', '101', '%'),
          kennzahl('Auslastung', '90 %', '101 %'),
        ],
      }),
    ).toEqual(['kennzahl_kein_wert:Ämter', 'kennzahl_kein_wert:Ämter', 'prozent_ueber_100:Anteil']);
  });

  it('that the forecast will miss is no missed plan yet', () => {
    expect(
      befunde({ kennzahlen: [{ name: 'Dächer', plan: liesWert('600'), prognose: liesWert('250') }] }),
    ).toEqual(['prognose_verfehlt']);
  });

  it('stands with its numbers and its place', () => {
    expect(
      pruefeBericht({ ...GUT, kennzahlen: [kennzahl('A', '1', '1'), kennzahl('B', '5', '3')] }, null),
    ).toEqual([
      {
        code: 'planwert_verfehlt',
        bereich: 'kennzahl',
        stelle: 1,
        name: 'B',
        plan: { text: '5', zahl: 5 },
        ist: { text: '3', zahl: 3 },
      },
    ]);
  });

  it('under a name that stands twice on one level is named', () => {
    expect(befunde({ kennzahlen: [kennzahl('A', '1', '1'), kennzahl('a', '2', '2')] })).toEqual([
      'kennzahl_doppelt:a',
    ]);
    expect(
      befunde({
        kennzahlen: [
          { ...kennzahl('A', '1', '1'), ebene: 'wirkung' },
          { ...kennzahl('A', '2', '2'), ebene: 'programm' },
        ],
      }),
    ).toEqual([]);
  });
});

describe('a traffic light', () => {
  const ampel = (kurzeinschaetzung: Kurzeinschaetzung | null, ...kennzahlen: Pruefkennzahl[]) =>
    befunde({ kurzeinschaetzung, kennzahlen }).includes('ampel_widerspricht_kennzahl');
  const erfuellt = kennzahl('A', '5', '5');
  const verfehlt = kennzahl('B', '5', '3');
  const offen = kennzahl('C', '5', '');

  it('contradicts when it is green and a Kennzahl missed, or red and all reached', () => {
    expect([ampel('gruen', erfuellt, verfehlt), ampel('rot', erfuellt, erfuellt)]).toEqual([true, true]);
  });

  it('does not otherwise', () => {
    expect([
      ampel('gruen', erfuellt),
      ampel('gruen', offen),
      ampel('gelb', verfehlt),
      ampel('gelb', erfuellt),
      ampel('rot', erfuellt, verfehlt),
      ampel('rot', erfuellt, offen),
      ampel('rot'),
      ampel(null, verfehlt),
    ]).toEqual(Array.from({ length: 8 }, () => false));
  });

  it('that is missing is never guessed', () =>
    expect(befunde({ kurzeinschaetzung: null })).toEqual(['kurzeinschaetzung_fehlt']));
});

describe('a milestone', () => {
  const eines = (soll: string, ist: string, stichtag: string | null = '2023-12-31') =>
    befunde({ meilensteine: [meilenstein('Start', soll, ist)] }, stichtag);

  it.each([
    ['30.06.2023', ''],
    ['30.06.2023', '-'],
    ['31.12.2023', ''],
    ['11.2023', ''],
    ['Q4/2023', '-'],
    ['2023', ''],
    ['Ende 2023', ''],
    ['2. Halbjahr 2023', ''],
    ['30.06.2023', 'offen'],
    ['30.06.2023', 'verschoben auf 2024'],
  ])('with SOLL "%s" and IST "%s" is overdue', (soll, ist) => {
    expect(eines(soll, ist)).toEqual(['meilenstein_ueberfaellig:Start']);
  });

  it.each([
    ['30.06.2024', ''],
    ['2024', '-'],
    ['30.06.2023', '07.2023'],
    ['30.06.2023', 'entfällt'],
    ['entfällt', ''],
    ['laufend', ''],
    ['ab 01.01.2023', ''],
    ['fortlaufend ab 2020', '-'],
    ['30.06.2023', 'siehe Sachstand'],
    ['nach Bedarf', ''],
  ])('with SOLL "%s" and IST "%s" is not', (soll, ist) => {
    expect(eines(soll, ist)).toEqual([]);
  });

  it('is not overdue where no Stichtag is known', () => expect(eines('30.06.2020', '', null)).toEqual([]));

  it('reached after the Stichtag is named', () =>
    expect(eines('30.06.2023', '02.2024')).toEqual(['meilenstein_ist_in_zukunft:Start']));

  it('without SOLL or with a day that does not exist is named', () => {
    expect(eines('-', '')).toEqual(['meilenstein_ohne_termin:Start']);
    expect(eines('30.02.2023', '')).toEqual(['datum_ungueltig']);
  });

  it('whose forecast is later than SOLL is late', () => {
    const mit = (soll: string, prognose: string) =>
      befunde({ meilensteine: [{ name: 'Start', soll: liesTermin(soll), prognose: liesTermin(prognose) }] });
    expect([
      mit('30.06.2025', '30.11.2025'),
      mit('30.06.2025', '30.06.2025'),
      mit('30.06.2025', '-'),
    ]).toEqual([['meilenstein_verzoegert:Start'], [], []]);
  });

  it('with a number that stands twice is named, and none at all too', () => {
    expect(
      befunde({
        meilensteine: [
          { ...meilenstein('A', '2024', ''), nr: 'M1' },
          { ...meilenstein('B', '2024', ''), nr: 'M1' },
        ],
      }),
    ).toEqual(['meilensteinnummer_doppelt']);
    expect(befunde({ meilensteine: [] })).toEqual(['meilensteinplanung_fehlt']);
    expect(befunde({ meilensteine: [], nurVerweis: true })).toEqual([]);
  });
});

describe('a Sachstand', () => {
  it.each([null, '', ' ', '-', '–'])('of "%s" is empty', (sachstand) =>
    expect(befunde({ sachstand })).toEqual(['sachstand_leer']),
  );
});
