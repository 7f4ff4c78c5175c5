import type { Verfahrensrolle } from '#contract';
import { AM_ZUG } from '#engine';
import { melder } from '../melden.js';
import { stellen } from '../stellen.js';
import type { Wirkungen } from '../wirkungen.js';
import { besetzungMelden } from './besetzung.js';
import type { Auftragsblick } from './blick.js';
import type { fristen } from './fristen.js';
import { kreise, type Auftragskontext, type Auftragslage } from './kontext.js';
import { beschlussInWorten } from './merken.js';
import type { schritte } from './schritte.js';

type Kreis = keyof typeof kreise;
const melde = melder<Auftragskontext, Auftragslage, `${Verfahrensrolle}@${Kreis | 'SK'}` | `person@${Kreis}`>(
  kreise,
);

/** Papers offices of the addressees, the person who answers for it, those whose paper it comes from, the chancellery. */
const BETROFFENE = ['VB@adressat', 'person@verantwortlich', 'VB@quelle', 'SK@SK'] as const;

/** With the date that holds now, and the reason of the form. */
const mitTermin = ({ kontext, schritt: { daten } }: Auftragsblick) => ({
  termin: kontext.faellig,
  ...(daten?.grund ? { grund: daten.grund } : {}),
});

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
  frist_abgelaufen: {
    art: 'mahnung',
    meldungen: [{ art: 'frist_abgelaufen', an: [AM_ZUG] }] as const,
    daten: () => ({ an: [], eskalation: [] }),
  },
  neueAufgabe: { art: 'aufgabe_melden', meldungen: [{ art: 'neue_aufgabe', an: [AM_ZUG] }] as const },
  bestaetigungMelden: melde('auftrag_bestaetigen', BETROFFENE, mitTermin),
  verwerfungMelden: melde('auftrag_verworfen', ['VB@quelle'], mitTermin),
  terminMelden: melde('auftrag_terminSetzen', BETROFFENE, mitTermin),
  antwortMelden: melde('auftrag_beantwortet', BETROFFENE, mitTermin),
  erfuellungMelden: melde('auftrag_erfuellt', BETROFFENE, mitTermin),
  verlaengerungMelden: melde('auftrag_verlaengerungGenehmigen', BETROFFENE, mitTermin),
  verlaengerungNachBeschlussMelden: melde('auftrag_verlaengernNachBeschluss', BETROFFENE, mitTermin),
  ablehnungMelden: melde('auftrag_verlaengerungAblehnen', BETROFFENE, mitTermin),
  aufhebungMelden: melde('auftrag_aufheben', BETROFFENE, mitTermin),
  fortfuehrungMelden: melde('auftrag_fortfuehren', BETROFFENE, mitTermin),
  feststellungMelden: melde('auftrag_erledigungFeststellen', BETROFFENE, mitTermin),
  vorlageZurueckMelden: melde('auftrag_vorlageZurueck', BETROFFENE, mitTermin),
  berichtPasstNichtMelden: melde('auftrag_berichtPasstNicht', BETROFFENE, mitTermin),
  beschlussVerworfenMelden: melde(
    'auftrag_beschlussVerwerfen',
    [...BETROFFENE, 'person@erfasser'],
    mitTermin,
  ),
  verantwortlicheBenachrichtigen: melde('auftrag_verantwortlich', ['person@verantwortlich'], mitTermin),
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
  besetzungMelden,
} satisfies Wirkungen<Auftragskontext, Auftragslage, keyof typeof fristen, keyof typeof schritte>;
