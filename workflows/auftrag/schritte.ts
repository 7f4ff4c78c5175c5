import { text, type Schrittart } from '#engine';
import { besetzungPruefen } from '../besetzung.js';
import { formulare as f } from './formulare.js';
import type { Auftragskontext, augen } from './kontext.js';

/** Every Schritt of an Auftrag: its title, what it brings about, its form. */
export const schritte = {
  bestaetigen: {
    titel: text('Auftrag bestätigen', 'Confirm the obligation'),
    folge: text(
      'Der Auftrag gilt; Erinnerungen sind geplant.',
      'The obligation stands; reminders are planned.',
    ),
    formular: f.bestaetigen,
    vorgaben: ({ adressat, faellig, massgeblich }: Auftragskontext) => ({
      adressat,
      massgeblich,
      ...(faellig === null ? {} : { faellig }),
    }),
  },
  anlageHinzufuegen: {
    titel: text('Anlage hinzufügen', 'Add attachment'),
    folge: text(
      'Wer den Auftrag sieht, kann die Datei lesen.',
      'Whoever sees the obligation can read the file.',
    ),
    formular: f.anlage,
    still: text(
      'Die Datei belegt einen Beschluss; wer ihn bestätigt, wird gefragt.',
      'The file proves a decision; whoever confirms it is asked.',
    ),
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
  erledigungMelden: {
    titel: text('Anders erledigt melden', 'Report as done otherwise'),
    folge: text(
      'Die Senatskanzlei stellt fest, ob der Auftrag ohne Vorlage erledigt ist.',
      'The chancellery finds whether the obligation is fulfilled without a paper.',
    ),
    formular: f.mitGrund,
    schreibt: ['erledigung'],
  },
  erledigungFeststellen: {
    titel: text('Erledigung feststellen', 'Find it fulfilled'),
    folge: text(
      'Der Auftrag ist ohne berichtende Vorlage erledigt; der Grund steht im Verlauf.',
      'The obligation is fulfilled without a reporting paper; the reason stands in the history.',
    ),
    formular: f.feststellen,
    bindend: true,
    zeichnet: ['erledigung'],
  },
  verantwortlichBenennen: {
    titel: text('Verantwortliche Person benennen', 'Name the person responsible'),
    folge: text(
      'Die Person steht beim Auftrag und erhält eine Nachricht.',
      'The person stands with the obligation and is told.',
    ),
    formular: f.verantwortlich,
  },
  verzugBegruenden: {
    titel: text('Grund des Verzugs angeben', 'Give the reason of the delay'),
    folge: text(
      'Der Grund steht in der Liste der Aufträge; der Termin bleibt.',
      'The reason stands in the list of obligations; the date stays.',
    ),
    formular: f.mitGrund,
    still: text(
      'Der Grund steht in Liste, Seite und Bericht; der Termin bleibt.',
      'The reason stands in list, page and report; the date stays.',
    ),
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
    formular: f.nachBeschluss,
    bindend: true,
    schreibt: ['beschluss'],
    zeichnet: ['verlaengerung'],
  },
  verlaengernNachBeschluss: {
    titel: text('Nach Beschluss verlängern', 'Extend by decision'),
    folge: text(
      'Der neue Termin gilt, weil ihn ein Beschluss gesetzt hat; der erste bleibt sichtbar.',
      'The new date holds because a decision has set it; the first stays visible.',
    ),
    formular: f.verlaengernNachBeschluss,
    bindend: true,
    schreibt: ['beschluss'],
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
    formular: f.nachBeschluss,
    bindend: true,
    schreibt: ['beschluss'],
    zeichnet: ['aufhebung'],
  },
  aufhebenNachBeschluss: {
    titel: text('Nach Beschluss aufheben', 'Lift by decision'),
    folge: text('Der Auftrag endet ohne Bericht.', 'The obligation ends without a report.'),
    formular: f.nachBeschluss,
    bindend: true,
    schreibt: ['beschluss'],
  },
  beschlussBestaetigen: {
    titel: text('Beschluss außerhalb bestätigen', 'Confirm the decision outside'),
    folge: text(
      'Der Beschluss gilt: Der Termin ist verlängert oder der Auftrag aufgehoben.',
      'The decision counts: the date is extended or the obligation lifted.',
    ),
    formular: f.leer,
    bindend: true,
    zeichnet: ['beschluss'],
  },
  beschlussVerwerfen: {
    titel: text('Beschluss außerhalb nicht bestätigen', 'Do not confirm the decision outside'),
    folge: text(
      'Termin und Auftrag bleiben; wer den Beschluss eingetragen hat, erhält den Grund.',
      'Date and obligation stay; whoever entered the decision is told why.',
    ),
    formular: f.mitGrund,
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
  besetzungPruefen,
} satisfies Record<string, Schrittart<keyof typeof augen>>;
