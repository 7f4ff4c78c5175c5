import type { Katalog } from '../../sprache/sprache.js';

export const texte = {
  titel: { de: 'Neue Vorlage', en: 'New paper' },
  bereich: { de: 'Vorlagen', en: 'Papers' },
  womit: { de: 'Womit möchten Sie beginnen?', en: 'How do you want to begin?' },
  leer: { de: 'Vier Fragen', en: 'Four questions' },
  ausDokument: { de: 'Mit einem Dokument', en: 'With a document' },
  keinAmt: { de: 'Dafür fehlt Ihnen das Amt', en: 'You do not hold the office for this' },
  keinAmtText: {
    de:
      'Vorlagen legt an, wer in einem Ressort schreibt oder das Vorlagenbüro führt. ' +
      'Ämter vergibt die Administration.',
    en: 'Authors and paper offices begin papers. The administrators grant offices.',
  },
  wieHeisst: { de: 'Titel', en: 'Title' },
  wieHeisstHinweis: {
    de: 'So, wie er auf der Tagesordnung stehen soll.',
    en: 'As it is to stand on the agenda.',
  },
  titelFehlt: {
    de: 'Bitte geben Sie einen Titel mit mindestens drei Zeichen ein.',
    en: 'Please enter a title of at least three characters.',
  },
  federfuehrung: { de: 'Federführendes Ressort', en: 'Lead department' },
  sitzung: { de: 'Zielsitzung des Senats', en: 'Target meeting of the Senate' },
  sitzungHinweis: {
    de: 'Sie können sie später ändern. Darunter sehen Sie, bis wann was geschehen muss.',
    en: 'You can change it later. Below you see what has to be done by when.',
  },
  nochOffen: { de: 'noch offen', en: 'not yet known' },
  vertraulichkeit: { de: 'Wer darf die Vorlage sehen?', en: 'Who may see the paper?' },
  offen: { de: 'Alle in der Verwaltung', en: 'Everybody in the administration' },
  offenText: { de: 'Der Regelfall.', en: 'The normal case.' },
  nfd: {
    de: 'Nur beteiligte Ressorts und die Senatskanzlei',
    en: 'Only departments that take part, and the chancellery',
  },
  nfdText: { de: 'Nur für den Dienstgebrauch.', en: 'Official use only.' },
  vertraulich: { de: 'Nur bestimmte Ämter', en: 'Certain offices only' },
  vertraulichText: {
    de:
      'Vertraulich: Leitung und Vorlagenbüro der einbringenden Ressorts, Staatsrat und Vorlagenbüro der mitzeichnenden, Senatskanzlei, und wer mitschreibt. ' +
      'Auch Suche und Mails verraten nichts.',
    en:
      'Confidential: heads and papers office of the introducing departments, state secretary and papers office of the co-signing ones, the chancellery, and contributors. ' +
      'Search and mail reveal nothing.',
  },
  vorbild: { de: 'Der Entwurf beginnt mit dem Text von', en: 'The draft begins with the text of' },
  ohneVorbild: { de: 'Ohne Text beginnen', en: 'Begin without text' },
  anlegen: { de: 'Vorlage anlegen', en: 'Create the paper' },
  angelegt: { de: 'Die Vorlage {nummer} ist angelegt.', en: 'Paper {nummer} has been created.' },
  plan: { de: 'Späteste Termine für diese Sitzung', en: 'Latest dates for this meeting' },
  station: { de: 'Station', en: 'Station' },
  spaetestens: { de: 'Spätestens', en: 'At the latest' },
  vorbei: { de: 'schon vorbei', en: 'already past' },
  zuKnapp: {
    de:
      'Für diese Sitzung sind die ersten Termine schon vorbei. ' +
      'Wählen Sie eine spätere, oder planen Sie mit verkürzter Abstimmung.',
    en: 'The first dates for this meeting have passed. Choose a later one, or plan with a short co-signature.',
  },
  dokument: { de: 'Dokument', en: 'Document' },
  dokumentErklaert: {
    de:
      'Kogge liest Titel, Einbringer und die Abschnitte A bis G aus einer Word-, PDF- oder Textdatei. ' +
      'Danach sehen Sie Dokument und Abschnitte nebeneinander.',
    en:
      'Kogge reads title, originators and the sections A to G from a Word, PDF or text file. ' +
      'Then you see document and sections side by side.',
  },
  einlesen: { de: 'Dokument einlesen', en: 'Read the document' },
  eingelesen: { de: 'Eingelesen: {titel}', en: 'Read: {titel}' },
  pruefenTitel: { de: 'Bitte prüfen Sie, was Kogge gelesen hat', en: 'Please check what Kogge has read' },
  befunde: { de: 'Was beim Lesen auffiel', en: 'What was noticed while reading' },
  keineBefunde: { de: 'Beim Lesen ist nichts aufgefallen.', en: 'Nothing was noticed while reading.' },
  original: { de: 'Das Dokument', en: 'The document' },
  gelesen: { de: 'Die Abschnitte der Vorlage', en: 'The sections of the paper' },
  nichtErkannt: { de: 'Dieser Abschnitt wurde nicht gefunden.', en: 'This section was not found.' },
  passt: { de: 'Passt – weiter zum Entwurf', en: 'Fine – go on to the draft' },
  berichtigen: { de: 'Abschnitt {abschnitt} berichtigen', en: 'Correct section {abschnitt}' },
} satisfies Katalog;
