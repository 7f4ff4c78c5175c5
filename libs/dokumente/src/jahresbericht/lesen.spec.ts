import { describe, expect, it } from '@jest/globals';
import { liesDokument } from '../lesen.js';

const TABELLE =
  'Kennzahlen zur Messung der Zielerreichung :\tEinheit\tPlanwert 2023\tIST 2023\nAbfahrten\tAnzahl\t10\t12\n';
const PLAN = 'Meilensteinplanung\nMeilensteine\tTermin SOLL\tTermin IST\nProbefahrt\t30.06.2023\t05.2023\n';
const SACHSTAND = 'Sachstand zum Projektfortschritt:\nDie Fähre fährt.\n';

interface Teile {
  titel?: string;
  ressort?: string;
  ampel?: string;
  bezeichnung?: string;
  kennzahlen?: string;
  plan?: string;
  sachstand?: string;
}
const bericht = (teile: Teile = {}) =>
  [
    teile.titel ?? 'Jahresbericht Handlungsfelder 2023',
    teile.ressort ?? 'Senator für Finanzen',
    `Kurzeinschätzung zur Zielerreichung: ${teile.ampel ?? '😐'}`,
    teile.bezeichnung ?? 'Bezeichnung der Maßnahme: Neue Fähre\t\tLfd. Nr. D6 der Liste\t',
    teile.kennzahlen ?? TABELLE,
    teile.plan ?? PLAN,
    teile.sachstand ?? SACHSTAND,
  ].join('\n');
const lies = (teile: Teile = {}) => liesDokument(bericht(teile));

describe('the head of a report', () => {
  it.each([
    'Lfd. Nr. D6 der Liste',
    'Lfd. Nr. D-06 der Liste',
    'Lfd. Nr. D 6 der Liste',
    'lfd. Nr.: D6',
    'Lfd.Nr. D06',
    'Nr. D6',
    'Maßnahmen-Nr. D6',
  ])('names its measure by "%s"', (nummer) => {
    for (const feld of [
      `Neue Fähre ${nummer}`,
      `${nummer}\nNeue Fähre`,
      `Neue\t\t${nummer}\nFähre`,
      `\n\nNeue Fähre\n${nummer}`,
    ]) {
      expect(lies({ bezeichnung: `Bezeichnung der Maßnahme: ${feld}` })).toMatchObject({
        massnahme: 'D6',
        bezeichnung: 'Neue Fähre',
      });
    }
  });

  it('may have the number before the name', () =>
    expect(lies({ bezeichnung: 'Bezeichnung der Maßnahme: D-06 – Neue Fähre' })).toMatchObject({
      massnahme: 'D6',
      bezeichnung: 'Neue Fähre',
    }));

  it.each([
    ['14 (S)', '14-S', 'stadt'],
    ['9 (L)', '9-L', 'land'],
    ['3', '3', undefined],
  ])('of a project has its number and level in "Projekt-Nr. %s"', (nummer, massnahme, ebene) => {
    const d = lies({ bezeichnung: `Bezeichnung Projekttitel: Projekt-Nr. ${nummer}\n\nNeue Fähre` });
    expect([d.massnahme, d.ebene, d.bezeichnung]).toEqual([massnahme, ebene, 'Neue Fähre']);
  });

  it.each([
    ['Senator für Finanzen', 'SF'],
    ['Der Senator für Finanzen', 'SF'],
    ['Die Senatorin für Kinder und Bildung', 'SKB'],
    ['Senatskanzlei', 'SK'],
  ])('names "%s" as who reports', (ressort, kuerzel) =>
    expect(lies({ ressort }).einbringer).toEqual([kuerzel]),
  );

  it.each([
    'Jahresbericht Handlungsfelder 2023',
    'Jahresbericht 2023',
    'Jahresbericht zum 31.12.2023',
    'Jahresbericht Handlungsfelder\n2023',
    'Jahresbericht',
  ])('says the year by "%s" or its tables', (titel) => {
    expect(lies({ titel })).toMatchObject({ jahr: 2023, befunde: [] });
  });

  it('whose year is not that of its tables, or that has two numbers, is named', () => {
    expect(lies({ titel: 'Jahresbericht Handlungsfelder 2022' })).toMatchObject({
      jahr: 2022,
      befunde: expect.arrayContaining(['jahr_widerspruechlich']),
    });
    expect(
      lies({ bezeichnung: 'Bezeichnung der Maßnahme: Fähre (Nr. D7) Lfd. Nr. D6 der Liste' }).befunde,
    ).toContain('massnahme_widerspruechlich');
  });

  it('without number and name leaves Befunde', () =>
    expect(lies({ bezeichnung: 'Bezeichnung der Maßnahme:' }).befunde).toEqual(
      expect.arrayContaining(['massnahme_fehlt', 'bezeichnung_fehlt']),
    ));
});

