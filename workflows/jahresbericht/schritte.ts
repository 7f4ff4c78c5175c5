import { text, type Schrittart } from '#engine';
import { formulare as f } from './formulare.js';
import type { augen } from './kontext.js';

/** Every Schritt of a Jahresbericht: its title, what it brings about, its form. */
export const schritte = {
  bearbeiten: {
    titel: text('Bericht bearbeiten', 'Edit the report'),
    folge: text('Der Bericht ist gespeichert.', 'The report is saved.'),
    formular: f.bearbeiten,
    schreibt: ['bericht'],
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
  },
  entfaellt: {
    titel: text('Bericht entfällt', 'Report is waived'),
    folge: text(
      'Zu dieser Maßnahme wird in diesem Jahr nicht berichtet.',
      'There is no report on this measure this year.',
    ),
    formular: f.mitGrund,
  },
  kampagneFreigegeben: {
    titel: text('Gesamtbericht freigegeben', 'Consolidated report approved'),
    folge: text('Der Bericht ist abgeschlossen.', 'The report is closed.'),
    formular: f.leer,
    intern: true,
  },
} satisfies Record<string, Schrittart<keyof typeof augen>>;
