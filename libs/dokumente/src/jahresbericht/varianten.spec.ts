import { describe, expect, it } from '@jest/globals';
import { liesDokument } from '../lesen.js';

/**
 * One invented report, written down in every layout that is in use; whatever the layout, the same must be
 * read.
 */
interface Zeile {
  name: string;
  einheit?: string;
  a: string;
  b: string;
}
interface Vorlage {
  jahr: number;
  nummer: string;
  titel: string;
  kennzahlen: Zeile[];
  meilensteine: Zeile[];
}

/** Breaks a cell into lines as the columns of a PDF do. */
const umbrich = (text: string, breite: number): string =>
  text.replace(new RegExp(`(.{1,${breite}})(?: |$)`, 'gu'), '$1\n').trimEnd();

const KOPF = (v: Vorlage) => [
  `Jahresbericht Handlungsfelder ${v.jahr}`,
  'Senator für Finanzen',
  'Kurzeinschätzung zur Zielerreichung: 😐',
];
const ZIELE = ['Leitziel: Die Stadt ist gut zu erreichen.', 'Projektziele: Mehr Anleger und kürzere Wege.'];
const SACHSTAND = 'Die Anleger sind gebaut.\n\nDie Fähre wird im Herbst geliefert.';

const mitTabs =
  (trenner: string, rand = '') =>
  (v: Vorlage): string =>
    [
      ...KOPF(v),
      '',
      `Bezeichnung der Maßnahme: ${v.titel}\t\tLfd. Nr. ${v.nummer} der Liste\t`,
      ...ZIELE.map((zeile) => `${zeile}\t\t\t`),
      `${rand}${['Kennzahlen zur Messung der Zielerreichung :', 'Einheit', `Planwert ${v.jahr}`, `IST ${v.jahr}`].join(trenner)}${rand}`,
      ...v.kennzahlen.map((k) => `${rand}${[k.name, k.einheit, k.a, k.b].join(trenner)}${rand}`),
      `Meilensteinplanung${rand === '' ? '\t\t\t' : ''}`,
      `${rand}${['Meilensteine', 'Termin SOLL', 'Termin IST', ''].join(trenner)}${rand}`,
      ...v.meilensteine.map((m) => `${rand}${[m.name, m.a, m.b, ''].join(trenner)}${rand}`),
      '',
      'Sachstand zum Projektfortschritt:',
      SACHSTAND,
    ].join('\n');

const html = (v: Vorlage): string => {
  const reihe = (zellen: string[]): string =>
    `<tr>${zellen.map((zelle) => `<td><p>${zelle.replace('&', '&amp;')}</p></td>`).join('\n')}</tr>`;
  return [
    ...KOPF(v).map((zeile) => `<p>${zeile}</p>`),
    `<p>Bezeichnung der Maßnahme: ${v.titel}&nbsp;Lfd. Nr. ${v.nummer} der Liste</p>`,
    ...ZIELE.map((zeile) => `<p>${zeile}</p>`),
    `<table>${reihe(['Kennzahlen zur Messung der Zielerreichung :', 'Einheit', `Planwert ${v.jahr}`, `IST ${v.jahr}`])}${v.kennzahlen.map((k) => reihe([k.name, k.einheit ?? '', k.a, k.b])).join('')}</table>`,
    `<p>Meilensteinplanung</p><table>${reihe(['Meilensteine', 'Termin SOLL', 'Termin IST'])}${v.meilensteine.map((m) => reihe([m.name, m.a, m.b])).join('')}</table>`,
    '<p>Sachstand zum Projektfortschritt:</p>',
    ...SACHSTAND.split('\n\n').map((absatz) => `<p>${absatz}</p>`),
  ].join('');
};

/**
 * Cells of a PDF one after the other: wrapped, with or without blank lines between cells and rows, a page
 * ends between rows.
 */
const pdf =
  (breite: number, zwischen: string, seite = '') =>
  (v: Vorlage): string =>
    [
      ...KOPF(v).flatMap((zeile) => [zeile, '']),
      `Bezeichnung der Maßnahme:    Lfd. Nr. ${v.nummer} der Liste `,
      umbrich(v.titel, breite),
      '',
      ...ZIELE.flatMap((zeile) => [zeile.replace(': ', ':\n'), '']),
      `Kennzahlen zur Messung der Zielerreichung : Einheit Planwert \n${v.jahr} \n\nIST  \n${v.jahr} \n`,
      v.kennzahlen
        .map((k) => `${umbrich(k.name, breite)}  ${k.einheit} ${k.a || '-'} ${k.b || '-'} `)
        .join(`\n${zwischen}`),
      '    ',
      seite,
      'Meilensteinplanung',
      '',
      'Meilensteine Termin SOLL Termin IST',
      '',
      v.meilensteine
        .map((m) => `${umbrich(m.name, breite)}\n${zwischen}${m.a || '-'} ${m.b || '-'}`)
        .join(`\n${zwischen}${seite}`),
      '   ',
      '',
      'Sachstand zum Projektfortschritt/-abschluss:  ',
      '',
      ...SACHSTAND.split('\n\n').map((absatz) => `${umbrich(absatz, 60)}\n`),
    ].join('\n');

