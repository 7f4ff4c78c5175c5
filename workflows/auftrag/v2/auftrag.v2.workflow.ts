/**
 * Version 2, out since v0.2.0.
 * Auftrag.
 * Aus einer Ziffer des Beschlusses wird ein Auftrag, wenn die Senatskanzlei ihn bestätigt. Er erinnert vor
 * dem Termin, mahnt danach die Leiter hinauf, und der Beschluss über die berichtende Vorlage erfüllt ihn.
 * Kürzere Verlängerungen gibt die Senatskanzlei, längere die Stelle, die den Termin gesetzt hat; der erste
 * Termin bleibt sichtbar.
 */
import { bausteine, defineWorkflow, text, type Definition } from '#engine';
import type { Verfahrensrolle } from '#contract';
import type { WorteVon } from '#engine';
import { fristen } from '../fristen.js';
import { auftragskontext, kreise as heutige, type Auftragskontext, type Auftragslage } from '../kontext.js';
import type { Auftragszustand } from '../worte.js';
import { augen, bedingungen, merken, schritte, wirkungen } from './frueher.js';

/** Circles of version 2. */
const kreise = { adressat: heutige.adressat };

type Worte = WorteVon<
  {
    bedingungen: typeof bedingungen;
    merken: typeof merken;
    wirkungen: typeof wirkungen;
    schritte: typeof schritte;
    fristen: typeof fristen;
    kreise: typeof kreise;
  },
  Exclude<Auftragszustand, 'pruefungErledigung' | 'beschlussBestaetigung'>,
  Verfahrensrolle,
  'SK'
>;

const { aufgabe, ende } = bausteine<Worte>();

const KANZLEI = ['SK@SK'] as const;
const ADRESSAT = ['VB@adressat', 'AL@adressat', 'STR@adressat'] as const;
const VORSCHLAG = text('Vorschlag', 'Proposal');
const LAUFEND = text('Läuft', 'Running');
const ERLEDIGT = text('Erledigt', 'Done');

/**
 * Version 2, out since v0.2.0. The procedure as new Vorgaenge begin with it. */
export const definition = {
  id: 'auftrag',
  version: 2,
  titel: text('Auftrag', 'Obligation'),
  beginn: 'vorgeschlagen',
  kontext: auftragskontext,
  kreise,
  bedingungen,
  merken,
  wirkungen,
  schritte,
  fristen,
  augen,
  zustaende: {
    vorgeschlagen: aufgabe({
      titel: text('Auftrag bestätigen oder verwerfen', 'Confirm or discard'),
      phase: VORSCHLAG,
      wer: KANZLEI,
      frist: 'bestaetigung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        bestaetigen: [
          { target: 'terminKlaeren', guard: ['adressatBekannt', 'ohneTermin'], actions: 'bestaetigung' },
          {
            target: 'offen',
            guard: ['adressatBekannt', 'terminNichtVorbei'],
            actions: ['bestaetigung', 'termin', 'auftragsdaten', 'fristBeginnen', 'adressatBenachrichtigen'],
          },
        ],
        verwerfen: 'verworfen',
      },
    }),
    terminKlaeren: aufgabe({
      titel: text('Termin klären', 'Settle the date'),
      phase: VORSCHLAG,
      wer: [...KANZLEI, ...ADRESSAT],
      frist: { wiedervorlage: { target: 'terminKlaeren', reenter: true, actions: 'frist_abgelaufen' } },
      beiEintritt: ['neueAufgabe'],
      schritte: {
        terminSetzen: {
          target: 'offen',
          guard: 'terminNichtVorbei',
          actions: ['termin', 'auftragsdaten', 'fristBeginnen', 'adressatBenachrichtigen'],
          wer: KANZLEI,
        },
        gegenstandslosMelden: { target: 'pruefungGegenstandslos', actions: 'antragsteller', wer: ADRESSAT },
      },
    }),
    offen: aufgabe({
      titel: text('Auftrag erledigen', 'Fulfil the obligation'),
      phase: LAUFEND,
      wer: ADRESSAT,
      schritte: {
        vorlageVerknuepfen: {
          target: 'inErledigung',
          guard: 'vorlageBekannt',
          actions: ['vorlage', 'auftragsdaten'],
          wer: [...ADRESSAT, ...KANZLEI],
        },
        verlaengerungBeantragen: {
          target: 'verlaengerungsantrag',
          guard: ['spaeterAlsBisher', 'neuerTerminKuenftig'],
          actions: ['antrag', 'antragsteller'],
        },
        gegenstandslosMelden: { target: 'pruefungGegenstandslos', actions: 'antragsteller' },
      },
    }),
    verlaengerungsantrag: aufgabe({
      titel: text('Über die Verlängerung entscheiden', 'Decide on the extension'),
      phase: LAUFEND,
      wer: [...KANZLEI, 'CDS@SK'],
      beiEintritt: ['neueAufgabe'],
      schritte: {
        verlaengerungGenehmigen: {
          target: 'offen',
          guard: ['andererAlsAntragsteller', 'befugtZurVerlaengerung'],
          actions: [
            'verlaengerung',
            'auftragsdaten',
            'zeichnung',
            'fristBeginnen',
            'adressatBenachrichtigen',
          ],
        },
        verlaengerungAblehnen: { target: 'offen', actions: ['antragErledigt', 'adressatBenachrichtigen'] },
      },
    }),
    pruefungGegenstandslos: aufgabe({
      titel: text('Prüfen, ob der Auftrag entfällt', 'Check whether it is moot'),
      phase: LAUFEND,
      wer: [...KANZLEI, 'CDS@SK'],
      beiEintritt: ['neueAufgabe'],
      schritte: {
        aufheben: {
          target: 'aufgehoben',
          guard: 'andererAlsAntragsteller',
          actions: ['zeichnung', 'adressatBenachrichtigen'],
        },
        fortfuehren: [
          { target: 'offen', guard: 'terminGesetzt', actions: 'antragErledigt' },
          { target: 'terminKlaeren', actions: 'antragErledigt' },
        ],
      },
    }),
    inErledigung: aufgabe({
      titel: text('Vorlage zum Beschluss bringen', 'Bring the paper to its decision'),
      phase: LAUFEND,
      wer: ADRESSAT,
      schritte: {
        vorlageBeschlossen: [
          { target: 'erfuellt', guard: 'nochNichtUeberfaellig', actions: 'naechsterAuftrag' },
          { target: 'erfuelltVerspaetet', actions: 'naechsterAuftrag' },
        ],
        vorlageZurueck: {
          target: 'offen',
          actions: ['vorlageGeloest', 'auftragsdaten', 'adressatBenachrichtigen'],
        },
        verlaengerungBeantragen: {
          target: 'verlaengerungsantrag',
          guard: ['spaeterAlsBisher', 'neuerTerminKuenftig'],
          actions: ['antrag', 'antragsteller', 'vorlageGeloest', 'auftragsdaten'],
        },
      },
    }),
    erfuellt: ende({ titel: text('Erfüllt', 'Fulfilled'), phase: ERLEDIGT }),
    erfuelltVerspaetet: ende({ titel: text('Verspätet erfüllt', 'Fulfilled late'), phase: ERLEDIGT }),
    aufgehoben: ende({ titel: text('Aufgehoben', 'Lifted'), phase: ERLEDIGT }),
    verworfen: ende({ titel: text('Verworfen', 'Discarded'), phase: ERLEDIGT }),
  },
} satisfies Definition<Auftragskontext, Auftragslage, Worte>;

export const auftragV2 = defineWorkflow<Auftragskontext, Auftragslage, Worte>(definition);
