import { text, type Schrittart } from '#engine';
import { besetzungPruefen } from '../besetzung.js';
import { formulare as f } from './formulare.js';
import type { augen } from './kontext.js';

/** Why nobody is told of it. */
const EIGENE_ARBEIT = text(
  'Das Berichtswesen tut es selbst; die Häuser hören, wenn sie etwas zu tun haben.',
  'The reporting office does it itself; the departments hear once they have something to do.',
);

/** Every Schritt of a Kampagne: its title, what it brings about, its form. */
export const schritte = {
  planwerteEinfrieren: {
    titel: text('Liste und Planwerte festschreiben', 'Freeze list and planned values'),
    folge: text(
      'Maßnahmen und Planwerte dieser Kampagne stehen fest; spätere Änderungen werden gemeldet.',
      'Measures and planned values are fixed; later changes are reported.',
    ),
    formular: f.leer,
    still: EIGENE_ARBEIT,
  },
  anfordern: {
    titel: text('Berichte anfordern', 'Ask for the reports'),
    folge: text(
      'Jede Maßnahme hat einen Bericht mit Frist; die Verantwortlichen erhalten eine Nachricht.',
      'Every measure has a report with a deadline; those responsible are told.',
    ),
    formular: f.leer,
  },
  erinnern: {
    titel: text('Alle erinnern', 'Remind all'),
    folge: text(
      'Wer noch etwas zu tun hat, erhält jetzt eine Erinnerung.',
      'Everybody who still has to act is reminded now.',
    ),
    formular: f.leer,
  },
  erhebungSchliessen: {
    titel: text('Erhebung schließen', 'Close collection'),
    folge: text(
      'Die Berichte können in den Gesamtbericht übernommen werden.',
      'Reports can be taken into the consolidated report.',
    ),
    formular: f.leer,
    still: EIGENE_ARBEIT,
  },
  alleBerichteFrei: {
    titel: text('Alle Berichte sind freigegeben', 'All reports are approved'),
    folge: text('Die Erhebung ist geschlossen.', 'Collection is closed.'),
    formular: f.leer,
    intern: true,
  },
  konsolidieren: {
    titel: text('Gesamtbericht zusammenstellen', 'Consolidate'),
    folge: text(
      'Der Gesamtbericht ist festgeschrieben und liegt dem Staatsrat vor.',
      'The consolidated report is frozen and lies with the state secretary.',
    ),
    formular: f.leer,
    schreibt: ['gesamtbericht'],
  },
  freigeben: {
    titel: text('Gesamtbericht freigeben', 'Approve the consolidated report'),
    folge: text(
      'Eine Senatsvorlage mit dem Gesamtbericht als Anlage entsteht.',
      'A Senate paper with the consolidated report attached begins.',
    ),
    formular: f.freigabe,
    bindend: true,
    zeichnet: ['gesamtbericht'],
  },
  zurueck: {
    titel: text('Zur Konsolidierung zurückgeben', 'Return'),
    folge: text('Das Berichtswesen überarbeitet den Gesamtbericht.', 'The consolidated report is revised.'),
    formular: f.mitGrund,
  },
  vorlageBeschlossen: {
    titel: text('Vorlage beschlossen', 'Paper decided'),
    folge: text('Die Gremien können unterrichtet werden.', 'The bodies can be informed.'),
    formular: f.leer,
    intern: true,
  },
  vorlageZurueck: {
    titel: text('Vorlage zurückgezogen', 'Paper withdrawn'),
    folge: text(
      'Der Gesamtbericht ist wieder in der Konsolidierung.',
      'The report is back in consolidation.',
    ),
    formular: f.leer,
    intern: true,
  },
  berichtZurueck: {
    titel: text('Ein Bericht ging zurück', 'A report went back'),
    folge: text(
      'Der Gesamtbericht ist wieder in der Konsolidierung.',
      'The report is back in consolidation.',
    ),
    formular: f.leer,
    intern: true,
  },
  gremienbericht: {
    titel: text('Unterrichtung eines Gremiums festhalten', 'Record that a body was informed'),
    folge: text('Das Gremium gilt als unterrichtet.', 'The body counts as informed.'),
    formular: f.gremium,
    still: EIGENE_ARBEIT,
  },
  abschliessen: {
    titel: text('Kampagne abschließen', 'Close the campaign'),
    folge: text('Die Kampagne ist beendet.', 'The campaign is over.'),
    formular: f.leer,
    still: EIGENE_ARBEIT,
  },
  abbrechen: {
    titel: text('Kampagne abbrechen', 'Cancel the campaign'),
    folge: text(
      'Die Kampagne endet, ohne dass Berichte angefordert werden.',
      'The campaign ends without reports.',
    ),
    formular: f.mitGrund,
    still: EIGENE_ARBEIT,
  },
  besetzungPruefen,
} satisfies Record<string, Schrittart<keyof typeof augen>>;