describe('the traffic light of a report', () => {
  it.each([
    ['😊', 'gruen'],
    ['🙂', 'gruen'],
    ['😀', 'gruen'],
    ['☺️', 'gruen'],
    [':-)', 'gruen'],
    ['grün', 'gruen'],
    ['Grün (im Plan)', 'gruen'],
    ['🟢', 'gruen'],
    ['gruen', 'gruen'],
    ['☒ grün ☐ gelb ☐ rot', 'gruen'],
    ['😐', 'gelb'],
    [':-|', 'gelb'],
    ['gelb', 'gelb'],
    ['[ ] grün [x] gelb [ ] rot', 'gelb'],
    ['\n\n😐', 'gelb'],
    ['☹️', 'rot'],
    ['☹', 'rot'],
    ['🙁', 'rot'],
    ['🙁\uFE0F', 'rot'],
    [':-(', 'rot'],
    ['ROT', 'rot'],
  ])('"%s" is %s', (ampel, erwartet) => expect(lies({ ampel }).kurzeinschaetzung).toBe(erwartet));

  it.each([
    ['', 'kurzeinschaetzung_fehlt'],
    ['-', 'kurzeinschaetzung_fehlt'],
    ['\uF04A', 'smiley_unlesbar'],
    ['Rotterdam', 'kurzeinschaetzung_unklar'],
    ['weitgehend erreicht', 'kurzeinschaetzung_unklar'],
    ['😊 😐 ☹️', 'kurzeinschaetzung_widerspruechlich'],
    ['grün / gelb', 'kurzeinschaetzung_widerspruechlich'],
  ])('is not guessed where "%s" stands', (ampel, befund) =>
    expect(lies({ ampel })).toMatchObject({
      kurzeinschaetzung: null,
      befunde: expect.arrayContaining([befund, 'kurzeinschaetzung_fehlt']),
    }),
  );

  it('without the mark that makes it a picture leaves a Befund', () => {
    expect(
      [lies({ ampel: '☹' }), lies({ ampel: '☹️' }), lies({ ampel: '🙁' })].map(({ befunde }) =>
        befunde.includes('smiley_ohne_variantenselektor'),
      ),
    ).toEqual([true, false, false]);
  });

  it('of a Produktplanblatt is one each for money, staff and services', () => {
    const d = liesDokument(
      'Produktplanblatt 2023\n\nDie Senatorin für Kinder und Bildung\n\nProduktplan 21 Bildung\n\nKurzeinschätzung zur Zielerreichung\nFinanzen: erreicht\nPersonal: nicht erreicht\nLeistungen: 😐\n\nKennzahlen\tEinheit\tPlan 2023\tIst 2023\nPlätze\tPlätze\t1.200\t1.150\n',
    );
    expect(d).toMatchObject({
      aufbau: 'produktplan',
      produktplan: '21',
      bezeichnung: 'Bildung',
      kurzeinschaetzung: null,
      einbringer: ['SKB'],
      jahr: 2023,
      kurzeinschaetzungen: { finanzen: 'erreicht', personal: 'nicht_erreicht', leistungen: 'gelb' },
      kennzahlen: [{ name: 'Plätze', plan: { zahl: 1200 }, ist: { zahl: 1150 } }],
    });
  });
});

