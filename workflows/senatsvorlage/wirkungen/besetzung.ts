import type { Nachrichtenname, Stelle } from '#contract';
import { stellenVon } from '#engine';
import type { Wirkungen } from '../../wirkungen.js';
import { IM_HAUS } from '../beteiligte.js';
import { ersatzFuer } from '../besetzung.js';
import type { Vorlagenblick } from '../blick.js';
import type { fristen } from '../fristen.js';
import { kreise } from '../kreise.js';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import { melde, mitGrund, type Vorlagenstelle } from '../melden.js';
import type { schritte } from '../schritte.js';

/** Who leads, who was ever asked, and the chancellery. */
const ALLE = [...IM_HAUS, 'VB@gefragt', 'SK@SK', 'CDS@SK'] as const;
const HAUS_UND_KANZLEI = [...IM_HAUS, 'SK@SK'] as const satisfies readonly Vorlagenstelle[];

/** Effects of vacant stations and of the last lever (regeln.md S2). */
export const besetzung = {
  /** Those who act now, those whose paper waits, and the chancellery; held again: the holders too. */
  besetzungMelden: {
    art: 'nachricht',
    meldungen: [
      { art: 'amt_unbesetzt', an: ['zustaendig', ...HAUS_UND_KANZLEI] },
      { art: 'amt_wieder_besetzt', an: ['zustaendig', ...HAUS_UND_KANZLEI] },
    ] as const,
    daten: ({ kontext, schritt: { lage } }: Vorlagenblick) => {
      const neu = ersatzFuer(kontext, lage);
      const bisher = kontext.ersatz ?? {};
      const unbesetzt = Object.keys(neu).length > 0;
      const art: Nachrichtenname = unbesetzt ? 'amt_unbesetzt' : 'amt_wieder_besetzt';
      const betroffen = unbesetzt
        ? Object.values(neu)
        : [...Object.values(bisher), ...(Object.keys(bisher) as Stelle[])];
      const alle = [...betroffen, ...stellenVon({ kreise }, kontext, HAUS_UND_KANZLEI)] as Stelle[];
      return [...new Set(alle)].map((an) => ({ an, art, grund: null }));
    },
  },
  umstellungMelden: melde('umstellung_vorgeschlagen', [...ALLE, 'SEN@SK'], mitGrund),
  umgestelltMelden: melde('vorlage_umgestellt', ALLE, ({ kontext }) => ({
    grund: kontext.rueckgabe?.grund ?? null,
  })),
  umstellungVerworfenMelden: melde('umstellung_verworfen', ALLE, mitGrund),
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
