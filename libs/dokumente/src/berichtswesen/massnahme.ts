import type { Ebene, Zielrichtung } from '#contract';
import type { Berichtsinhalt } from './inhalt.js';

export interface Massnahmenkennzahl {
  id: string;
  ebene: Ebene | null;
  name: string;
  einheit: string;
  richtung: Zielrichtung | null;
  /** Year → Planwert as written. */
  planwerte: Record<string, string>;
}

export interface Massnahmenmeilenstein {
  id: string;
  nr: string | null;
  name: string;
  soll: string;
}

/** What the register says about a measure, beside its number, title and Ressort. */
export interface Massnahmeninhalt {
  leitziel: string;
  projektziele: string;
  zielgruppe: string;
  kennzahlen: Massnahmenkennzahl[];
  meilensteine: Massnahmenmeilenstein[];
}

/**
 * The empty report on a measure for one year: what is asked for, nothing answered. Values of the year before
 * are shown beside, never filled in.
 */
export function vorgabe(
  { leitziel, projektziele, zielgruppe, kennzahlen, meilensteine }: Massnahmeninhalt,
  jahr: number,
): Berichtsinhalt {
  return {
    leitziel,
    projektziele,
    zielgruppe,
    kurzeinschaetzung: null,
    kurzeinschaetzungGrund: '',
    kennzahlen: kennzahlen.map(({ planwerte, ...k }) => ({
      ...k,
      plan: planwerte[String(jahr)] ?? '',
      ist: '',
      prognose: '',
      begruendung: '',
    })),
    meilensteine: meilensteine.map((m) => ({ ...m, ist: '', neuerTermin: '', prognose: '' })),
    sachstand: '',
    weitereTexte: {},
    nurVerweis: false,
    verweise: [],
    antworten: {},
  };
}

/** Planwert of a year and unit of every Kennzahl, by its id: what a frozen report is compared with. */
export function planstand(
  { kennzahlen }: Massnahmeninhalt,
  jahr: number,
): Map<string, { plan: string; einheit: string }> {
  return new Map(
    kennzahlen.map(({ id, einheit, planwerte }) => [id, { plan: planwerte[String(jahr)] ?? '', einheit }]),
  );
}
