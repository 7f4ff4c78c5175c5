import type { Zweisprachig } from './fehler.js';
import type {
  Bemerkungsantwort,
  Bemerkungsart,
  Eile,
  Gremienergebnis,
  JaNein,
  Kurzeinschaetzung,
  Massgabenerledigung,
  Massgeblich,
  Pruefstand,
  Stufe,
  Tagesordnungsteil,
  Umfang,
  Umstellstation,
  Urteil,
  Wirtschaftlichkeit,
} from './worte.js';

/** What the fields of all forms are called. */
export const feldworte: Record<string, Zweisprachig> = {
  abschnitt: { de: 'Abschnitt', en: 'Section' },
  abschnitte: { de: 'Betroffene Abschnitte', en: 'Sections concerned' },
  abstimmungsstand: { de: 'Stand der Abstimmung in Abschnitt E', en: 'State of co-signature in section E' },
  adressat: { de: 'Adressaten', en: 'Addressees' },
  alternativtext: { de: 'Alternativtext', en: 'Alternative text' },
  am: { de: 'Am', en: 'On' },
  anlage: { de: 'Anlage', en: 'Attachment' },
  anlagen: { de: 'Anlagen', en: 'Attachments' },
  antwort: { de: 'Antwort', en: 'Answer' },
  anwesend: { de: 'Anwesende Mitglieder', en: 'Members present' },
  art: { de: 'Art', en: 'Kind' },
  auf: { de: 'Neuer Termin', en: 'New date' },
  barrierefrei: { de: 'Barrierefreiheit', en: 'Accessibility' },
  bemerkung: { de: 'Bemerkung', en: 'Remark' },
  bemerkungen: { de: 'Gesammelte Bemerkungen', en: 'Collected remarks' },
  berufsregelung: {
    de: 'Prüfung von Berufsregelungen (§ 18a GO Senat)',
    en: 'Check of rules for professions (§ 18a GO Senat)',
  },
  beschlussvorschlag: { de: 'Beschlussvorschlag in Abschnitt G', en: 'Proposed decision in section G' },
  bis: { de: 'Zu erfüllen bis', en: 'To be met by' },
  beschluss: { de: 'Beschluss, auf dem das beruht', en: 'Decision on which this rests' },
  beschlussAnlage: { de: 'Text des Beschlusses außerhalb', en: 'Text of the decision outside' },
  beschlussFundstelle: {
    de: 'Fundstelle eines Beschlusses außerhalb (Niederschrift, TOP)',
    en: 'Reference of a decision outside (minutes, item)',
  },
  beschlussGremium: { de: 'Gremium eines Beschlusses außerhalb', en: 'Body of a decision outside' },
  beschlussVom: { de: 'Tag eines Beschlusses außerhalb', en: 'Day of a decision outside' },
  eile: { de: 'Eile', en: 'Urgency' },
  eilegrund: { de: 'Warum es eilt', en: 'Why it is urgent' },
  einbringer: { de: 'Einbringende Ressorts', en: 'Originating departments' },
  enthaltung: { de: 'Enthaltungen', en: 'Abstentions' },
  ergebnis: { de: 'Ergebnis', en: 'Result' },
  faellig: { de: 'Fällig am', en: 'Due on' },
  federfuehrung: { de: 'Federführendes Ressort', en: 'Lead department' },
  geschlechtergerecht: { de: 'Geschlechtergerechte Sprache', en: 'Gender-fair language' },
  frage: { de: 'Frage', en: 'Question' },
  gremien: { de: 'Weitere Gremien', en: 'Further bodies' },
  gremium: { de: 'Gremium', en: 'Body' },
  grund: { de: 'Begründung', en: 'Reason' },
  imHaus: { de: 'Person in Ihrem Haus', en: 'Person in your department' },
  'imHausFragen.bis': { de: 'Antwort erbeten bis', en: 'Answer wanted by' },
  ja: { de: 'Ja-Stimmen', en: 'Votes for' },
  massgabe: { de: 'Maßgabe', en: 'Condition' },
  massgeblich: { de: 'Maßgeblich ist', en: 'What counts' },
  mitzeichnende: { de: 'Mitzeichnende Ressorts', en: 'Co-signing departments' },
  name: { de: 'Name der Datei', en: 'Name of the file' },
  nein: { de: 'Nein-Stimmen', en: 'Votes against' },
  nummer: { de: 'Nummer des Tagesordnungspunkts', en: 'Number of the item' },
  paragraf: { de: 'Rechtsgrund', en: 'Legal ground' },
  person: { de: 'Person', en: 'Person' },
  redaktionell: {
    de: 'Nur redaktionell geändert (Mitzeichnungen bleiben)',
    en: 'Editorial changes only (co-signatures stay)',
  },
  reihe: { de: 'Stufe (1 wird zuerst gefragt)', en: 'Stage (1 is asked first)' },
  ressort: { de: 'Ressort', en: 'Department' },
  ressorts: { de: 'Ressorts', en: 'Departments' },
  schwaerzungen: { de: 'Was geschwärzt wird', en: 'What is redacted' },
  sha256: { de: 'Prüfsumme', en: 'Checksum' },
  sitzung: { de: 'Sitzung', en: 'Meeting' },
  stand: { de: 'Was mit ihr geschieht', en: 'What becomes of it' },
  station: { de: 'Wohin die Vorlage geht', en: 'Where the paper goes' },
  stimmePraesident: { de: 'Stimme des Präsidenten bei Gleichstand', en: 'Vote of the President in a tie' },
  stufe: { de: 'Vertraulichkeit', en: 'Confidentiality' },
  tage: { de: 'Kalendertage mehr (höchstens 7)', en: 'More calendar days (7 at most)' },
  teil: { de: 'Teil der Tagesordnung', en: 'Part of the agenda' },
  text: { de: 'Text', en: 'Text' },
  titel: { de: 'Titel', en: 'Title' },
  umfang: { de: 'Umfang', en: 'Extent' },
  unterlagen: { de: 'Unterlagen vollständig', en: 'Documents complete' },
  untertitel: { de: 'Untertitel', en: 'Subtitle' },
  urteil: { de: 'Urteil Ihres Ressorts', en: 'Verdict of your department' },
  vermerk: { de: 'Vermerk', en: 'Note' },
  vorlage: { de: 'Vorlage, die berichtet', en: 'Paper that reports' },
  'vorlageVerknuepfen.grund': {
    de: 'Grund des Verzugs, wenn sie erst nach dem Termin in den Senat kommt',
    en: 'Reason of the delay if it reaches the Senate after the date',
  },
  'erledigungFeststellen.am': { de: 'Erledigt am', en: 'Fulfilled on' },
  vorschlag: { de: 'Textvorschlag', en: 'Proposed text' },
  wirtschaftlichkeit: { de: 'Übersicht zur Wirtschaftlichkeit (WU)', en: 'Overview of economic effects' },
  ziffern: { de: 'Ziffern des Beschlusses', en: 'Parts of the decision' },
};