describe('a report on three levels', () => {
  const ebene = (titel: string, zeile: string) =>
    `${titel}:\nText dazu.\n\nKennzahlen zur Messung der Zielerreichung :\tEinheit\tPlanwert 2019\tIST 2019\n${zeile}\n\n`;
  const text = bericht({
    titel: 'Jahresbericht Handlungsfelder 2019',
    kennzahlen: `Zielgruppe:\nPendlerinnen\n\n${ebene('Ergebnisse/Wirkungen (Was soll bewirkt werden?)', 'Wege\tMinuten\t\t-')}${ebene('Programm / Produkt (Was wird angeboten?)', 'Abfahrten (jetzt ca. 10: danach ca. 20)\tAnzahl\t~20\t18')}${ebene('Organisation/Prozesse (Wie erfolgt die Umsetzung?)', 'Schulungen\tAnzahl\t8\t9')}`,
    plan: '',
    sachstand: 'Sachstand zum Projektfortschritt:\n\n',
  });

  it('has a table on each', () => {
    expect(liesDokument(text)).toMatchObject({
      aufbau: '2019_drei_ebenen',
      jahr: 2019,
      meilensteine: [],
      sachstandAbsaetze: 0,
      kennzahlen: [
        { ebene: 'wirkung', plan: null, planText: '', ist: null, istText: '-' },
        { ebene: 'programm', plan: { zahl: 20, ungefaehr: true }, ist: { zahl: 18 } },
        { ebene: 'organisation', plan: { zahl: 8 }, ist: { zahl: 9 } },
      ],
      befunde: expect.arrayContaining([
        'planwert_fehlt',
        'planwert_verfehlt',
        'meilensteinplanung_fehlt',
        'sachstand_leer',
      ]),
      texte: {
        zielgruppe: 'Pendlerinnen',
        wirkung: 'Text dazu.',
        programm: 'Text dazu.',
        organisation: 'Text dazu.',
      },
    });
  });
});

describe('a Halbjahresbericht', () => {
  const text = [
    'Bezeichnung Projekttitel: Projekt-Nr. 7 (S)',
    'Anleger am Nordufer Leitziel gem. Projektskizze:',
    'Mehr Wege übers Wasser Projektziele gem. Projektskizze:',
    'Drei Anleger bauen.',
    'Kennzahlenzur Messung der Zielerreichung bis zum Jahresende (s. Vorblatt):',
    'Einheit Planwert gem. Antrag zum 31.12.2024',
    'Prognose',
    'Gebaute Anleger',
    '(alle Ufer) Stück 3 2',
    'Fahrten',
    'Fahrten pro Tag und Schiff',
    '8 8',
    'Meilensteinplanung gem. Projektskizze',
    'Meilensteine Termin SOLL',
    'gem. Antrag zum 31.12.2024',
    'Termin Prognose',
    'M 1 Konzept, ggf. Gutachten',
    '30.06.2024 30.11.2024 M 2 Aufruf 30.06.2024 30.06.2024 M 3 Bau am',
    'Nordufer',
    'Ab 30.09.2024 30.03.2025',
    'M 3 Abnahme',
    'fortlaufend ab 30.06.2024',
    '15.11.2024 M 4 Betrieb',
    '30.12.2024 30.12.2024',
    'Mittelabfluss aus dem Handlungsfeld (in TEUR)',
    'Seite 2',
    'Seite 2 Sachstand zum Projekt, zum Mittelabfluss bis Projektende, ggf. Ausblick:',
    'Der Bau beginnt (s. Projekt 12 (L)).',
  ].join('\n\n');

  it('has forecasts, numbered milestones and no traffic light', () => {
    expect(liesDokument(text)).toMatchObject({
      aufbau: 'halbjahresbericht',
      massnahme: '7-S',
      ebene: 'stadt',
      bezeichnung: 'Anleger am Nordufer',
      verweise: ['12-L'],
      kennzahlen: [
        { name: 'Gebaute Anleger (alle Ufer)', einheit: 'Stück', plan: { zahl: 3 }, prognose: { zahl: 2 } },
        { name: 'Fahrten', einheit: 'Fahrten pro Tag und Schiff', prognose: { zahl: 8 } },
      ],
      meilensteine: [
        { nr: 'M1', name: 'Konzept, ggf. Gutachten', prognose: { datum: '2024-11-30' } },
        { nr: 'M2', name: 'Aufruf' },
        {
          nr: 'M3',
          name: 'Bau am Nordufer',
          soll: { art: 'ab', von: '2024-09-30' },
          prognose: { datum: '2025-03-30' },
        },
        {
          nr: 'M3',
          name: 'Abnahme',
          soll: { art: 'fortlaufend_ab', von: '2024-06-30' },
          prognose: { datum: '2024-11-15' },
        },
        { nr: 'M4', name: 'Betrieb' },
      ],
      befunde: [
        'seitenmarken_bereinigt',
        'prognose_verfehlt',
        'meilenstein_verzoegert:Konzept, ggf. Gutachten',
        'meilensteinnummer_doppelt',
      ],
      texte: {
        leitziel: 'Mehr Wege übers Wasser',
        projektziele: 'Drei Anleger bauen.',
        sachstand: 'Der Bau beginnt (s. Projekt 12 (L)).',
      },
    });
  });
});

