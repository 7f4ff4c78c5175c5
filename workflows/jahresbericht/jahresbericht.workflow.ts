/**
 * Jahresbericht über eine Maßnahme.
 * Die Maßnahmenverantwortlichen eines Ressorts berichten zu Kennzahlen, Meilensteinen und Sachstand;
 * Abteilungsleitung und Staatsrat geben nacheinander frei, jeweils eine andere Person als die, die
 * geschrieben hat. Nach der Erhebung übernimmt das Berichtswesen den Bericht in den Gesamtbericht oder fragt
 * zurück. Eine abgelaufene Frist macht den Bericht überfällig, bewegt ihn aber nicht: Das Berichtswesen hält
 * fest, was nicht vorgelegt oder nicht freigegeben ist, und nur es lässt einen Bericht entfallen – mit einem
 * Grund, der im Gesamtbericht steht. Mit dem Beschluss über den Gesamtbericht ist er abgeschlossen.
 */
import { bausteine, defineWorkflow, text, type Definition } from '#engine';
import { geltenderErsatz } from '../besetzung.js';
import { bedingungen } from './bedingungen.js';
import { fristen } from './fristen.js';
import { augen, berichtskontext, kreise, type Berichtskontext, type Berichtslage } from './kontext.js';
import { merken } from './merken.js';
import { schritte } from './schritte.js';
import { wirkungen } from './wirkungen.js';
import type { Berichtsworte } from './worte.js';

const { aufgabe, ende, weg } = bausteine<Berichtsworte>();

const VERANTWORTLICH = ['MV@federfuehrung'] as const;
const BERICHTSWESEN = ['BW@berichtswesen'] as const;
const IM_RESSORT = text('Im Ressort', 'In the department');
const FREIGABE = text('Freigabe', 'Approval');
const GESAMTBERICHT = text('Gesamtbericht', 'Consolidated report');

const bearbeiten = weg({ actions: ['mitwirkung', 'berichtSpeichern'] });
/** Only the Berichtswesen waives; the house may ask for it. */
const entfaellt = weg({
  target: 'entfallen',
  actions: ['entfallFestgestellt', 'abgabefristEnde', 'entfallMelden', 'kampagnePruefen'],
  wer: BERICHTSWESEN,
});
const entfallBeantragen = weg({ actions: ['entfallWunsch', 'berichtswesenBenachrichtigen'] });
const nichtVorgelegt = weg({
  target: 'nichtVorgelegt',
  guard: 'fristVorbei',
  actions: ['alsNichtVorgelegt', 'abgabefristEnde', 'nichtVorgelegtMelden', 'kampagnePruefen'],
  wer: BERICHTSWESEN,
});
const nichtFreigegeben = weg({
  target: 'nichtFreigegeben',
  guard: 'fristVorbei',
  actions: ['alsNichtFreigegeben', 'abgabefristEnde', 'nichtFreigegebenMelden', 'kampagnePruefen'],
  wer: BERICHTSWESEN,
});
const zurueckFragen = weg({
  target: 'inBearbeitung',
  actions: ['freigabenVerworfen', 'abgabefristVerantwortliche', 'zurueckgegeben'],
});
const zurueckAnsRessort = weg({
  target: 'inBearbeitung',
  guard: 'bisZurVorlage',
  actions: ['freigabenVerworfen', 'nachfrist', 'zurueckgegeben', 'kampagneOeffnen'],
  wer: BERICHTSWESEN,
});
/** The measure has moved: before it is approved the new house has it, with the same date. */
const hauswechsel = weg({
  target: 'inBearbeitung',
  guard: 'anderesHaus',
  actions: ['hauswechsel', 'freigabenVerworfen', 'abgabefristHaus', 'uebernahmeMelden', 'abgabeMelden'],
});
/** What was approved stays so; questions go to the new house. */
const hauswechselDanach = weg({
  guard: 'anderesHaus',
  actions: ['hauswechsel', 'uebernahmeMelden', 'abgabeMelden'],
});
const freigebenSTR = weg({
  target: 'frei',
  guard: ['vierAugen', 'nichtFreigegeben'],
  actions: ['freigabe', 'zeichnung', 'abgabefristEnde', 'kampagnePruefen', 'freigabeMelden'],
});

