import { quelle, regex } from '#kalender';

const BEZUG = quelle`
  (?:\s?\/\s?(?:Jahr|Monat|Tag|Woche|Einwohner|a)|
  \s(?:pro|je|p\.\s?a\.)(?:\s\p{L}+(?:\s(?:und|je)\s\p{L}+)?)?)?
`;
const EINHEITEN = [
  'Anzahl',
  'Anz\\.',
  'Zahl',
  'Stück',
  'Stk\\.?',
  'St\\.',
  '%',
  'Prozent(?:punkte)?',
  'v\\.\\s?H\\.',
  'Anteil(?: in %)?',
  'Quote',
  'Index',
  'Punkte',
  'Note',
  'Faktor',
  'ja\\s?\\/\\s?nein',
  'Datum',
  '(?:Arbeits|Kalender|Werk)?[Tt]agen?',
  'Tage',
  'Wochen?',
  'Monaten?',
  'Monate',
  'Jahren?',
  'Jahre',
  'Stunden?',
  'Std\\.',
  'Minuten?',
  'Min\\.',
  'Sekunden?',
  'h',
  'min',
  '(?:Mio|Mrd|Tsd)\\.?\\s?(?:€|EUR|Euro)',
  'T€',
  'TEUR',
  'T€UR',
  '€',
  'EUR',
  'Euro',
  '(?:Mio|Mrd|Tsd)\\.',
  '[kMG]Wp?h?',
  'kWp',
  't(?:\\sCO2|\\sCO₂)?(?:-?Äq\\.?)?',
  'Tonnen(?:\\sCO2)?',
  'kg',
  'm²',
  'm2',
  'm³',
  'qm',
  'km²?',
  'ha',
  'l',
  'Liter',
  '[MGT]B(?:it\\/s)?',
  'Personen',
  'Fälle',
  'Vorgänge',
  'Plätze',
  'Stellen',
  'VZÄ',
  'VZE',
  'BV',
  'VbE',
  'Anträge',
  'Verfahren',
  'Verträge',
  'Dienste',
  'Leistungen',
  'Teilnehmende',
  'Nutzende',
  'Nutzungen',
  'Zugriffe',
  'Klicks',
  'Standorte',
  'Betriebe',
  'Haushalte',
  'Schulen',
  'Einrichtungen',
];
const AM_ENDE = regex(`(?<=\\s)(?:${EINHEITEN.join('|')})${BEZUG}$`, 'u');
const GANZ = regex(`^(?:${EINHEITEN.join('|')})${BEZUG}$`, 'u');
/** True for words that are a unit and nothing else. */
export const istEinheit = (text: string): boolean => GANZ.test(text.trim());

const HOECHSTENS_WORTE = 6;

export interface NameMitEinheit {
  name: string;
  einheit: string;
}

const kurz = (text: string): boolean => text.split(' ').length <= HOECHSTENS_WORTE && !/[.:;,]$/u.test(text);

/** Two blanks between the cells are what some converters leave of a column. */
function nachLuecke(zeile: string): NameMitEinheit | null {
  const stelle = zeile.lastIndexOf('  ');
  if (stelle < 0) return null;
  const einheit = zeile.slice(stelle).trim();
  return GANZ.test(einheit) || !einheit.includes(' ') ? { name: zeile.slice(0, stelle), einheit } : null;
}

function nachWort(zeile: string): NameMitEinheit | null {
  const treffer = AM_ENDE.exec(zeile.slice(-60));
  return treffer && { name: zeile.slice(0, zeile.length - treffer[0].length), einheit: treffer[0].trim() };
}

const verbunden = (teile: readonly string[]): string => teile.join(' ').replace(/\s+/gu, ' ').trim();

/** The unit on the same line as the end of the name. */
function inDerZeile(davor: readonly string[], letzte: string): NameMitEinheit | null {
  const ohneStrich = letzte.replace(/\s[-–—]$/u, '');
  const getrennt =
    ohneStrich === letzte ? (nachLuecke(letzte) ?? nachWort(letzte)) : { name: ohneStrich, einheit: '' };
  const name = getrennt && verbunden([...davor, getrennt.name]);
  return name ? { name, einheit: verbunden([getrennt.einheit]) } : null;
}

/** Splits the words of a row into the name of the Kennzahl and its unit, where no cell parts them. */
export function trenneEinheit(zeilen: readonly string[]): NameMitEinheit {
  const letzte = (zeilen.at(-1) ?? '').trim();
  const davor = zeilen.slice(0, -1);
  const allein = { name: verbunden(davor), einheit: letzte };
  if (davor.length > 0 && istEinheit(letzte)) return allein;
  const getrennt = inDerZeile(davor, letzte);
  if (getrennt) return getrennt;
  const folgt = davor.length > 0 && kurz(letzte) && !/[-–,/&]$/u.test(davor.at(-1) ?? '');
  return folgt ? allein : { name: verbunden(zeilen), einheit: '' };
}