describe('several reports in one file', () => {
  const zwei = `${bericht()}\n\n${bericht({ bezeichnung: 'Bezeichnung der Maßnahme: Alte Fähre Lfd. Nr. D7 der Liste', ampel: '', titel: 'Jahresbericht Handlungsfelder 2022' })}`;

  it('stand one after the other, each with its own Befunde', () => {
    const d = liesDokument(zwei);
    expect(d.berichte).toMatchObject([
      { jahr: 2023, massnahme: 'D6', kurzeinschaetzung: 'gelb', befunde: [] },
      { jahr: 2022, massnahme: 'D7', bezeichnung: 'Alte Fähre', kurzeinschaetzung: null },
    ]);
    expect(d.befunde).toEqual(
      expect.arrayContaining([
        'mehrere_berichte_in_datei',
        'kurzeinschaetzung_fehlt',
        'jahr_widerspruechlich',
      ]),
    );
    expect(d.kennzahlen).toBeUndefined();
  });

  it('are told apart without their titles and in HTML', () => {
    const ohneTitel = [
      bericht({ titel: '' }),
      bericht({
        titel: '',
        ressort: 'Senatskanzlei',
        bezeichnung: 'Bezeichnung der Maßnahme: B Lfd. Nr. D8 der Liste',
      }),
    ].join('\n');
    expect(liesDokument(ohneTitel).berichte).toMatchObject([
      { massnahme: 'D6', einbringer: ['SF'] },
      { massnahme: 'D8', einbringer: ['SK'] },
    ]);
    const html = zwei
      .split('\n')
      .map((zeile) => `<p>${zeile}</p>`)
      .join('\n');
    expect(liesDokument(html).berichte).toHaveLength(2);
  });

  it('on one measure are named', () =>
    expect(liesDokument(`${bericht()}\n${bericht()}`).befunde).toContain('massnahme_doppelt'));

  it('are not seen in one whose title stands on every page', () => {
    const seiten = bericht({
      plan: `${PLAN}Seite 2\nJahresbericht Handlungsfelder 2023\nSenator für Finanzen\nAbnahme\t30.09.2023\t09.2023\n`,
    });
    expect(liesDokument(seiten)).toMatchObject({
      massnahme: 'D6',
      meilensteine: [{ name: 'Probefahrt' }, { name: 'Abnahme' }],
      einbringer: ['SF'],
    });
  });
});

