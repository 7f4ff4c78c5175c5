/** What versions 1 and 2 did otherwise: conditions, notes, forms, effects and Schritte as they were. */
import { z } from 'zod';
import { MASSGEBLICH, type Nachrichtenname } from '#contract';
import { ohne, wenn, type Schrittart } from '#engine';
import { plusMonate } from '#kalender';
import type { Verfahrensblick, Verfahrensfrage } from '../../blick.js';
import { grund, ressort, tag, vermerk } from '../../formteile.js';
import { stellen } from '../../stellen.js';
import { bedingungen as heutigeBedingungen } from '../bedingungen.js';
import type { Auftragskontext, Auftragslage } from '../kontext.js';
import { merken as heutigeMerken } from '../merken.js';
import { schritte as heutigeSchritte } from '../schritte.js';
import { wirkungen as heutigeWirkungen } from '../wirkungen.js';

const formulare = {
  bestaetigen: z.strictObject({
    adressat: z.array(ressort).min(1).max(10).optional(),
    faellig: tag.optional(),
    massgeblich: z.enum(MASSGEBLICH).optional(),
  }),
  termin: z.strictObject({ faellig: tag, grund: vermerk }),
  vorlage: z.strictObject({ vorlage: z.uuid() }),
  verlaengern: z.strictObject({ auf: tag, grund }),
  genehmigen: z.strictObject({ beschluss: z.string().trim().max(300).optional() }),
  aufheben: z.strictObject({ beschluss: z.string().trim().min(5).max(300) }),
};
type Frage = Verfahrensfrage<Auftragskontext, Auftragslage, typeof formulare, string>;
type Blick = Verfahrensblick<Auftragskontext, Auftragslage, typeof formulare, string>;

export const augen = { verlaengerung: 'antragsteller', aufhebung: 'antragsteller' } as const satisfies Record<
  string,
  keyof Auftragskontext
>;

const { adressatBekannt, ohneTermin, terminGesetzt, spaeterAlsBisher, neuerTerminKuenftig } =
  heutigeBedingungen;
const { vorlageBekannt, andererAlsAntragsteller } = heutigeBedingungen;
export const bedingungen = {
  adressatBekannt,
  ohneTermin,
  terminGesetzt,
  spaeterAlsBisher,
  neuerTerminKuenftig,
  vorlageBekannt,
  andererAlsAntragsteller,
  terminNichtVorbei: ({ kontext, schritt: { daten, heute } }: Frage) => {
    const termin = daten?.faellig ?? kontext.faellig;
    return wenn(
      daten === undefined || termin === null || termin >= heute,
      'Der Termin liegt in der Vergangenheit. Bitte setzen Sie einen künftigen.',
      'The date lies in the past. Please set a future one.',
    );
  },
  /**
   * Up to the setting (one month from the first date) from office to office; longer only with the decision of
   * the body that set the date.
   */
  befugtZurVerlaengerung: ({ kontext, schritt: { daten, lage } }: Frage) => {
    const kurz =
      (kontext.antrag?.auf ?? null) !== null &&
      kontext.ersteFrist !== null &&
      (kontext.antrag?.auf ?? '') <=
        plusMonate(kontext.ersteFrist, lage.einstellungen.amtsverlaengerungMonate);
    return wenn(
      daten === undefined || kurz || (daten.beschluss ?? '').length > 0,
      'So weit darf nur verlängern, wer den Termin gesetzt hat. Bitte geben Sie den Beschluss an.',
      'Only the body that set the date may extend it so far. Please name its decision.',
    );
  },
  /** Where receipt counts, a later decision does not make the report late. */
  nochNichtUeberfaellig: ({ kontext, schritt: { heute, lage } }: Frage) =>
    wenn(
      kontext.faellig === null ||
        (kontext.massgeblich === 'eingang' ? (lage.vorlageEingegangen ?? heute) : heute) <= kontext.faellig,
      'Der Termin ist vorbei.',
      'The date has passed.',
    ),
};