type Wahlwort =
  | Umstellstation
  | Urteil
  | Massgabenerledigung
  | Bemerkungsart
  | Bemerkungsantwort
  | Stufe
  | Eile
  | Gremienergebnis
  | Massgeblich
  | Tagesordnungsteil
  | Umfang
  | Pruefstand
  | Wirtschaftlichkeit
  | JaNein
  | Kurzeinschaetzung;

export const istWahlwort = (text: string): text is Wahlwort => Object.hasOwn(wahlworte, text);

/** What the choices of all forms are called, and what they mean. */
export const wahlworte: Record<Wahlwort, Zweisprachig> = {
  erteilt: { de: 'Mitzeichnen', en: 'Co-sign' },
  massgabe: { de: 'Mit Maßgabe mitzeichnen', en: 'Co-sign with a condition' },
  bedenken: { de: 'Bedenken erheben', en: 'Raise an objection' },
  nicht_betroffen: { de: 'Nicht betroffen', en: 'Not concerned' },
  in_ordnung: { de: 'in Ordnung', en: 'in order' },
  entfaellt: { de: 'entfällt', en: 'does not apply' },
  mangelhaft: { de: 'mangelhaft', en: 'faulty' },
  nicht_erforderlich: { de: 'nicht erforderlich', en: 'not needed' },
  liegt_bei: { de: 'liegt bei', en: 'attached' },
  fehlt: { de: 'fehlt', en: 'missing' },
  erfuellt: { de: 'erfüllt', en: 'met' },
  verzichtet: { de: 'wir verzichten auf sie', en: 'we waive it' },
  zurueckgewiesen: { de: 'zurückgewiesen', en: 'rejected' },
  oeffentlich: { de: 'öffentlich', en: 'public' },
  vertraulich: { de: 'vertraulich', en: 'confidential' },
  offen: { de: 'offen', en: 'open' },
  nfd: { de: 'nur für den Dienstgebrauch', en: 'official use only' },
  normal: { de: 'normal (10 Arbeitstage)', en: 'normal (10 working days)' },
  kurz: { de: 'verkürzt (5 Arbeitstage)', en: 'short (5 working days)' },
  eilt: { de: 'eilt (2 Arbeitstage)', en: 'urgent (2 working days)' },
  ja: { de: 'Ja', en: 'Yes' },
  nein: { de: 'Nein', en: 'No' },
  voll: { de: 'vollständig', en: 'in full' },
  teil: { de: 'mit Schwärzungen', en: 'redacted' },
  beraten: { de: 'beraten', en: 'deliberated' },
  zugestimmt: { de: 'zugestimmt', en: 'agreed' },
  abgelehnt: { de: 'abgelehnt', en: 'rejected' },
  redaktionell: { de: 'redaktionell', en: 'editorial' },
  inhaltlich: { de: 'inhaltlich', en: 'on the substance' },
  intern: { de: 'intern (nur das eigene Haus)', en: 'internal (own department only)' },
  gruen: { de: 'grün', en: 'green' },
  gelb: { de: 'gelb', en: 'amber' },
  rot: { de: 'rot', en: 'red' },
  erledigt: { de: 'erledigt', en: 'settled' },
  sitzung: { de: 'die Sitzung, in der berichtet wird', en: 'the meeting that hears the report' },
  eingang: { de: 'der Eingang bei der Senatskanzlei', en: 'receipt at the chancellery' },
  entwurf: { de: 'zurück in den Entwurf', en: 'back to the draft' },
  formalpruefung: { de: 'zur formalen Prüfung', en: 'to the formal check' },
  ressortabstimmung: { de: 'in die Abstimmung mit den Ressorts', en: 'to co-signature' },
  schlusszeichnungStaatsrat: { de: 'zur Schlusszeichnung', en: 'to the final signature' },
};
