import type { Wirkungsart } from '#engine';
import type { Auftragsblick, Auftragskontext, Auftragslage } from './kontext.js';

const stellen = (rolle: string, ressorts: readonly string[]) =>
  ressorts.map((ressort) => `${rolle}@${ressort}`);

/**
 * Effects of an Auftrag. The plan of reminders and the ladder of escalation hang on its one deadline
 * `auftrag`.
 */
export const wirkungen: Record<string, Wirkungsart<Auftragskontext, Auftragslage>> = {
  fristBeginnen: {
    art: 'frist',
    fristen: ['auftrag'],
    daten: ({ kontext }: Auftragsblick) => ({
      schluessel: 'auftrag',
      name: 'auftrag',
      ereignis: null,
      datum: kontext.faellig,
      erinnern: stellen('VB', kontext.adressat),
      eskalieren: [stellen('AL', kontext.adressat), stellen('STR', kontext.adressat), ['CDS@SK']],
    }),
  },
  auftragsdaten: { art: 'auftragsdaten' },
  frist_abgelaufen: { art: 'mahnung', daten: () => ({ an: [] }) },
  neueAufgabe: { art: 'aufgabe_melden' },
  adressatBenachrichtigen: {
    art: 'nachricht',
    daten: ({ kontext, schritt }: Auftragsblick) =>
      stellen('VB', kontext.adressat).map((an) => ({ an, art: `auftrag_${schritt.type}` })),
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
};