describe('what a report points to', () => {
  it('is spelled out, and itself left out', () => {
    const d = lies({
      sachstand:
        'Sachstand:\nSiehe D-03, D6, D10 bis D12, D71–D73 sowie D1-2; nicht D-28195 Bremen, nicht Anlage D6.1.',
    });
    expect(d.verweise).toEqual(['D3', 'D10', 'D11', 'D12', 'D71', 'D72', 'D73', 'D1', 'D2']);
  });

  it('may stand in place of Kennzahlen and milestones', () => {
    const d = lies({
      kennzahlen: `${TABELLE.split('\n')[0]}\nSiehe Ziele der Projekte D1-D3\t-\t-\t-`,
      plan: 'Meilensteinplanung\t\t\t\nMeilensteine\tTermin SOLL\tTermin IST\t\nSiehe Ziele der Projekte D1-D3\t-\t-\t',
    });
    expect(d).toMatchObject({
      kennzahlen: [],
      meilensteine: [],
      verweise: ['D1', 'D2', 'D3'],
      befunde: ['nur_verweis'],
    });
  });
});

describe('the tables of a report', () => {
  it('keep apart what is empty, a dash and zero', () => {
    const d = lies({
      kennzahlen: `${TABELLE.split('\n')[0]}\nA\tAnzahl\t\t0\nB\tAnzahl\t-\t–\nC\tAnzahl\t3`,
    });
    expect(
      d.kennzahlen?.map(({ plan, planText, ist, istText }) => [
        plan?.zahl ?? null,
        planText,
        ist?.zahl ?? null,
        istText,
      ]),
    ).toEqual([
      [null, '', 0, '0'],
      [null, '-', null, '–'],
      [3, '3', null, ''],
    ]);
  });

  it('may have further columns and another order', () => {
    const d = lies({
      kennzahlen:
        'Kennzahlen zur Messung der Zielerreichung:\nNr.\tKennzahl\tIST 2023\tPlanwert 2023\tEinheit\tBemerkung\n1\tAbfahrten\t12\t10\tAnzahl\tgut',
      plan: 'Meilensteinplanung\nNr.\tMeilensteine\tTermin SOLL\tTermin IST\nM1\tStart\t03/2023\t04/2023',
    });
    expect(d).toMatchObject({
      kennzahlen: [{ name: 'Abfahrten', einheit: 'Anzahl', plan: { zahl: 10 }, ist: { zahl: 12 } }],
      meilensteine: [{ nr: 'M1', name: 'Start', soll: { datum: '2023-03' }, ist: { datum: '2023-04' } }],
    });
  });

  it('have wrapped names before and behind the values', () => {
    const d = lies({
      kennzahlen: `${TABELLE.split('\n')[0]}\nAnzahl der Anleger und\nBrücken\tAnzahl\t5\t7\nZahl der\tAnzahl\t5\t7\nFähren\nZufriedenheit der Gäste und\nNote\t2\t1,7`,
      plan: 'Meilensteinplanung\nMeilensteine\tTermin SOLL\tTermin IST\nProbefahrt mit\n30.06.2023\t05.2023\nGästen',
    });
    expect(d.kennzahlen?.map(({ name, einheit }) => `${name} | ${einheit}`)).toEqual([
      'Anzahl der Anleger und Brücken | Anzahl',
      'Zahl der Fähren | Anzahl',
      'Zufriedenheit der Gäste und | Note',
    ]);
    expect(d.meilensteine).toMatchObject([
      { name: 'Probefahrt mit Gästen', soll: { datum: '2023-06-30' }, ist: { datum: '2023-05' } },
    ]);
  });

  it('of a PDF have numbers and dates in their names', () => {
    const d = lies({
      kennzahlen:
        'Kennzahlen zur Messung der Zielerreichung : Einheit Planwert 2023 IST 2023\n\nAnleger nur geplant Anzahl +5\n\nQuote der Fahrten 2023 Prozent 60\n\n55\n\nSchiffe der \nBaureihe 2 \n\nStück \n\n1 250\n\n1 100\n\nKosten  T€ \n',
      plan: 'Meilensteinplanung\n\nMeilensteine Termin SOLL Termin IST\n\nUmsetzung bis 2022 \nabgeschlossen \n\n31.12.2022 03.2023\n\nStart - Phase 2\n\n30.06.2024\n\nBericht bis 30.06.2020\nvorlegen 01.10.2020 11.2020\n\n3\n\nAbnahme 30.09.2023 Vergabe verzögert sich\n\nBau in den Jahren 2020 - 2024 31.12.2024 -\n',
    });
    expect(d.kennzahlen?.map((k) => [k.name, k.einheit, k.planText, k.istText].join('|'))).toEqual([
      'Anleger nur geplant|Anzahl|+5|',
      'Quote der Fahrten 2023|Prozent|60|55',
      'Schiffe der Baureihe 2|Stück|1 250|1 100',
      'Kosten|T€||',
    ]);
    expect(d.meilensteine?.map((m) => [m.name, m.sollText, m.istText].join('|'))).toEqual([
      'Umsetzung bis 2022 abgeschlossen|31.12.2022|03.2023',
      'Start - Phase 2|30.06.2024|',
      'Bericht bis 30.06.2020 vorlegen|01.10.2020|11.2020',
      'Abnahme|30.09.2023|Vergabe verzögert sich',
      'Bau in den Jahren 2020 - 2024|31.12.2024|-',
    ]);
  });

  it('with a day that does not exist keep its words, not the day', () => {
    expect(
      lies({ plan: 'Meilensteinplanung\nMeilensteine\tTermin SOLL\tTermin IST\nStart\t30.02.2023\t-' }),
    ).toMatchObject({ meilensteine: [{ soll: null, sollText: '30.02.2023' }], befunde: ['datum_ungueltig'] });
  });
});

