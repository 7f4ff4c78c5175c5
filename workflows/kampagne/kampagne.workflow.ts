/**
 * Kampagne der Jahresberichte.
 * Das Berichtswesen schreibt Maßnahmen und Planwerte fest, fordert die Berichte an, mahnt, übernimmt und
 * stellt den Gesamtbericht zusammen. Der Staatsrat gibt ihn frei; daraus entsteht eine Senatsvorlage, die
 * ihren eigenen Weg geht. Nach dem Beschluss werden die Gremien unterrichtet. Termine der Jahreszeit sind
 * Annahmen [A] und durch Einstellungen zu ersetzen.
 */
import { bausteine, defineWorkflow, text, type Definition } from '#engine';
import { geltenderErsatz } from '../besetzung.js';
import { bedingungen } from './bedingungen.js';
import { fristen } from './fristen.js';
import { augen, kampagnenkontext, kreise, type Kampagnenkontext, type Kampagnenlage } from './kontext.js';
import { merken } from './merken.js';
import { schritte } from './schritte.js';
import { wirkungen } from './wirkungen.js';
import type { Kampagnenworte } from './worte.js';

const { aufgabe, ende } = bausteine<Kampagnenworte>();

const BERICHTSWESEN = ['BW@federfuehrung'] as const;
const VORBEREITUNG = text('Vorbereitung', 'Preparation');
const ERHEBUNG = text('Erhebung', 'Collection');
const GESAMTBERICHT = text('Gesamtbericht', 'Consolidated report');
const BESCHLUSS = text('Senat und Gremien', 'Senate and bodies');

/** The procedure as new Vorgaenge begin with it. */
const definition = {
  id: 'kampagne',
  version: 3,
  titel: text('Kampagne der Jahresberichte', 'Campaign of yearly reports'),
  beginn: 'geplant',
  kontext: kampagnenkontext,
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
    geplant: aufgabe({
      titel: text('Maßnahmen und Planwerte festschreiben', 'Freeze measures and planned values'),
      phase: VORBEREITUNG,
      wer: BERICHTSWESEN,
      beiEintritt: ['kampagneAnlegen'],
      schritte: {
        planwerteEinfrieren: {
          target: 'eroeffnet',
          guard: 'massnahmenVorhanden',
          actions: 'planwerteFestschreiben',
        },
        abbrechen: { target: 'abgebrochen', actions: 'kampagneAbbrechen' },
      },
    }),
    eroeffnet: aufgabe({
      titel: text('Berichte anfordern', 'Ask for the reports'),
      phase: VORBEREITUNG,
      wer: BERICHTSWESEN,
      schritte: {
        anfordern: { target: 'erhebung', actions: 'berichteBeginnen' },
        abbrechen: { target: 'abgebrochen', actions: 'kampagneAbbrechen' },
      },
    }),
    erhebung: aufgabe({
      titel: text('Berichte einsammeln', 'Collect the reports'),
      phase: ERHEBUNG,
      wer: BERICHTSWESEN,
      schritte: {
        erinnern: { actions: 'alleErinnern' },
        erhebungSchliessen: { target: 'konsolidierung', guard: 'alleFreiOderEntfallen' },
        alleBerichteFrei: {
          target: 'konsolidierung',
          guard: 'alleFreiOderEntfallen',
          actions: 'neueAufgabe',
        },
      },
    }),
    konsolidierung: aufgabe({
      titel: text('Gesamtbericht zusammenstellen', 'Consolidate'),
      phase: GESAMTBERICHT,
      wer: BERICHTSWESEN,
      beiEintritt: ['konsolidierungsfrist'],
      schritte: {
        erinnern: { actions: 'alleErinnern' },
        konsolidieren: {
          target: 'freigabeSF',
          guard: 'alleUebernommen',
          actions: ['mitwirkung', 'neueFassung', 'gesamtberichtEinfrieren'],
        },
      },
      beiAustritt: ['fristEnde'],
    }),
    freigabeSF: aufgabe({
      titel: text('Gesamtbericht freigeben', 'Approve the consolidated report'),
      phase: GESAMTBERICHT,
      wer: ['STR@federfuehrung'],
      beiEintritt: ['freigabefrist', 'neueAufgabe'],
      schritte: {
        freigeben: {
          target: 'vorlageErstellt',
          guard: ['vierAugen', 'alleUebernommen'],
          actions: ['zeichnung', 'vorlageAnlegen', 'vorlageMelden'],
        },
        zurueck: { target: 'konsolidierung', actions: 'neueAufgabe' },
        berichtZurueck: { target: 'konsolidierung', actions: 'neueAufgabe' },
      },
      beiAustritt: ['fristEnde'],
    }),
    vorlageErstellt: aufgabe({
      titel: text('Vorlage ist unterwegs', 'The paper is on its way'),
      phase: BESCHLUSS,
      wer: [],
      wartetAuf: text('Beschluss über die Vorlage', 'Decision on the paper'),
      schritte: {
        vorlageBeschlossen: { target: 'berichtet', actions: 'berichteAbschliessen' },
        vorlageZurueck: { target: 'konsolidierung', actions: 'neueAufgabe' },
      },
    }),
    berichtet: aufgabe({
      titel: text('Gremien unterrichten', 'Inform the bodies'),
      phase: BESCHLUSS,
      wer: BERICHTSWESEN,
      beiEintritt: ['gremienfrist', 'neueAufgabe'],
      schritte: {
        gremienbericht: { guard: ['gremiumBekannt', 'nichtInDerZukunft'], actions: 'gremium' },
        abschliessen: { target: 'abgeschlossen', guard: 'alleGremienUnterrichtet' },
      },
      beiAustritt: ['fristEnde'],
    }),
    abgeschlossen: ende({ titel: text('Abgeschlossen', 'Closed'), phase: BESCHLUSS }),
    abgebrochen: ende({ titel: text('Abgebrochen', 'Cancelled'), phase: VORBEREITUNG }),
  },
} satisfies Definition<Kampagnenkontext, Kampagnenlage, Kampagnenworte>;

export const kampagne = defineWorkflow<Kampagnenkontext, Kampagnenlage, Kampagnenworte>(definition);
