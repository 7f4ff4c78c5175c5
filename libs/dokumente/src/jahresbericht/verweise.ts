import { quelle, regex } from '#kalender';

const NUMMER = String.raw`0{0,2}(\d{1,3})(?!\d)`;
const MASSNAHME = regex(
  quelle`
    (?<![\p{L}\d.-])([A-Z])[ ]?[-–]?[ ]?${NUMMER}(?:(?:[ ]?(?:[-–]|bis)[ ]?\1[ ]?-?[ ]?|[-–])${NUMMER})?
    (?![\p{L}\d]|[.,]\d)
  `,
  'gu',
);
const PROJEKT = regex(String.raw`Projekt(?:-?\s?Nr\.?|e|en)?\s(\d{1,3})\s?\(([LS])\)`, 'gu');
const HOECHSTENS = 100;

/** "D-06", "D 6" and "D6" are one measure: D6. */
export function massnahmencode(buchstabe: string, nummer: string | number): string {
  return `${buchstabe.toUpperCase()}${Number(nummer)}`;
}

function reihe(buchstabe: string, von: number, bis: number): string[] {
  if (bis < von || bis - von > HOECHSTENS)
    return [massnahmencode(buchstabe, von), massnahmencode(buchstabe, bis)];
  return Array.from({ length: bis - von + 1 }, (_, i) => massnahmencode(buchstabe, von + i));
}

/** Other measures that a text names, ranges spelled out ("D1-D7, D71-D73"); the own one is none of them. */
export function findeVerweise(text: string, eigene: string | undefined): string[] {
  const buchstaben = new Set(['D', eigene?.[0] ?? 'D']);
  const codes = new Set<string>();
  for (const [, buchstabe = '', von, bis] of text.matchAll(MASSNAHME)) {
    if (buchstaben.has(buchstabe))
      for (const code of reihe(buchstabe, Number(von), Number(bis ?? von))) codes.add(code);
  }
  for (const [, nummer, ebene] of text.matchAll(PROJEKT)) codes.add(`${Number(nummer)}-${ebene}`);
  return [...codes].filter((code) => code !== eigene);
}

/** A row that only points elsewhere ("Siehe Ziele der Projekte D1-D4") is no Kennzahl and no milestone. */
export const NUR_VERWEIS = regex(String.raw`^(?:siehe|s\.|vgl\.|vergleiche|wie|gem(?:\.|äß))\s`, 'iu');
