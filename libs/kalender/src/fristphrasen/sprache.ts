const MONATSNAMEN: readonly string[][] = [
  ['Januar', 'Jänner', 'Jan'],
  ['Februar', 'Feber', 'Feb'],
  ['März', 'Maerz', 'Mrz', 'Mär'],
  ['April', 'Apr'],
  ['Mai'],
  ['Juni', 'Jun'],
  ['Juli', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['Oktober', 'Okt'],
  ['November', 'Nov'],
  ['Dezember', 'Dez'],
];
/** Alternatives of month names, long ones first; an abbreviation may end with a full stop. */
export const MONAT = MONATSNAMEN.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** 1 … 12 of a month name or its abbreviation; 0 for another word. */
export function monatszahl(name: string): number {
  return (
    MONATSNAMEN.findIndex((namen) => namen.includes(name.replace(/\.?s?$/u, '')) || namen.includes(name)) + 1
  );
}

const WOCHENTAGE = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
/** Alternatives of weekday names. */
export const WOCHENTAG = `${WOCHENTAGE.join('|')}|Sonnabend`;

/** 1 Monday … 7 Sunday. */
export function wochentagszahl(name: string): number {
  return name === 'Sonnabend' ? 6 : WOCHENTAGE.indexOf(name) + 1;
}

const ZAHLWOERTER = new Map<string, number>([
  ...[
    'null',
    'ein',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
    'dreizehn',
    'vierzehn',
    'fünfzehn',
    'sechzehn',
    'siebzehn',
    'achtzehn',
    'neunzehn',
    'zwanzig',
  ].map((wort, zahl): [string, number] => [wort, zahl]),
  ...['eine', 'einem', 'einen', 'einer', 'eines'].map((wort): [string, number] => [wort, 1]),
  ['zweier', 2],
  ['dreier', 3],
  ['beiden', 2],
  ['einundzwanzig', 21],
  ['vierundzwanzig', 24],
  ['achtundzwanzig', 28],
  ['dreißig', 30],
  ['sechsunddreißig', 36],
  ['vierzig', 40],
  ['achtundvierzig', 48],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['neunzig', 90],
  ['hundert', 100],
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
]);
/** Alternatives of numbers, in figures up to three digits or in words. */
export const ZAHL = `\\d{1,3}|${[...ZAHLWOERTER.keys()]
  .slice(1)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}`;

/** The value of a number in figures or words. */
export function zahlwert(text: string): number {
  return ZAHLWOERTER.get(text.toLowerCase()) ?? Number.parseInt(text, 10);
}

const ORDNUNGEN = ['erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst'];
/** Alternatives of ordinals: "1.", "I.", "II", "erste(n)", "letzte(n)". */
const TAGESWORTE = [
  'erst',
  'zweit',
  'dritt',
  'viert',
  'fünft',
  'sechst',
  'siebt',
  'acht',
  'neunt',
  'zehnt',
  'elft',
  'zwölft',
  ...['drei', 'vier', 'fünf', 'sech', 'sieb', 'acht', 'neun'].map((eins) => `${eins}zehnt`),
  'zwanzigst',
  ...['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'].map(
    (eins) => `${eins}undzwanzigst`,
  ),
  'dreißigst',
  'einunddreißigst',
];
/** Alternatives of days of the month in words ("fünfzehnten Mai"). */
export const TAGESWORT = `(?:${TAGESWORTE.toReversed().join('|')})e[nr]?`;

/** 1 … 31 of such a word. */
export const tageszahl = (wort: string): number => TAGESWORTE.indexOf(wort.replace(/e[nr]?$/u, '')) + 1;

export const ORDNUNG =
  '\\d{1,2}\\.|(?:IV|V|I{1,3})\\.?|(?:erst|zweit|dritt|viert|fünft|sechst|letzt)e[nrsm]?';

/** 1, 2, 3 … of an ordinal; -1 for the last one, 0 for another word. */
export function ordnungszahl(text: string): number {
  if (/^\d/u.test(text)) return Number.parseInt(text, 10);
  if (text.startsWith('letzt')) return -1;
  const roemisch = ['I', 'II', 'III', 'IV', 'V'].indexOf(text.replace('.', ''));
  return roemisch >= 0 ? roemisch + 1 : ORDNUNGEN.findIndex((stamm) => text.startsWith(stamm)) + 1;
}

const BEKANNT = new Map(
  (
    'ab aber alle allerspätestens alsbald am anlässlich auf baldigst baldmöglichst bei beginnend ' +
    'bereits binnen bis demnächst ein eine einmal erstmalig erstmals fortlaufend halbjährlich im in ' +
    'innerhalb jährlich jeden jeder jedes jedoch jeweils kontinuierlich kurzfristig langfristig ' +
    'laufend längstens mit mittelfristig monatlich möglichst nach noch ohne periodisch quartalsweise ' +
    'rechtzeitig regelmäßig schnellstens schnellstmöglich so sobald sofort spätestens umgehend ' +
    'unbefristet unmittelbar unverzüglich vierteljährlich vor während wöchentlich zeitnah zu zum zur ' +
    'zügig zwei zweimal zwischen drei vier sechs drittes erstes viertes zweites einschließlich ' +
    'frühestens Anfang Mitte Ende Beginn Ablauf Quartal Halbjahr Jahr Jahres Jahresende Monat Monate ' +
    'Monaten Monatsende Woche Wochen Tage Tagen Arbeitstage Arbeitstagen Werktage Werktagen ' +
    'Kalenderwoche Sitzung Stichtag Frühjahr Frühling Sommer Herbst Winter Sommerpause ' +
    `Sommerferien Weihnachten Ostern Schuljahr Schuljahres ${MONATSNAMEN.flat()
      .filter((n) => n.length > 3 || n === 'Mai')
      .join(' ')} ` +
    `${WOCHENTAGE.join(' ')}`
  )
    .split(' ')
    .map((wort) => [wort.toLowerCase(), wort]),
);

/** Composed letters, single blanks, "-" for every dash: the text whose words an `original` repeats. */
export function glaette(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * Known words in their usual case and one kind of dash, so that patterns need neither flag; no character more
 * or less than before.
 */
export function normalisiere(glatt: string): string {
  return glatt
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(
      /(?<![\p{L}\p{N}-])\p{L}{2,20}(?![\p{L}\p{N}])/gu,
      (wort) => BEKANNT.get(wort.toLowerCase()) ?? wort,
    );
}
