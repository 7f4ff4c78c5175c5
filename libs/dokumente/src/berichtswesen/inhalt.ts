import type { Ebene, Kurzeinschaetzung, Zielrichtung } from '#contract';
import { istStrich } from '../jahresbericht/leer.js';
import { liesTermin, type Termin } from '../jahresbericht/termin.js';
import { liesWert, type Wert } from '../jahresbericht/wert.js';

/** A Kennzahl of one report; every cell as written, an empty text is an empty cell. */
export interface Berichtskennzahl {
  id: string;
  ebene: Ebene | null;
  name: string;
  einheit: string;
  richtung: Zielrichtung | null;
  plan: string;
  ist: string;
  prognose: string;
  begruendung: string;
}

export interface Berichtsmeilenstein {
  id: string;
  nr: string | null;
  name: string;
  soll: string;
  ist: string;
  neuerTermin: string;
  prognose: string;
}

/**
 * A whole report as it is kept: what was asked for (Leitziel, Kennzahlen with Plan, Meilensteine with SOLL)
 * and what was answered.
 */
export interface Berichtsinhalt {
  leitziel: string;
  projektziele: string;
  zielgruppe: string;
  kurzeinschaetzung: Kurzeinschaetzung | null;
  kurzeinschaetzungGrund: string;
  kennzahlen: Berichtskennzahl[];
  meilensteine: Berichtsmeilenstein[];
  sachstand: string;
  /** Further parts of a form, by their name (`wirkung`, `programm`, `organisation`, `mittelabfluss`). */
  weitereTexte: Record<string, string>;
  /** Refers to other measures instead of values of its own. */
  nurVerweis: boolean;
  verweise: string[];
  /** Reasons given to warnings, by their key. */
  antworten: Record<string, string>;
}

/** What an author hands in; Plan, SOLL and names are not hers to change. */
export interface Berichtseingabe {
  kurzeinschaetzung: Kurzeinschaetzung | null;
  kurzeinschaetzungGrund: string;
  kennzahlen: readonly { id: string; ist: string; begruendung: string }[];
  meilensteine: readonly { id: string; ist: string; neuerTermin: string }[];
  sachstand: string;
  nurVerweis: boolean;
  antworten: readonly { schluessel: string; antwort: string }[];
}

/** A cell with its meaning: null when empty, `strich` for a dash; zero is a value. */
export type Zelle<T> = (T & { strich?: true }) | { text: string; strich: true } | null;

/** A cell of a Kennzahl. */
export function wertzelle(text: string): Zelle<Wert> {
  return istStrich(text) ? { text: text.trim(), strich: true } : liesWert(text);
}

/** A cell of a Meilenstein. */
export function terminzelle(text: string): Zelle<Termin> {
  return istStrich(text) ? { text: text.trim(), strich: true } : liesTermin(text);
}

/** The report with what the author wrote; ids that it does not have are answered, and nothing is taken. */
export function uebernimm(
  inhalt: Berichtsinhalt,
  eingabe: Berichtseingabe,
): { inhalt: Berichtsinhalt; unbekannt: string[] } {
  const kennzahlen = new Map(eingabe.kennzahlen.map((k) => [k.id, k]));
  const meilensteine = new Map(eingabe.meilensteine.map((m) => [m.id, m]));
  const bekannte = new Set([...inhalt.kennzahlen, ...inhalt.meilensteine].map(({ id }) => id));
  const unbekannt = [...kennzahlen.keys(), ...meilensteine.keys()].filter((id) => !bekannte.has(id));
  const { kurzeinschaetzung, kurzeinschaetzungGrund, sachstand, nurVerweis } = eingabe;
  return {
    unbekannt,
    inhalt: {
      ...inhalt,
      kurzeinschaetzung,
      kurzeinschaetzungGrund,
      sachstand,
      nurVerweis,
      kennzahlen: inhalt.kennzahlen.map((k) => ({ ...k, ...kennzahlen.get(k.id) })),
      meilensteine: inhalt.meilensteine.map((m) => ({ ...m, ...meilensteine.get(m.id) })),
      antworten: Object.fromEntries(
        eingabe.antworten
          .filter(({ antwort }) => antwort !== '')
          .map(({ schluessel, antwort }) => [schluessel, antwort]),
      ),
    },
  };
}
