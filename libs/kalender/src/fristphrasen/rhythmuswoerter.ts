/** Words of a rhythm, and the rule (RFC 5545) that each means. */
import type { Lesung } from './angabe.js';
import { quelle, regex } from '../regex.js';
import { jahresregel } from './rrule.js';

export const JAEHRLICH = 'FREQ=YEARLY';
export const regel = (rrule: string | null): Lesung => ({ art: 'wiederkehrend', rrule });
export const allMonate = (anzahl: number): string =>
  anzahl === 1 ? 'FREQ=MONTHLY' : `FREQ=MONTHLY;INTERVAL=${anzahl}`;
const alle = (freq: string, anzahl: number): string =>
  anzahl === 1 ? `FREQ=${freq}` : `FREQ=${freq};INTERVAL=${anzahl}`;

/** Stems of rhythm words; the longer stem stands before the one it ends with. */
const RHYTHMEN: readonly [string, string | null][] = [
  ['halbjähr(?:lich|ig)', allMonate(6)],
  ['(?:vierteljähr(?:lich|ig)|quartals?(?:weise|mäßig|lich)|dreimonat(?:lich|ig))', allMonate(3)],
  ['zwei(?:mal)?jähr(?:lich|ig)', alle('YEARLY', 2)],
  ['dreijähr(?:lich|ig)', alle('YEARLY', 3)],
  ['vierjähr(?:lich|ig)', alle('YEARLY', 4)],
  ['fünfjähr(?:lich|ig)', alle('YEARLY', 5)],
  ['(?:ein)?jähr(?:lich|ig)|jahresweise|alljährlich', JAEHRLICH],
  ['zweimonat(?:lich|ig)', allMonate(2)],
  ['viermonat(?:lich|ig)', allMonate(4)],
  ['sechsmonat(?:lich|ig)', allMonate(6)],
  ['(?:ein)?monat(?:lich|sweise)', allMonate(1)],
  ['(?:zweiwöch(?:entlich|ig)|14-?tä(?:gig|glich)|vierzehntä(?:gig|glich))', alle('WEEKLY', 2)],
  ['dreiwöch(?:entlich|ig)', alle('WEEKLY', 3)],
  ['vierwöch(?:entlich|ig)', alle('WEEKLY', 4)],
  ['(?:wöchentlich|wochenweise)', alle('WEEKLY', 1)],
  ['täglich', 'FREQ=DAILY'],
  [
    quelle`
      (?:regelmäßig|periodisch|turnusmäßig|turnusgemäß|fortlaufend|laufend|kontinuierlich|wiederkehrend|
      fortwährend|ständig)
    `,
    null,
  ],
];
export const STAEMME = RHYTHMEN.map(([stamm]) => stamm).join('|');

const RHYTHMUS = RHYTHMEN.map(([stamm, rrule]): [RegExp, string | null] => [
  regex(`(?<!\\p{L})(?:${stamm})`),
  rrule,
]);

export function nachStamm(wort: string): Lesung {
  return regel(RHYTHMUS.find(([stamm]) => stamm.test(wort))?.[1] ?? null);
}

const EINHEIT: readonly [string, (zahl: number) => string][] = [
  ['Jahr', (zahl) => alle('YEARLY', zahl)],
  ['Kalenderjahr', (zahl) => alle('YEARLY', zahl)],
  ['Halbjahr', (zahl) => allMonate(6 * zahl)],
  ['Quartal', (zahl) => allMonate(3 * zahl)],
  ['Vierteljahr', (zahl) => allMonate(3 * zahl)],
  ['Monat', allMonate],
  ['Woche', (zahl) => alle('WEEKLY', zahl)],
  ['Tag', (zahl) => (zahl % 7 === 0 ? alle('WEEKLY', zahl / 7) : alle('DAILY', zahl))],
];

export function alleEinheiten(zahl: number, wort: string): Lesung {
  return regel(EINHEIT.find(([anfang]) => wort.startsWith(anfang))?.[1](zahl) ?? null);
}

export function malJeJahr(mal: number): Lesung {
  if (mal === 1) return regel(JAEHRLICH);
  return regel(12 % mal === 0 ? allMonate(12 / mal) : null);
}

export const quartalsende = 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1';

export function endeJe(wort: string): string {
  if (wort === 'Quartals') return quartalsende;
  if (wort === 'Monats') return 'FREQ=MONTHLY;BYMONTHDAY=-1';
  return wort === 'Jahres'
    ? 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31'
    : (jahresregel([
        { monat: 6, tag: 30 },
        { monat: 12, tag: 31 },
      ]) ?? '');
}

export function monatsregel(tag: number): Lesung {
  return tag >= 1 && tag <= 31 ? regel(`FREQ=MONTHLY;BYMONTHDAY=${tag}`) : { art: 'ungueltig' };
}
