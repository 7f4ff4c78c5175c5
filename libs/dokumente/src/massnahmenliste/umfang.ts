import { DateiUnlesbar } from '../datei/unlesbar.js';

const ZEILEN_HOECHSTENS = 5000;
const SPALTEN_HOECHSTENS = 250;
/** With those that programs leave behind: formatted, without content. */
export const LEERE_ZEILEN_HOECHSTENS = 50_000;

/** A place in a list where something stands; rows and columns from 1. A longer list is refused, never cut. */
export function pruefeZelle(zeile: number, spalte: number): void {
  if (zeile > ZEILEN_HOECHSTENS || spalte > SPALTEN_HOECHSTENS) throw new DateiUnlesbar('zu_viele_zeilen');
}

/** How many rows there are at all. */
export function pruefeZeilenzahl(anzahl: number): void {
  if (anzahl > LEERE_ZEILEN_HOECHSTENS) throw new DateiUnlesbar('zu_viele_zeilen');
}

export function pruefeTabelle(tabelle: readonly (readonly string[])[]): void {
  pruefeZeilenzahl(tabelle.length);
  const gefuellt = (wort: string) => wort.trim() !== '';
  pruefeZelle(tabelle.findLastIndex((zeile) => zeile.some(gefuellt)) + 1, 0);
  for (const zeile of tabelle) pruefeZelle(0, zeile.findLastIndex(gefuellt) + 1);
}
