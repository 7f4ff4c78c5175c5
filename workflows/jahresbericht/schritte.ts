import { text, type Schrittart } from '#engine';
import { besetzungPruefen } from '../besetzung.js';
import { formulare as f } from './formulare.js';
import type { augen } from './kontext.js';

/** Every Schritt of a Jahresbericht: its title, what it brings about, its form. */
export const schritte = {
  bearbeiten: {
    titel: text('Bericht bearbeiten', 'Edit the report'),
    folge: text('Der Bericht ist gespeichert.', 'The report is saved.'),
    formular: f.bearbeiten,
    schreibt: ['bericht'],
    still: text('Wer den Bericht schreibt, sieht den Stand.', 'Whoever writes the report sees the state.'),
  },
  einreichen: {
    titel: text('Bericht einreichen', 'Hand in the report'),
    folge: text('Die Abteilungsleitung prüft den Bericht.', 'The head of division checks the report.'),
    formular: f.leer,
    schreibt: ['bericht'],
  },
  freigebenAL: {
    titel: text('Bericht freigeben', 'Approve the report'),
    folge: text('Die Staatsrätin oder der Staatsrat entscheidet.', 'The state secretary decides.'),
    formular: f.freigabe,
    bindend: true,
    schreibt: ['freigabe'],
    zeichnet: ['bericht'],
  },
  rueckfrage: {
    titel: text('Mit Rückfrage zurückgeben', 'Return with a question'),
    folge: text(
      'Die Maßnahmenverantwortlichen überarbeiten den Bericht.',
      'Those responsible revise the report.',
    ),
    formular: f.mitGrund,
  },
  freigebenSTR: {
    titel: text('Bericht für das Ressort freigeben', 'Approve for the department'),
    folge: text('Der Bericht gilt als abgegeben.', 'The report counts as delivered.'),
    formular: f.freigabe,
    bindend: true,
    zeichnet: ['bericht', 'freigabe'],
  },
  rueckfrageSF: {
    titel: text('An das Ressort zurückfragen', 'Ask the department'),
    folge: text(
      'Das Ressort überarbeitet den Bericht und gibt ihn neu frei.',
      'The department revises and approves again.',
    ),
    formular: f.mitGrund,
  },
  uebernehmen: {
    titel: text('In den Gesamtbericht übernehmen', 'Take into the consolidated report'),
    folge: text('Der Bericht steht im Gesamtbericht.', 'The report is part of the consolidated report.'),
    formular: f.leer,
    still: text(
      'Das Berichtswesen stellt zusammen; das Haus hört, wenn es zurückfragt.',
      'The reporting office puts it together; the department hears if it asks back.',
    ),
  },
  entfaellt: {
    titel: text('Bericht entfällt', 'Report is waived'),
    folge: text(
      'Zu dieser Maßnahme wird in diesem Jahr nicht berichtet.',
      'There is no report on this measure this year.',
    ),
    formular: f.mitGrund,
  },
  entfallBeantragen: {
    titel: text('Wegfall des Berichts beantragen', 'Ask to waive the report'),
    folge: text(
      'Das Berichtswesen entscheidet; bis dahin bleibt der Bericht fällig.',
      'The reporting office decides; until then the report remains due.',
    ),
    formular: f.mitGrund,
  },
  nichtVorgelegt: {
    titel: text('Als nicht vorgelegt festhalten', 'Record as not delivered'),
    folge: text(
      'Im Gesamtbericht steht „nicht vorgelegt“ mit dem Grund; die Kampagne geht weiter.',
      'The consolidated report says “not delivered” with the reason; the campaign goes on.',
    ),
    formular: f.mitGrund,
  },
  nichtFreigegeben: {
    titel: text('Als nicht freigegeben festhalten', 'Record as not approved'),
    folge: text(
      'Im Gesamtbericht steht „nicht freigegeben“ mit dem Grund; die Kampagne geht weiter.',
      'The consolidated report says “not approved” with the reason; the campaign goes on.',
    ),
    formular: f.mitGrund,
  },
  anStaatsratGeben: {
    titel: text('Ohne Abteilungsleitung weitergeben', 'Pass on without the head of division'),
    folge: text(
      'Der Bericht liegt bei der Staatsrätin oder dem Staatsrat; der Grund steht im Verlauf.',
      'The report lies with the state secretary; the reason is in the history.',
    ),
    formular: f.mitGrund,
  },
  anChefGeben: {
    titel: text(
      'An die Chefin oder den Chef der Senatskanzlei geben',
      'Pass on to the head of the chancellery',
    ),
    folge: text(
      'Im Haus kann niemand freigeben: Die Senatskanzlei entscheidet an seiner Stelle.',
      'Nobody in the department can approve: the chancellery decides in its place.',
    ),
    formular: f.mitGrund,
  },
  hauswechsel: {
    titel: text('Maßnahme ging an ein anderes Haus', 'Measure moved to another department'),
    folge: text(
      'Bericht, Frist und Verlauf liegen jetzt bei diesem Haus.',
      'Report, deadline and history lie with that department now.',
    ),
    formular: f.wechsel,
    intern: true,
  },
  kampagneFreigegeben: {
    titel: text('Gesamtbericht beschlossen', 'Consolidated report decided'),
    folge: text('Der Bericht ist abgeschlossen.', 'The report is closed.'),
    formular: f.leer,
    intern: true,
    still: text(
      'Den Beschluss erfährt das Haus mit der Vorlage des Gesamtberichts.',
      'The department hears of the decision with the paper of the consolidated report.',
    ),
  },
  besetzungPruefen,
} satisfies Record<string, Schrittart<keyof typeof augen>>;
