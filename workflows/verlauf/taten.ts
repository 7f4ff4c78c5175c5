import type { Verfahrensname } from '#contract';
import { auftragstaten } from './auftrag.js';
import { berichtstaten } from './jahresbericht.js';
import { kampagnentaten } from './kampagne.js';
import { vorlagentaten } from './senatsvorlage.js';
import type { Tat } from './tat.js';

const TATEN: Record<Verfahrensname, Readonly<Record<string, Tat>>> = {
  senatsvorlage: vorlagentaten,
  auftrag: auftragstaten,
  jahresbericht: berichtstaten,
  kampagne: kampagnentaten,
};

/** How the history tells of a Schritt of that procedure; undefined for what no procedure names. */
export const tatVon = (verfahren: Verfahrensname, schritt: string): Tat | undefined =>
  TATEN[verfahren][schritt];
