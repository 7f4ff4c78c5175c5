import type { Befundzeile, Berichtscode, Kurzeinschaetzung, Zielrichtung } from '#contract';
import type { Termin } from './termin.js';
import type { Wert } from './wert.js';

/**
 * What the plausibility rules need of a Kennzahl; `prognose` in place of `ist` where the form asks for a
 * forecast.
 */
export interface Pruefkennzahl {
  ebene?: string;
  name: string;
  einheit?: string | null;
  /** Whether more or less is better, where somebody has said so. */
  richtung?: Zielrichtung | null;
  plan: Wert | null;
  ist?: Wert | null;
  prognose?: Wert | null;
}

export interface Pruefmeilenstein {
  nr?: string;
  name: string;
  soll: Termin | null;
  ist?: Termin | null;
  prognose?: Termin | null;
}

export interface Pruefbericht {
  kurzeinschaetzung: Kurzeinschaetzung | null;
  kennzahlen: readonly Pruefkennzahl[];
  meilensteine: readonly Pruefmeilenstein[];
  sachstand: string | null;
  /**
   * Report without Kennzahlen or milestones of its own, which refers to other measures instead ("Siehe
   * D1-D7").
   */
  nurVerweis?: boolean;
}

export interface Berichtsbefund {
  code: Berichtscode;
  bereich: 'kurzeinschaetzung' | 'kennzahl' | 'meilenstein' | 'sachstand';
  /** Index in the list of the Bereich; left out where the whole is meant. */
  stelle?: number;
  name?: string;
  /** What is compared, as it stands in the report. */
  plan?: Wert;
  ist?: Wert;
  soll?: Termin;
  termin?: Termin;
}

/** Codes that name in `befunde` what they are about; the others say it for the report as a whole. */
const MIT_NAME: readonly Berichtscode[] = [
  'kennzahl_kein_wert',
  'prozent_ueber_100',
  'kennzahl_doppelt',
  'meilenstein_ueberfaellig',
  'meilenstein_verzoegert',
  'meilenstein_ist_in_zukunft',
  'meilenstein_ohne_termin',
];

/** The finding as it stands in the list `befunde` of a document: "meilenstein_ueberfaellig:Pilot". */
export function befundzeile({ code, name }: Berichtsbefund): Befundzeile {
  return MIT_NAME.includes(code) && name ? `${code}:${name}` : code;
}