const { bestaetigung, vorlageGeloest, antragsteller } = heutigeMerken;
export const merken = {
  bestaetigung,
  vorlageGeloest,
  antragsteller,
  termin: ({ kontext, schritt: { daten } }: Blick) => {
    const faellig = daten.faellig ?? kontext.faellig;
    return { faellig, ersteFrist: kontext.ersteFrist ?? faellig };
  },
  vorlage: ({ schritt: { daten } }: Blick) => ({ vorlage: daten.vorlage }),
  antrag: ({ schritt: { daten } }: Blick) => ({ antrag: { auf: daten.auf, grund: daten.grund ?? '' } }),
  antragErledigt: () => ({ antrag: null, antragsteller: [] }),
  verlaengerung: ({ kontext, schritt: { akteur, daten } }: Blick) => ({
    faellig: kontext.antrag?.auf ?? kontext.faellig,
    verlaengerungen: [
      ...kontext.verlaengerungen,
      {
        von: kontext.faellig ?? '',
        auf: kontext.antrag?.auf ?? '',
        grund: kontext.antrag?.grund ?? '',
        genehmigtDurch: daten.beschluss ?? akteur.person,
      },
    ],
    antrag: null,
    antragsteller: [],
  }),
};

/** What the addressee hears of each Schritt that concerns her. */
const BESCHEIDE: Readonly<Record<string, Nachrichtenname>> = {
  bestaetigen: 'auftrag_bestaetigen',
  terminSetzen: 'auftrag_terminSetzen',
  verlaengerungGenehmigen: 'auftrag_verlaengerungGenehmigen',
  verlaengerungAblehnen: 'auftrag_verlaengerungAblehnen',
  aufheben: 'auftrag_aufheben',
  vorlageZurueck: 'auftrag_vorlageZurueck',
  fortfuehren: 'auftrag_fortfuehren',
};

export const wirkungen = {
  ...ohne(
    heutigeWirkungen,
    'anlageHinzufuegen',
    'besetzungMelden',
    'bestaetigungMelden',
    'verwerfungMelden',
    'terminMelden',
    'antwortMelden',
    'erfuellungMelden',
    'verlaengerungMelden',
    'verlaengerungNachBeschlussMelden',
    'ablehnungMelden',
    'aufhebungMelden',
    'fortfuehrungMelden',
    'feststellungMelden',
    'vorlageZurueckMelden',
    'berichtPasstNichtMelden',
    'beschlussVerworfenMelden',
    'verantwortlicheBenachrichtigen',
  ),
  adressatBenachrichtigen: {
    art: 'nachricht' as const,
    daten: ({ kontext, schritt }: Blick) => {
      const art = BESCHEIDE[schritt.type];
      return art ? stellen('VB', kontext.adressat).map((an) => ({ an, art, termin: kontext.faellig })) : [];
    },
  },
  zeichnung: {
    art: 'zeichnung' as const,
    daten: ({ schritt }: Blick) => ({
      ressort: schritt.als?.ressort ?? null,
      urteil: 'erteilt' as const,
      text: schritt.daten?.beschluss ?? null,
      fassung: null,
    }),
  },
};

export const schritte = {
  ...ohne(
    heutigeSchritte,
    'anlageHinzufuegen',
    'besetzungPruefen',
    'erledigungMelden',
    'erledigungFeststellen',
    'verantwortlichBenennen',
    'verzugBegruenden',
    'verlaengernNachBeschluss',
    'aufhebenNachBeschluss',
    'beschlussBestaetigen',
    'beschlussVerwerfen',
  ),
  bestaetigen: { ...heutigeSchritte.bestaetigen, formular: formulare.bestaetigen },
  vorlageVerknuepfen: { ...heutigeSchritte.vorlageVerknuepfen, formular: formulare.vorlage },
  verlaengerungGenehmigen: {
    ...ohne(heutigeSchritte.verlaengerungGenehmigen, 'schreibt'),
    formular: formulare.genehmigen,
  },
  aufheben: { ...ohne(heutigeSchritte.aufheben, 'schreibt'), formular: formulare.aufheben },
} satisfies Record<string, Schrittart<keyof typeof augen>>;
