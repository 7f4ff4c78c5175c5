import { text, type Schrittart } from '#engine';
import { formulare as f } from './formulare.js';
import type { augen } from './kontext.js';

/** Every Schritt of an Auftrag: its title, what it brings about, its form. */
export const schritte = {
  bestaetigen: {
    titel: text('Auftrag bestätigen', 'Confirm the obligation'),
    folge: text(
      'Der Auftrag gilt; Erinnerungen sind geplant.',
      'The obligation stands; reminders are planned.',
    ),
    formular: f.bestaetigen,
  },
  verwerfen: {
    titel: text('Vorschlag verwerfen', 'Discard the proposal'),
    folge: text('Es entsteht kein Auftrag.', 'There is no obligation.'),
    formular: f.mitGrund,
  },
  terminSetzen: {
    titel: text('Termin setzen', 'Set the date'),
    folge: text(
      'Der Auftrag hat einen Termin; Erinnerungen sind geplant.',
      'The obligation has a date; reminders are planned.',
    ),
    formular: f.termin,
  },
  vorlageVerknuepfen: {
    titel: text('Vorlage verknüpfen', 'Link a paper'),
    folge: text(
      'Der Beschluss über diese Vorlage erfüllt den Auftrag.',
      'The decision on that paper fulfils the obligation.',
    ),
    formular: f.vorlage,
  },
  verlaengerungBeantragen: {
    titel: text('Verlängerung beantragen', 'Ask for an extension'),
    folge: text(
      'Über den Antrag entscheidet die Senatskanzlei oder der Senat.',
      'The chancellery or the Senate decides.',
    ),
    formular: f.verlaengern,
    schreibt: ['verlaengerung'],
  },
  verlaengerungGenehmigen: {
    titel: text('Verlängerung genehmigen', 'Grant the extension'),
    folge: text(
      'Der neue Termin gilt; der erste bleibt sichtbar.',
      'The new date holds; the first stays visible.',
    ),
    formular: f.genehmigen,
    bindend: true,
    zeichnet: ['verlaengerung'],
  },
  verlaengerungAblehnen: {
    titel: text('Verlängerung ablehnen', 'Refuse the extension'),
    folge: text('Der bisherige Termin bleibt.', 'The date stays.'),
    formular: f.mitGrund,
  },
  gegenstandslosMelden: {
    titel: text('Gegenstandslos melden', 'Report as moot'),
    folge: text(
      'Die Senatskanzlei prüft, ob der Auftrag aufgehoben wird.',
      'The chancellery checks whether to lift it.',
    ),
    formular: f.mitGrund,
    schreibt: ['aufhebung'],
  },
  aufheben: {
    titel: text('Auftrag aufheben', 'Lift the obligation'),
    folge: text('Der Auftrag endet ohne Bericht.', 'The obligation ends without a report.'),
    formular: f.aufheben,
    bindend: true,
    zeichnet: ['aufhebung'],
  },
  fortfuehren: {
    titel: text('Auftrag fortführen', 'Keep the obligation'),
    folge: text('Der Auftrag bleibt offen.', 'The obligation stays.'),
    formular: f.mitGrund,
  },
  vorlageBeschlossen: {
    titel: text('Vorlage beschlossen', 'Paper decided'),
    folge: text('Der Auftrag ist erfüllt.', 'The obligation is fulfilled.'),
    formular: f.leer,
    intern: true,
  },
  vorlageZurueck: {
    titel: text('Vorlage zurückgezogen', 'Paper withdrawn'),
    folge: text('Der Auftrag ist wieder offen.', 'The obligation is open again.'),
    formular: f.leer,
    intern: true,
  },
} satisfies Record<string, Schrittart<keyof typeof augen>>;
