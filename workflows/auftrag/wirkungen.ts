import type { Nachrichtenname, Stelle } from '#contract';
import { stellen } from '../stellen.js';
import type { Wirkungen } from '../wirkungen.js';
import type { Auftragsblick } from './blick.js';
import type { fristen } from './fristen.js';
import type { Auftragskontext, Auftragslage } from './kontext.js';
import { beschlussInWorten } from './merken.js';
import type { schritte } from './schritte.js';

/** What the addressee hears of each Schritt that concerns her. */
const BESCHEIDE: { readonly [S in keyof typeof schritte]?: Nachrichtenname } = {
  bestaetigen: 'auftrag_bestaetigen',
  terminSetzen: 'auftrag_terminSetzen',
  verlaengerungGenehmigen: 'auftrag_verlaengerungGenehmigen',
  verlaengerungAblehnen: 'auftrag_verlaengerungAblehnen',
  aufheben: 'auftrag_aufheben',
  vorlageZurueck: 'auftrag_vorlageZurueck',
  vorlageBeschlossen: 'auftrag_berichtPasstNicht',
  erledigungFeststellen: 'auftrag_erledigungFeststellen',
  verlaengernNachBeschluss: 'auftrag_verlaengernNachBeschluss',
  aufhebenNachBeschluss: 'auftrag_aufheben',
  beschlussBestaetigen: 'auftrag_verlaengernNachBeschluss',
  beschlussVerwerfen: 'auftrag_beschlussVerwerfen',
  fortfuehren: 'auftrag_fortfuehren',
};

/** Papers offices of the addressees, and the person who answers for it. */
const mitVerantwortlicher = ({ adressat, verantwortlich }: Auftragskontext): Stelle[] => [
  ...stellen('VB', adressat),
  ...(verantwortlich === null ? [] : [`person@${verantwortlich}` as const]),
];

/** The Beschluss on which this Schritt rests, in the words of the record. */
function beschluss({ kontext, schritt: { type, daten } }: Auftragsblick): string | null {
  const { vorhaben, aufgehobenDurch, verlaengertDurch, erledigtDurch } = kontext;
  if (vorhaben) return beschlussInWorten(vorhaben.beschluss);
  if (type === 'erledigungFeststellen') return erledigtDurch;
  const neu = type === 'beschlussBestaetigen' || (daten?.beschluss ?? null) !== null;
  const grundlage = aufgehobenDurch ?? (neu ? verlaengertDurch : null);
  return grundlage && beschlussInWorten(grundlage);
}

/**
 * Effects of an Auftrag. The plan of reminders and the ladder of escalation hang on its one deadline
 * `auftrag`.
 */
export const wirkungen = {
  anlageHinzufuegen: {
    art: 'anlage_hinzufuegen',
    daten: ({ schritt }: Auftragsblick<'anlage'>) => schritt.daten,
  },
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
      return art ? mitVerantwortlicher(kontext).map((an) => ({ an, art, termin: kontext.faellig })) : [];
    },
  },
  aufhebungMelden: {
    art: 'nachricht',
    daten: ({ kontext }: Auftragsblick) =>
      mitVerantwortlicher(kontext).map((an) => ({ an, art: 'auftrag_aufheben' as const })),
  },
  kanzleiBenachrichtigen: {
    art: 'nachricht',
    daten: () => ({ an: 'SK@SK', art: 'auftrag_berichtPasstNicht' }),
  },
  erfasserBenachrichtigen: {
    art: 'nachricht',
    daten: ({ kontext }: Auftragsblick) =>
      kontext.erfasser.map((person) => ({
        an: `person@${person}` as const,
        art: 'auftrag_beschlussVerwerfen' as const,
      })),
  },
  verantwortlicheBenachrichtigen: {
    art: 'nachricht',
    daten: ({ kontext }: Auftragsblick) =>
      kontext.verantwortlich
        ? [
            {
              an: `person@${kontext.verantwortlich}` as const,
              art: 'auftrag_verantwortlich' as const,
              termin: kontext.faellig,
            },
          ]
        : [],
  },
  zeichnung: {
    art: 'zeichnung',
    daten: (blick: Auftragsblick) => ({
      ressort: blick.schritt.als?.ressort ?? null,
      urteil: 'erteilt',
      text: beschluss(blick),
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
