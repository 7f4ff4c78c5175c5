import type { Nachrichtenname, Stelle } from '#contract';
import { imHaus } from '../beteiligte.js';
import { ersatzFuer } from '../besetzung.js';
import type { Vorlagenblick } from '../blick.js';
import type { fristen } from '../fristen.js';
import { wurdeGefragt, type Vorlagenkontext, type Vorlagenlage } from '../kontext.js';
import type { schritte } from '../schritte.js';
import { stellen } from '../../stellen.js';
import type { Wirkungen } from '../../wirkungen.js';

/** Who leads, who was ever asked, and the chancellery. */
const alle = (kontext: Vorlagenkontext): Stelle[] => {
  const gefragte = Object.entries(kontext.mitzeichnungen).filter(([, eine]) => wurdeGefragt(eine));
  return [
    ...imHaus(kontext),
    ...stellen(
      'VB',
      gefragte.map(([ressort]) => ressort),
    ),
    'SK@SK',
    'CDS@SK',
  ];
};

const melde = (an: readonly Stelle[], art: Nachrichtenname, grund: string | null = null) =>
  an.map((stelle) => ({ an: stelle, art, grund }));

/** Effects of vacant stations and of the last lever (regeln.md S2). */
export const besetzung = {
  /** Those who act now, those whose paper waits, and the chancellery; held again: the holders too. */
  besetzungMelden: {
    art: 'nachricht',
    daten: ({ kontext, schritt: { lage } }: Vorlagenblick) => {
      const neu = ersatzFuer(kontext, lage);
      const bisher = kontext.ersatz ?? {};
      const betroffen = Object.keys(neu).length > 0 ? neu : bisher;
      return melde(
        [
          ...new Set([
            ...(Object.values(betroffen) as Stelle[]),
            ...(neu === betroffen ? [] : (Object.keys(bisher) as Stelle[])),
            ...imHaus(kontext),
            'SK@SK' as const,
          ]),
        ],
        neu === betroffen ? 'amt_unbesetzt' : 'amt_wieder_besetzt',
      );
    },
  },
  umstellungMelden: {
    art: 'nachricht',
    daten: ({ kontext, schritt: { daten } }: Vorlagenblick<'umstellung'>) =>
      melde([...alle(kontext), 'SEN@SK'], 'umstellung_vorgeschlagen', daten.grund),
  },
  umgestelltMelden: {
    art: 'nachricht',
    daten: ({ kontext }: Vorlagenblick) =>
      melde(alle(kontext), 'vorlage_umgestellt', kontext.rueckgabe?.grund ?? null),
  },
  umstellungVerworfenMelden: {
    art: 'nachricht',
    daten: ({ kontext, schritt: { daten } }: Vorlagenblick<'mitGrund'>) =>
      melde(alle(kontext), 'umstellung_verworfen', daten.grund),
  },
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
