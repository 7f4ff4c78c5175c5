import type { Nachrichtenname } from '#contract';
import { stellen } from '../stellen.js';
import type { Wirkungen } from '../wirkungen.js';
import type { Auftragsblick } from './blick.js';
import type { fristen } from './fristen.js';
import type { Auftragskontext, Auftragslage } from './kontext.js';
import type { schritte } from './schritte.js';

/** What the addressee hears of each Schritt that concerns her. */
const BESCHEIDE: { readonly [S in keyof typeof schritte]?: Nachrichtenname } = {
  bestaetigen: 'auftrag_bestaetigen',
  terminSetzen: 'auftrag_terminSetzen',
  verlaengerungGenehmigen: 'auftrag_verlaengerungGenehmigen',
  verlaengerungAblehnen: 'auftrag_verlaengerungAblehnen',
  aufheben: 'auftrag_aufheben',
  vorlageZurueck: 'auftrag_vorlageZurueck',
};

/**
 * Effects of an Auftrag. The plan of reminders and the ladder of escalation hang on its one deadline
 * `auftrag`.
 */
export const wirkungen = {
  fristBeginnen: {
    art: 'frist',
    fristen: ['auftrag'],
    daten: ({ kontext }: Auftragsblick) => ({
      schluessel: 'auftrag',
      name: 'auftrag',
      ereignis: null,
      ...(kontext.faellig === null ? {} : { datum: kontext.faellig }),
      erinnern: stellen('VB', kontext.adressat),
      eskalieren: [stellen('AL', kontext.adressat), stellen('STR', kontext.adressat), ['CDS@SK']],
    }),
  },
  auftragsdaten: { art: 'auftragsdaten' },
  frist_abgelaufen: { art: 'mahnung', daten: () => ({ an: [], eskalation: [] }) },
  neueAufgabe: { art: 'aufgabe_melden' },
  adressatBenachrichtigen: {
    art: 'nachricht',
    daten: ({ kontext, schritt }: Auftragsblick) => {
      const art = BESCHEIDE[schritt.type];
      return art ? stellen('VB', kontext.adressat).map((an) => ({ an, art })) : [];
    },
  },
  zeichnung: {
    art: 'zeichnung',
    daten: ({ schritt }: Auftragsblick) => ({
      ressort: schritt.als?.ressort ?? null,
      urteil: 'erteilt',
      text: schritt.daten?.beschluss ?? null,
      fassung: null,
    }),
  },
  naechsterAuftrag: {
    art: 'naechster_auftrag',
    daten: ({ kontext, schritt }: Auftragsblick) =>
      kontext.wiederholung && schritt.lage.naechsterTermin
        ? [{ faellig: schritt.lage.naechsterTermin, kontext }]
        : [],
  },
} satisfies Wirkungen<Auftragskontext, Auftragslage, keyof typeof fristen, keyof typeof schritte>;
