import type { Zweisprachig } from '#contract';

/** One row of a list of people, as it was written; a person who holds several offices stands in several. */
export interface Rohzeile {
  /** Where it stands: line of the file (from 1), or number of the entry. */
  zeile: number;
  anmeldung: string;
  name: string;
  email: string;
  sprache: string;
  aktiv: string;
  rolle: string;
  ressort: string;
  von: string;
  bis: string;
}

/** What keeps a list from being taken, with its place. */
export interface Listenmangel extends Zweisprachig {
  zeile: number;
}

export interface Rohliste {
  zeilen: Rohzeile[];
  /** Whether the list says anything of offices: otherwise they are left alone. */
  mitAemtern: boolean;
  maengel: Listenmangel[];
}

export const mangel = (zeile: number, de: string, en: string): Listenmangel => ({ zeile, de, en });

export const nurMangel = (de: string, en: string): Rohliste => ({
  zeilen: [],
  mitAemtern: false,
  maengel: [mangel(1, de, en)],
});
