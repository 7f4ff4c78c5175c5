import { stellenVon } from '#engine';
import type { Wirkungen } from '../../wirkungen.js';
import type { Vorlagenblick } from '../blick.js';
import type { fristen } from '../fristen.js';
import { kreise } from '../kreise.js';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import { FEDERFUEHRUNG, IM_HAUS } from '../beteiligte.js';
import { melde, mitGrund } from '../melden.js';
import type { schritte } from '../schritte.js';

const fristSchluessel = (massgabe: string) => `massgabe:${massgabe}`;
/** One at a time: a later verdict of the Ressort replaces it. */
const offeneSchluessel = (ressort: string) => `massgabeOffen:${ressort}`;

/** Staatsrat and papers office of the Ressort that set it. */
const IHR_RESSORT = ['STR@massgebend', 'VB@massgebend'] as const;

/** Effects on Massgaben: each has a life of its own. */
export const massgaben = {
  massgabe: {
    art: 'massgabe',
    daten: ({ schritt: { daten } }: Vorlagenblick<'mitzeichnen'>) =>
      daten.urteil === 'massgabe'
        ? [{ ressort: daten.ressort, text: daten.text ?? '', abschnitt: daten.abschnitt, bis: daten.bis }]
        : [],
  },
  /** A later verdict of the same Ressort replaces what it has asked for before (regeln.md C2). */
  massgabenErsetzen: {
    art: 'massgaben_ersetzen',
    daten: ({ schritt: { daten } }: Vorlagenblick) => ({ ressort: daten.ressort }),
  },
  massgabeErledigen: {
    art: 'massgabe_erledigen',
    daten: ({ schritt: { daten } }: Vorlagenblick<'massgabeErledigen'>) => ({
      massgabe: daten.massgabe,
      stand: daten.stand,
      grund: daten.grund ?? null,
    }),
  },
  massgabeZurueckweisen: {
    art: 'massgabe_erledigen',
    daten: ({ schritt: { daten } }: Vorlagenblick<'massgabeMitGrund'>) => ({
      massgabe: daten.massgabe,
      stand: 'zurueckgewiesen',
      grund: daten.grund,
    }),
  },
  massgabeUmsetzen: {
    art: 'massgabe_erledigen',
    daten: ({ schritt: { daten } }: Vorlagenblick<'massgabeMitGrund'>) => ({
      massgabe: daten.massgabe,
      stand: 'umgesetzt',
      grund: daten.grund,
    }),
  },
  massgabeOhneRueckmeldung: {
    art: 'massgabe_erledigen',
    daten: ({ schritt: { daten } }: Vorlagenblick<'fristMassgabe'>) => ({
      massgabe: daten.massgabe,
      stand: 'ohneRueckmeldung',
      grund: null,
    }),
  },
  massgabefrist: {
    art: 'frist',
    fristen: ['massgabe'],
    daten: ({ kontext, schritt }: Vorlagenblick<'massgabeMitGrund'>) => ({
      schluessel: fristSchluessel(schritt.daten.massgabe),
      name: 'massgabe',
      ereignis: { type: 'massgabefristAbgelaufen' as const, daten: { massgabe: schritt.daten.massgabe } },
      erinnern: stellenVon({ kreise }, kontext, IHR_RESSORT, schritt),
      // At its end it is on the record that there was no answer: nobody is told of a task any more.
      eskalieren: [],
    }),
  },
  massgabefristEnde: {
    art: 'frist_ende',
    daten: ({ schritt: { daten } }: Vorlagenblick<'fristMassgabe'>) => ({
      schluessel: fristSchluessel(daten.massgabe),
    }),
  },
  /** An open one is a task of the lead, until the day that its Ressort has named. */
  offeneMassgabefrist: {
    art: 'frist',
    fristen: ['massgabeOffen'],
    daten: ({ kontext, schritt: { daten } }: Vorlagenblick<'mitzeichnen'>) =>
      daten.urteil === 'massgabe'
        ? [
            {
              schluessel: offeneSchluessel(daten.ressort),
              name: 'massgabeOffen' as const,
              ereignis: null,
              ...(daten.bis === undefined ? {} : { datum: daten.bis }),
              erinnern: stellenVon({ kreise }, kontext, FEDERFUEHRUNG),
            },
          ]
        : [],
  },
  /** A new verdict of its Ressort, or what has become of the Massgabe, ends it. */
  offeneMassgabefristEnde: {
    art: 'frist_ende',
    daten: ({ kontext, schritt }: Vorlagenblick) =>
      (schritt.daten.ressort === undefined
        ? kreise.massgebend(kontext, schritt.daten, schritt.lage)
        : [schritt.daten.ressort]
      ).map((ressort) => ({ schluessel: offeneSchluessel(ressort) })),
  },
  /** The lead hears that one is settled, or no longer asked for. */
  erledigungMelden: melde('massgabe_erledigt', IM_HAUS, mitGrund),
  umgesetzteMelden: melde('massgabe_umgesetzt', IHR_RESSORT, mitGrund),
  zurueckweisungMelden: melde('massgabe_zurueckgewiesen', IHR_RESSORT, mitGrund),
  ablaufMelden: melde('massgabe_ohne_rueckmeldung', [...IHR_RESSORT, ...FEDERFUEHRUNG]),
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
