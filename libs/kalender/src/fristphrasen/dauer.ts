import { plusArbeitstage } from '../arbeitstage.js';
import { plusMonate, plusTage, type Datum } from '../datum.js';
import { quelle, regex } from '../regex.js';
import { ZAHL, zahlwert } from './sprache.js';

/** A length of time as written: Tage, Arbeitstage, Monate … */
export interface Dauer {
  zahl: number;
  einheit: 'T' | 'AT' | 'W' | 'M' | 'J';
}

const EINHEITEN = quelle`
    Stunden?|Kalendertag(?:en|es|e|s)?|Tag(?:en|es|e|s)?|Arbeitstag(?:en|es|e|s)?|Werktag(?:en|es|e|s)?|
    Kalenderwochen?|Wochen?|Monat(?:en|es|e|s)?|Quartal(?:en|es|e|s)?|Vierteljahr(?:en|es|e|s)?|
    Halbjahr(?:en|es|e|s)?|Kalenderjahr(?:en|es|e|s)?|Jahr(?:en|es|e|s)?
  `;

/** A length of time: "sechs Monate", "einem halben Jahr", "zwei bis drei Wochen", "Jahresfrist". */
export const DAUER = quelle`
  (?:(?:${ZAHL})(?: bis (?:${ZAHL}))? (?:(?:halben|halbes|vollen|weiteren|ganzen|guten) )?
    (?:${EINHEITEN})|(?:Jahres|Monats|Wochen)frist)
`;

const ZERLEGT = regex(
  `^(?:(?:${ZAHL}) bis )?(${ZAHL}) (?:(halben|halbes|vollen|weiteren|ganzen|guten) )?(${EINHEITEN})$`,
);
const FRISTWORT: Record<string, Dauer> = {
  Jahresfrist: { zahl: 1, einheit: 'J' },
  Monatsfrist: { zahl: 1, einheit: 'M' },
  Wochenfrist: { zahl: 1, einheit: 'W' },
};
const EINHEIT: readonly [string, Dauer['einheit'], number][] = [
  ['Stunde', 'T', 1 / 24],
  ['Kalendertag', 'T', 1],
  ['Tag', 'T', 1],
  ['Arbeitstag', 'AT', 1],
  ['Werktag', 'AT', 1],
  ['Kalenderwoche', 'W', 1],
  ['Woche', 'W', 1],
  ['Monat', 'M', 1],
  ['Quartal', 'M', 3],
  ['Vierteljahr', 'M', 3],
  ['Halbjahr', 'M', 6],
  ['Kalenderjahr', 'J', 1],
  ['Jahr', 'J', 1],
];

function ganz(zahl: number, einheit: Dauer['einheit']): Dauer {
  if (Number.isInteger(zahl)) return { zahl, einheit };
  if (einheit === 'J') return { zahl: zahl * 12, einheit: 'M' };
  const tage = { T: 1, AT: 1, W: 7, M: 30, J: 365 }[einheit];
  return { zahl: Math.ceil(zahl * tage), einheit: einheit === 'AT' ? 'AT' : 'T' };
}

/**
 * Reads a text that matched DAUER; of "zwei bis drei Wochen" the longer counts. A Werktag counts as an
 * Arbeitstag, as offices use it.
 */
export function liesDauer(text: string): Dauer | null {
  if (FRISTWORT[text]) return FRISTWORT[text];
  const [, zahl, eigenschaft, wort = ''] = ZERLEGT.exec(text) ?? [];
  const einheit = EINHEIT.find(([anfang]) => wort.startsWith(anfang));
  if (!zahl || !einheit) return null;
  const halb = eigenschaft?.startsWith('halb') ? 0.5 : 1;
  return ganz(zahlwert(zahl) * einheit[2] * halb, einheit[1]);
}

/**
 * The date a length after `datum` (before it for `richtung` -1), not moved to an Arbeitstag: the body set it
 * so.
 */
export function plusDauer(datum: Datum, dauer: Dauer, richtung: 1 | -1 = 1): Datum {
  const zahl = dauer.zahl * richtung;
  if (dauer.einheit === 'AT') return plusArbeitstage(datum, zahl);
  if (dauer.einheit === 'M' || dauer.einheit === 'J')
    return plusMonate(datum, dauer.einheit === 'J' ? zahl * 12 : zahl);
  return plusTage(datum, dauer.einheit === 'W' ? zahl * 7 : zahl);
}

/** ISO 8601, "-P6M" for before; Arbeitstage have no sign there and give undefined. */
export function isoDauer(dauer: Dauer, richtung: 1 | -1 = 1): string | undefined {
  if (dauer.einheit === 'AT') return undefined;
  const buchstabe = { T: 'D', W: 'W', M: 'M', J: 'Y' }[dauer.einheit];
  return `${richtung < 0 ? '-' : ''}P${dauer.zahl}${buchstabe}`;
}
