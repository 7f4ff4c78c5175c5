import type { Abschnitt, Zweisprachig } from '#contract';
import { worteAus, type Katalog } from '../sprache/sprache.js';

export const texte = {
  vorgang: { de: 'Vorgang', en: 'Case' },
  fassung: { de: 'Fassung {nr}', en: 'Version {nr}' },
  nochKeine: { de: 'noch keine Fassung', en: 'no version yet' },
  federfuehrung: { de: 'Federführung', en: 'Lead' },
  sitzung: { de: 'Sitzung', en: 'Meeting' },
  keineSitzung: { de: 'noch keine', en: 'none yet' },
  liegtBei: { de: 'Liegt bei', en: 'Rests with' },
  seit: { de: 'seit {tag}', en: 'since {tag}' },
  frist: { de: 'Frist', en: 'Deadline' },
  stufe: { de: 'Vertraulichkeit', en: 'Confidentiality' },
  stufe_offen: { de: 'offen', en: 'open' },
  stufe_nfd: { de: 'nur für den Dienstgebrauch', en: 'official use only' },
  stufe_vertraulich: { de: 'vertraulich', en: 'confidential' },
  wasJetzt: { de: 'Was Sie jetzt tun können', en: 'What you can do now' },
  weiteres: { de: 'Weitere Schritte', en: 'More steps' },
  tunBis: { de: '{tun} bis {wann}', en: '{tun} by {wann}' },
  giltFuer: { de: 'gilt für Fassung {nr}', en: 'for version {nr}' },
  eckdaten: { de: 'Stand', en: 'Status' },
  umstaende: { de: 'Rund um die Vorlage', en: 'Around the paper' },
  vonAllen: { de: '{fertig} von {alle}', en: '{fertig} of {alle}' },
  erinnern: { de: 'Erinnern', en: 'Remind' },
  imEinzelnen: { de: 'Im Einzelnen', en: 'In detail' },
  fristen: { de: 'Fristen', en: 'Deadlines' },
  ueberfaellig: { de: 'überfällig', en: 'overdue' },
  fertigAm: { de: 'bis {tag}', en: 'until {tag}' },
  bis: { de: 'spätestens {tag}', en: '{tag} at the latest' },
  station: { de: 'Station {nr} von {alle}:', en: 'Station {nr} of {alle}:' },
  gliederung: { de: 'Gliederung', en: 'Sections' },
  geaendert: { de: 'seit Fassung {nr} geändert', en: 'changed since version {nr}' },
  eineBemerkung: { de: 'eine offene Bemerkung', en: 'one open remark' },
  mehrBemerkungen: { de: '{anzahl} offene Bemerkungen', en: '{anzahl} open remarks' },
  betrifft: { de: 'betrifft Ihr Haus', en: 'concerns your house' },
  ausgang: { de: 'Der Senat hat entschieden: {ergebnis}', en: 'The Senate has decided: {ergebnis}' },
  nichtsZuTun: {
    de: 'Für Sie ist hier gerade nichts zu tun.',
    en: 'There is nothing for you to do here right now.',
  },
  erstFestlegen: {
    de: 'Bitte schreiben Sie den Entwurf und wählen Sie eine Sitzung; dann können Sie ihn einreichen.',
    en: 'Please write the draft and choose a meeting; then you can submit it.',
  },
  zurueckgegeben: { de: 'Zurückgegeben', en: 'Returned' },
  eilt: { de: 'Warum die Frist verkürzt ist', en: 'Why the term is short' },
  formNeu: {
    de: 'Form neu zu prüfen: Seit der formalen Prüfung gibt es eine neue Fassung.',
    en: 'The form has to be checked again: there is a new version since the formal check.',
  },
  redaktionellOffen: {
    de: 'Das Vorlagenbüro muss noch bestätigen, dass die Fassung nur redaktionell geändert ist.',
    en: 'The papers office has yet to confirm that the version is only editorial.',
  },
  redaktionellBestaetigt: {
    de: 'Die Fassung ist redaktionell geändert; die Mitzeichnenden können noch widersprechen.',
    en: 'The version is editorial; the co-signers can still object.',
  },
  nichtMoeglich: { de: 'Was gerade nicht geht – und warum', en: 'What is not possible now – and why' },
  neuerAnlauf: { de: 'Neuer Anlauf von', en: 'New try of' },
  text: { de: 'Text', en: 'Text' },
  aenderungen: { de: 'Änderungen', en: 'Changes' },
  bemerkungen: { de: 'Bemerkungen', en: 'Remarks' },
  offen: { de: 'offen', en: 'open' },
  entwurf: { de: 'Zum Entwurf', en: 'To the draft' },
  berichtOeffnen: { de: 'Bericht öffnen', en: 'Open the report' },
  kampagneOeffnen: { de: 'Kampagne öffnen', en: 'Open the campaign' },
  mitzeichnung: { de: 'Mitzeichnung', en: 'Co-signature' },
  anlagen: { de: 'Anlagen', en: 'Attachments' },
  verlauf: { de: 'Verlauf', en: 'History' },
  verfahren: { de: 'Verfahren', en: 'Procedure' },
  ansichten: { de: 'Ansichten des Vorgangs', en: 'Views of the case' },
  schritte: { de: 'Stationen', en: 'Stations' },
  beendet: { de: 'beendet', en: 'ended' },
  weg: { de: 'Wo die Vorlage steht', en: 'Where the paper stands' },
  getan: { de: 'erledigt', en: 'done' },
  jetzt: { de: 'jetzt', en: 'now' },
  leererAbschnitt: { de: 'Dieser Abschnitt ist noch leer.', en: 'This section is still empty.' },
  entwurfsstand: {
    de: 'Sie sehen den Entwurf; eingefroren ist noch nichts.',
    en: 'You see the draft; nothing is frozen yet.',
  },
  naechste: { de: 'Nächste Aufgabe', en: 'Next task' },
  vorige: { de: 'Vorige Aufgabe', en: 'Previous task' },
  nachbarn: { de: 'Weiter im Posteingang', en: 'On in the inbox' },
  keineAnlagen: { de: 'Keine Anlagen', en: 'No attachments' },
  keineAnlagenErklaert: { de: 'An diesem Entwurf hängt keine Datei.', en: 'No file hangs on this draft.' },
  nichtUntersucht: {
    de: 'nicht auf Makros und Skripte untersucht',
    en: 'not examined for macros and scripts',
  },
  anlagenliste: { de: 'Anlagen zum Herunterladen', en: 'Attachments to download' },
  groesse: { de: '{kib} KiB', en: '{kib} KiB' },
  laden: { de: 'herunterladen', en: 'download' },
  ersteFassung: { de: 'Es gibt noch nichts zu vergleichen', en: 'There is nothing to compare yet' },
  ersteFassungErklaert: {
    de: 'Änderungen stehen hier, sobald es eine zweite Fassung gibt.',
    en: 'Changes are here as soon as there is a second version.',
  },
  vergleichVon: { de: 'Fassung {von} und Fassung {bis}', en: 'Version {von} and version {bis}' },
  seitIhrer: {
    de: 'Seit Ihr Ressort Fassung {von} mitgezeichnet hat',
    en: 'Since your department co-signed version {von}',
  },
  seitIhrerErklaert: {
    de:
      'Ihre Mitzeichnung gilt nicht mehr, weil sich ihre Abschnitte geändert haben. ' +
      'Hier steht genau das, was seitdem anders ist.',
    en:
      'Your co-signature no longer counts because its sections have changed. ' +
      'This is exactly what is different since.',
  },
  erneut: { de: 'Erneut mitzeichnen', en: 'Co-sign again' },
  andereFassungen: { de: 'Andere Fassungen vergleichen', en: 'Compare other versions' },
  alsVorbild: { de: 'Neue Vorlage mit diesem Text beginnen', en: 'Begin a new paper with this text' },
  ohneText: { de: 'Zu diesem Vorgang gehört kein Text.', en: 'This case has no text.' },
} satisfies Katalog;

/** Headings of the sections as the chancellery prints them. */
export const ueberschriften: Record<Abschnitt, Zweisprachig> = {
  A: { de: 'A. Problem', en: 'A. Problem' },
  B: { de: 'B. Lösung', en: 'B. Solution' },
  C: { de: 'C. Alternativen', en: 'C. Alternatives' },
  D: {
    de: 'D. Finanzielle und personalwirtschaftliche Auswirkungen, Genderprüfung und Klimacheck',
    en: 'D. Financial and staff effects, gender and climate check',
  },
  E: { de: 'E. Beteiligung und Abstimmung', en: 'E. Participation and co-signature' },
  F: {
    de: 'F. Öffentlichkeitsarbeit und Veröffentlichung nach dem Informationsfreiheitsgesetz',
    en: 'F. Publicity and publication under the freedom of information act',
  },
  G: { de: 'G. Beschluss', en: 'G. Decision' },
};
/** The letters of the sections, in order. */
export const BUCHSTABEN = worteAus(ueberschriften);
export const istAbschnitt = (text: string): text is Abschnitt => Object.hasOwn(ueberschriften, text);
