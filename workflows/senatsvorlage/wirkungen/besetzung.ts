import type { Wirkungen } from '../../wirkungen.js';
import { IM_HAUS } from '../beteiligte.js';
import { besetzungMelden } from '../besetzung.js';
import type { fristen } from '../fristen.js';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import { melde, mitGrund } from '../melden.js';
import type { schritte } from '../schritte.js';

/** Who leads, who was ever asked, and the chancellery. */
const ALLE = [...IM_HAUS, 'VB@gefragt', 'SK@SK', 'CDS@SK'] as const;

/** Effects of vacant stations and of the last lever (regeln.md S2). */
export const besetzung = {
  besetzungMelden,
  umstellungMelden: melde('umstellung_vorgeschlagen', [...ALLE, 'SEN@SK'], mitGrund),
  umgestelltMelden: melde('vorlage_umgestellt', ALLE, ({ kontext }) => ({
    grund: kontext.rueckgabe?.grund ?? null,
  })),
  umstellungVerworfenMelden: melde('umstellung_verworfen', ALLE, mitGrund),
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