/** The procedure as new Vorgaenge begin with it. */
const definition = {
  id: 'jahresbericht',
  version: 3,
  titel: text('Jahresbericht', 'Yearly report'),
  beginn: 'offen',
  kontext: berichtskontext,
  kreise,
  bedingungen,
  merken,
  wirkungen,
  schritte,
  fristen,
  augen,
  nieStumm: true,
  ersatz: geltenderErsatz,
  ueberall: { besetzungPruefen: { guard: 'besetzungAnders', actions: ['besetzungMelden', 'ersatz'] } },
  zustaende: {
    offen: aufgabe({
      titel: text('Bericht schreiben', 'Write the report'),
      phase: IM_RESSORT,
      wer: VERANTWORTLICH,
      bearbeitbar: true,
      beiEintritt: ['abgabefristVerantwortliche', 'berichtAnfordern'],
      schritte: {
        bearbeiten: { target: 'inBearbeitung', ...bearbeiten },
        entfallBeantragen,
        entfaellt,
        nichtVorgelegt,
        hauswechsel,
      },
    }),
    inBearbeitung: aufgabe({
      titel: text('Bericht fertigstellen', 'Finish the report'),
      phase: IM_RESSORT,
      wer: VERANTWORTLICH,
      bearbeitbar: true,
      schritte: {
        bearbeiten,
        einreichen: {
          target: 'eingereicht',
          guard: ['vollstaendig', 'warnungenBeantwortet'],
          actions: ['mitwirkung', 'neueFassung', 'berichtEinfrieren', 'abgabefristAbteilung'],
        },
        entfallBeantragen,
        entfaellt,
        nichtVorgelegt,
        hauswechsel,
      },
    }),
    eingereicht: aufgabe({
      titel: text('Bericht prüfen und freigeben', 'Check and approve the report'),
      phase: FREIGABE,
      wer: ['AL@federfuehrung'],
      beiEintritt: ['neueAufgabe'],
      schritte: {
        freigebenAL: {
          target: 'ressortFrei',
          guard: ['vierAugen', 'warnungenBeantwortet'],
          actions: ['freigabe', 'zeichnung', 'abgabefristStaatsrat'],
        },
        rueckfrage: zurueckFragen,
        anStaatsratGeben: {
          target: 'ressortFrei',
          guard: ['abteilungFehlt', 'warnungenBeantwortet'],
          actions: 'abgabefristStaatsrat',
          wer: BERICHTSWESEN,
        },
        nichtFreigegeben,
        entfaellt,
        hauswechsel,
      },
    }),
    ressortFrei: aufgabe({
      titel: text('Bericht für das Ressort freigeben', 'Approve for the department'),
      phase: FREIGABE,
      wer: ['STR@federfuehrung'],
      beiEintritt: ['neueAufgabe'],
      schritte: {
        freigebenSTR,
        rueckfrage: zurueckFragen,
        anChefGeben: { target: 'ersatzFreigabe', guard: 'staatsratFehlt', wer: BERICHTSWESEN },
        nichtFreigegeben,
        entfaellt,
        hauswechsel,
      },
    }),
    ersatzFreigabe: aufgabe({
      titel: text('Bericht an Stelle des Hauses freigeben', 'Approve in place of the department'),
      phase: FREIGABE,
      wer: ['CDS@SK'],
      beiEintritt: ['neueAufgabe'],
      schritte: { freigebenSTR, rueckfrage: zurueckFragen, nichtFreigegeben, entfaellt, hauswechsel },
    }),
    frei: aufgabe({
      titel: text('Bericht übernehmen', 'Take over the report'),
      phase: GESAMTBERICHT,
      wer: BERICHTSWESEN,
      schritte: {
        uebernehmen: { target: 'uebernommen', guard: 'inKonsolidierung' },
        rueckfrageSF: zurueckAnsRessort,
        hauswechsel: hauswechselDanach,
      },
    }),
    uebernommen: aufgabe({
      titel: text('In den Gesamtbericht übernommen', 'Taken into the consolidated report'),
      phase: GESAMTBERICHT,
      wer: [],
      wartetAuf: text('Beschluss über den Gesamtbericht', 'Decision on the consolidated report'),
      schritte: {
        rueckfrageSF: zurueckAnsRessort,
        kampagneFreigegeben: 'abgeschlossen',
        hauswechsel: hauswechselDanach,
      },
    }),
    nichtVorgelegt: aufgabe({
      titel: text('Nicht vorgelegt', 'Not delivered'),
      phase: GESAMTBERICHT,
      wer: [],
      wartetAuf: text('Beschluss über den Gesamtbericht', 'Decision on the consolidated report'),
      schritte: {
        rueckfrageSF: zurueckAnsRessort,
        kampagneFreigegeben: 'ohneBericht',
        hauswechsel: hauswechselDanach,
      },
    }),
    nichtFreigegeben: aufgabe({
      titel: text('Nicht freigegeben', 'Not approved'),
      phase: GESAMTBERICHT,
      wer: [],
      wartetAuf: text('Beschluss über den Gesamtbericht', 'Decision on the consolidated report'),
      schritte: {
        rueckfrageSF: zurueckAnsRessort,
        kampagneFreigegeben: 'ohneBericht',
        hauswechsel: hauswechselDanach,
      },
    }),
    abgeschlossen: ende({ titel: text('Abgeschlossen', 'Closed'), phase: GESAMTBERICHT }),
    ohneBericht: ende({
      titel: text('Ohne Bericht abgeschlossen', 'Closed without a report'),
      phase: GESAMTBERICHT,
    }),
    entfallen: ende({ titel: text('Entfallen', 'Waived'), phase: GESAMTBERICHT }),
  },
} satisfies Definition<Berichtskontext, Berichtslage, Berichtsworte>;

export const jahresbericht = defineWorkflow<Berichtskontext, Berichtslage, Berichtsworte>(definition);