const einzeilig = (v: Vorlage): string =>
  [
    ...KOPF(v),
    `Bezeichnung der Maßnahme: ${v.titel} Lfd. Nr. ${v.nummer} der Liste`,
    ...ZIELE,
    `Kennzahlen zur Messung der Zielerreichung : Einheit Planwert ${v.jahr} IST ${v.jahr}`,
    ...v.kennzahlen.map((k) => `${k.name} ${k.einheit} ${k.a || '-'} ${k.b || '-'}`),
    'Meilensteinplanung Meilensteine Termin SOLL Termin IST',
    ...v.meilensteine.map((m) => `${m.name} ${m.a || '-'} ${m.b || '-'}`),
    'Sachstand zum Projektfortschritt:',
    SACHSTAND,
  ].join('\n');

const LAYOUTS: Record<string, (v: Vorlage) => string> = {
  tabs: mitTabs('\t'),
  'a Markdown table': mitTabs(' | ', '|'),
  'an HTML table': html,
  lines: einzeilig,
  'PDF lines': pdf(200, ''),
  'PDF lines apart': pdf(200, '\n'),
  'narrow PDF cells': pdf(28, ''),
  'narrow PDF cells apart': pdf(28, '\n'),
  'PDF pages': pdf(40, '\n', 'Seite 2\n\n'),
};

const WERTE = [
  '+5',
  '0',
  '~20',
  'ca. 20',
  '1.250,0',
  '1 250',
  '42,5',
  '≥ 60',
  'mind. 60',
  'max. 5',
  '14 - 31',
  '14 bis 31',
  '-',
  '',
  'rd. 55',
  '-5',
  '12.500 €',
  '55 %',
  'k. A.',
];
const TERMINE = [
  '30.09.2021',
  '11.2021',
  '07/2021',
  'November 2021',
  'Nov. 2021',
  'Q2/2021',
  'II. Quartal 2021',
  '1. Halbjahr 2021',
  'Ende 2021',
  'Mitte 2021',
  'Ab 30.09.2021',
  'fortlaufend ab 30.06.2021',
  'laufend',
  'entfällt',
  '-',
  '',
  '30.02.2021',
];
const NAMEN = [
  'Anzahl der Anleger',
  'Anteil der pünktlichen Abfahrten an Werktagen',
  'Fahrgäste (alle Linien) im Jahr',
  'Zahl der Fähren & Boote',
];
const EINHEITEN = ['Anzahl', '%', 'Tage', 'T€'];
const ORTE = [
  'Bau des Anlegers Süd',
  'Probefahrt mit dem neuen Schiff und Abnahme durch die Behörde',
  'Eröffnung',
  'Umbau von Kai 7',
];

const reihum = <T>(liste: readonly T[], i: number): T => liste[i % liste.length] as T;
const VORLAGEN: Vorlage[] = Array.from({ length: 20 }, (_, n) => ({
  jahr: 2021,
  nummer: reihum(['D6', 'D-06', 'D 6', 'D71'], n),
  titel: reihum(['Fähre', 'Anleger am Süd- und Nordufer', 'Neue Fähre über die Weser mit Anlegern'], n),
  kennzahlen: Array.from({ length: 1 + (n % 3) }, (__, i) => ({
    name: reihum(NAMEN, n + i),
    einheit: reihum(EINHEITEN, n + i),
    a: reihum(WERTE, n + 5 * i),
    b: reihum(WERTE, n * 3 + i + 1),
  })),
  meilensteine: Array.from({ length: 1 + (n % 4) }, (__, i) => ({
    name: reihum(ORTE, n + i),
    a: reihum(
      TERMINE.filter((t) => t !== ''),
      n + 3 * i,
    ),
    b: reihum(TERMINE, n * 5 + i),
  })),
}));

const leer = (text: string): string => (text === '' ? '-' : text);
const gelesen = (text: string): object => {
  const d = liesDokument(text);
  return {
    jahr: d.jahr,
    massnahme: d.massnahme,
    bezeichnung: d.bezeichnung,
    ampel: d.kurzeinschaetzung,
    einbringer: d.einbringer,
    absaetze: d.sachstandAbsaetze,
    kennzahlen: (d.kennzahlen ?? []).map((k) =>
      [k.name, k.einheit, leer(k.planText), leer(k.istText ?? '')].join(' | '),
    ),
    meilensteine: (d.meilensteine ?? []).map((m) =>
      [m.name, leer(m.sollText), leer(m.istText ?? '')].join(' | '),
    ),
  };
};

describe.each(Object.entries(LAYOUTS))('a report in %s', (_name, schreibe) => {
  it.each(VORLAGEN.map((v, i) => [i, v] as const))('says what it says in every other (%i)', (_i, v) => {
    expect(gelesen(schreibe(v))).toEqual({
      jahr: v.jahr,
      massnahme: v.nummer.replace(/\D+0?/u, 'D'),
      bezeichnung: v.titel,
      ampel: 'gelb',
      einbringer: ['SF'],
      absaetze: 2,
      kennzahlen: v.kennzahlen.map((k) => [k.name, k.einheit, leer(k.a), leer(k.b)].join(' | ')),
      meilensteine: v.meilensteine.map((m) => [m.name, leer(m.a), leer(m.b)].join(' | ')),
    });
  });
});
