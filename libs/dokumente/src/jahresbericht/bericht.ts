import type { Befundzeile, Kurzeinschaetzung } from '#contract';
import type { Kennzahl } from './kennzahlen.js';
import type { Meilenstein } from './meilensteine.js';
import type { Berichtsteil } from './gliedern.js';

export type Aufbau = '2019_drei_ebenen' | 'leitziel' | 'halbjahresbericht' | 'produktplan';
export type Berichtstexte = Partial<
  Record<Exclude<Berichtsteil, 'kopf' | 'ampel' | 'bezeichnung' | 'kennzahlen' | 'meilensteine'>, string>
>;

/** What is read out of one Jahresbericht. */
export interface Bericht {
  dokumentklasse: 'jahresbericht';
  einbringer: string[];
  jahr?: number;
  /** "D6"; of the Halbjahresberichte "14-S". */
  massnahme?: string;
  ebene?: 'land' | 'stadt';
  /** Number of the Produktplan, on a Produktplanblatt. */
  produktplan?: string;
  bezeichnung?: string;
  aufbau?: Aufbau;
  kurzeinschaetzung: Kurzeinschaetzung | null;
  /** Of a Produktplanblatt: Finanzen, Personal and Leistungen each. */
  kurzeinschaetzungen?: Record<string, string>;
  kennzahlen: Kennzahl[];
  meilensteine: Meilenstein[];
  verweise: string[];
  sachstandAbsaetze: number;
  befunde: Befundzeile[];
  /** Full texts of the parts; paragraphs are parted by a blank line. */
  texte: Berichtstexte;
}
