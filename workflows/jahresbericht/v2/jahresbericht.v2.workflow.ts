/**
 * Version 2, out since v0.2.0.
 * Jahresbericht über eine Maßnahme.
 * Die Maßnahmenverantwortlichen eines Ressorts berichten zu Kennzahlen, Meilensteinen und Sachstand;
 * Abteilungsleitung und Staatsrat geben nacheinander frei, jeweils eine andere Person als die, die
 * geschrieben hat. Nach der Erhebung übernimmt das Berichtswesen den Bericht in den Gesamtbericht oder fragt
 * zurück. Eine abgelaufene Frist macht den Bericht überfällig, bewegt ihn aber nicht.
 */
import type { Verfahrensrolle } from '#contract';
import { bausteine, defineWorkflow, ohne, text, type Definition, type WorteVon } from '#engine';
import { fristen } from '../fristen.js';
import {
  augen,
  berichtskontext,
  kreise as heutige,
  type Berichtskontext,
  type Berichtslage,
} from '../kontext.js';
import type { Berichtszustand } from '../worte.js';
import { bedingungen, merken, schritte, wirkungen } from './frueher.js';

/** Circles of version 2. */
const kreise = ohne(heutige, 'vorherige');

type Worte = WorteVon<
  {
    bedingungen: typeof bedingungen;
    merken: typeof merken;
    wirkungen: typeof wirkungen;
    schritte: typeof schritte;
    fristen: typeof fristen;
    kreise: typeof kreise;
  },
  Exclude<Berichtszustand, 'ersatzFreigabe' | 'nichtVorgelegt' | 'nichtFreigegeben' | 'ohneBericht'>,
  Verfahrensrolle,
  'SK'
>;

const { aufgabe, ende, weg } = bausteine<Worte>();

const VERANTWORTLICH = ['MV@federfuehrung'] as const;
const BERICHTSWESEN = ['BW@berichtswesen'] as const;
const IM_RESSORT = text('Im Ressort', 'In the department');
const FREIGABE = text('Freigabe', 'Approval');
const GESAMTBERICHT = text('Gesamtbericht', 'Consolidated report');

const bearbeiten = weg({ actions: ['mitwirkung', 'berichtSpeichern'] });
const entfaellt = weg({
  target: 'entfallen',
  actions: ['abgabefristEnde', 'kampagnePruefen'],
  wer: [...VERANTWORTLICH, ...BERICHTSWESEN],
});
const zurueckFragen = weg({
  target: 'inBearbeitung',
  actions: ['freigabenVerworfen', 'abgabefristVerantwortliche', 'zurueckgegeben'],
});
const zurueckAnsRessort = weg({
  target: 'inBearbeitung',
  guard: 'inKonsolidierung',
  actions: ['freigabenVerworfen', 'nachfrist', 'zurueckgegeben'],
  wer: BERICHTSWESEN,
});

/**
 * Version 2, out since v0.2.0. The procedure as new Vorgaenge begin with it. */
export const definition = {
  id: 'jahresbericht',
  version: 2,
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
  zustaende: {
    offen: aufgabe({
      titel: text('Bericht schreiben', 'Write the report'),
      phase: IM_RESSORT,
      wer: VERANTWORTLICH,
      bearbeitbar: true,
      beiEintritt: ['abgabefristVerantwortliche', 'berichtAnfordern'],
      schritte: { bearbeiten: { target: 'inBearbeitung', ...bearbeiten }, entfaellt },
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
        entfaellt,
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
      },
    }),
    ressortFrei: aufgabe({
      titel: text('Bericht für das Ressort freigeben', 'Approve for the department'),
      phase: FREIGABE,
      wer: ['STR@federfuehrung'],
      beiEintritt: ['neueAufgabe'],
      schritte: {
        freigebenSTR: {
          target: 'frei',
          guard: ['vierAugen', 'nichtFreigegeben'],
          actions: ['freigabe', 'zeichnung', 'abgabefristEnde', 'kampagnePruefen'],
        },
        rueckfrage: zurueckFragen,
      },
    }),
    frei: aufgabe({
      titel: text('Bericht übernehmen', 'Take over the report'),
      phase: GESAMTBERICHT,
      wer: BERICHTSWESEN,
      schritte: {
        uebernehmen: { target: 'uebernommen', guard: 'inKonsolidierung' },
        rueckfrageSF: zurueckAnsRessort,
      },
    }),
    uebernommen: aufgabe({
      titel: text('In den Gesamtbericht übernommen', 'Taken into the consolidated report'),
      phase: GESAMTBERICHT,
      wer: [],
      wartetAuf: text('Freigabe des Gesamtberichts', 'Approval of the consolidated report'),
      schritte: { rueckfrageSF: zurueckAnsRessort, kampagneFreigegeben: 'abgeschlossen' },
    }),
    abgeschlossen: ende({ titel: text('Abgeschlossen', 'Closed'), phase: GESAMTBERICHT }),
    entfallen: ende({ titel: text('Entfallen', 'Waived'), phase: GESAMTBERICHT }),
  },
} satisfies Definition<Berichtskontext, Berichtslage, Worte>;

export const jahresberichtV2 = defineWorkflow<Berichtskontext, Berichtslage, Worte>(definition);