describe('the text of a report', () => {
  it('has its paragraphs, without marks of HTML and pages', () => {
    const d = lies({
      sachstand:
        'Sachstand zum Projektfortschritt:\n<p>Kosten &amp; Personal sind geklärt, Wind&Wetter auch.</p> <p>&nbsp;</p><p>Es geht\nvoran.</p>',
    });
    expect(d).toMatchObject({
      sachstandAbsaetze: 2,
      texte: { sachstand: 'Kosten & Personal sind geklärt, Wind&Wetter auch.\n\nEs geht voran.' },
      befunde: ['html_bereinigt'],
    });
    expect(
      lies({
        sachstand:
          'Sachstand:\nDie Fähre fährt seit dem Früh-\njahr und\n\n2\n\nbleibt auf dem Fluss.\n\nAlles gut.',
      }),
    ).toMatchObject({
      sachstandAbsaetze: 2,
      texte: { sachstand: 'Die Fähre fährt seit dem Frühjahr und bleibt auf dem Fluss.\n\nAlles gut.' },
    });
  });

  it('may use the words of the form', () => {
    expect(
      lies({
        sachstand:
          'Sachstand zum Projektfortschritt:\nDie Meilensteinplanung wurde geändert.\n\nZielgruppe: alle.\n\nLeitziel: keines.',
      }).texte,
    ).toEqual({
      sachstand: 'Die Meilensteinplanung wurde geändert.\n\nZielgruppe: alle.\n\nLeitziel: keines.',
    });
  });
});

describe('endless repetition in a report', () => {
  const lang = (worte: string): string => worte.repeat(Math.ceil(30_000 / worte.length));

  it.each([
    '1 ',
    '- ',
    'A',
    '\t',
    '\t-',
    'A\t',
    '\n',
    'D1-D99 ',
    '30.09.2021 - A 1 ',
    'M 1 30.09.2021 ',
    'Leitziel: ',
    'Bezeichnung der Maßnahme:\n',
    'Kennzahlen zur Messung der Zielerreichung\n',
    'Sachstand zum Projekt ',
    '<td><p>',
    'Anzahl 5 3 ',
    'IST 2021 ',
    '☒ ',
    '5\n\n',
  ])('of "%s" is read or refused in every part', (worte) => {
    for (const teile of [
      { kennzahlen: `${TABELLE}${lang(worte)}` },
      { plan: `Meilensteinplanung\nMeilensteine Termin SOLL Termin IST\n${lang(worte)}` },
      { sachstand: `Sachstand:\n${lang(worte)}` },
      { ampel: lang(worte) },
    ]) {
      expect(lies(teile).dokumentklasse).toBe('jahresbericht');
    }
  });
});
