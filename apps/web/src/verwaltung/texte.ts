import type { Nachrichtenstand, Zweisprachig } from '#contract';
import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  titel: { de: 'Verwaltung', en: 'Administration' },
  teile: { de: 'Teile der Verwaltung', en: 'Parts of the administration' },
  personen: { de: 'Personen und Ämter', en: 'People and offices' },
  vorschlaege: { de: 'Ämter, die bestätigt werden müssen', en: 'Offices to be confirmed' },
  keineVorschlaege: {
    de: 'Kein Amt wartet auf eine zweite Person.',
    en: 'No office waits for a second person.',
  },
  regeln: { de: 'Regeln und Fristen', en: 'Rules and deadlines' },
  verfahren: { de: 'Verfahren', en: 'Procedures' },
  mails: { de: 'Mailprotokoll', en: 'Mail log' },
  nachtpruefung: { de: 'Nachtprüfung', en: 'Nightly check' },
  pruefpfad: { de: 'Prüfpfad', en: 'Audit trail' },
  name: { de: 'Name', en: 'Name' },
  aemter: { de: 'Ämter', en: 'Offices' },
  suche: { de: 'Nach Namen suchen', en: 'Search by name' },
  widerrufen: { de: 'Widerrufen', en: 'Revoke' },
  widerrufenVon: { de: '{amt} von {name} widerrufen', en: 'Revoke {amt} of {name}' },
  erteilen: { de: 'Amt erteilen', en: 'Grant an office' },
  rolle: { de: 'Rolle', en: 'Role' },
  ressort: { de: 'Ressort', en: 'Department' },
  von: { de: 'Ab', en: 'From' },
  grund: { de: 'Grund', en: 'Reason' },
  zweitePerson: {
    de: 'Ämter mit Zeichnungsrecht gelten erst, wenn eine zweite Person der Administration sie bestätigt.',
    en: 'Offices that sign hold only after a second administrator has confirmed them.',
  },
  vorgeschlagen: {
    de: 'Vorgeschlagen: Eine zweite Person muss bestätigen.',
    en: 'Proposed: a second person has to confirm.',
  },
  wirksam: { de: 'Das Amt gilt.', en: 'The office holds.' },
  bestaetigen: { de: 'Bestätigen', en: 'Confirm' },
  ablehnen: { de: 'Ablehnen', en: 'Reject' },
  vorgeschlagenVon: { de: 'vorgeschlagen von {name}', en: 'proposed by {name}' },
  speichern: { de: 'Speichern', en: 'Save' },
  gespeichert: { de: 'Gespeichert.', en: 'Saved.' },
  ungueltig: {
    de: 'Das ist kein gültiger Wert. Bitte schreiben Sie ihn so, wie er dastand.',
    en: 'This is no valid value. Please write it the way it stood there.',
  },
  regelnErklaert: {
    de:
      'Was in Bremen nicht schriftlich feststeht, ist hier eine Einstellung. ' +
      'Eine Änderung gilt ab sofort und steht im Prüfpfad.',
    en: 'What is not fixed in writing is a setting here. A change holds at once and stands in the audit trail.',
  },
  stand: { de: 'Stand', en: 'State' },
  alle: { de: 'alle', en: 'all' },
  an: { de: 'An', en: 'To' },
  worum: { de: 'Worum', en: 'About' },
  wann: { de: 'Wann', en: 'When' },
  wiederholen: { de: 'Noch einmal', en: 'Try again' },
  wiederholenVon: { de: 'Mail an {name} noch einmal senden', en: 'Send the mail to {name} again' },
  keineMails: { de: 'Keine Nachricht in diesem Stand.', en: 'No message in this state.' },
  fassung: { de: 'Version {version}', en: 'Version {version}' },
  nummer: { de: 'Nr.', en: 'No.' },
  zeit: { de: 'Zeit', en: 'Time' },
  handlung: { de: 'Handlung', en: 'Act' },
  gegenstand: { de: 'Gegenstand', en: 'Object' },
  akteur: { de: 'Wer (Kennung)', en: 'Who (id)' },
  glied: { de: 'Glied der Kette', en: 'Link of the chain' },
  nurRevision: { de: 'Den Prüfpfad sieht die Revision ein.', en: 'The audit trail is for auditors.' },
  zuZweit: { de: 'Regeln, die zwei Personen umstellen', en: 'Rules that two persons switch' },
  zuZweitErklaert: {
    de: 'Diese Regeln sagen, wessen Wort zählt. Sie gelten nach der Umstellung für alles, was danach angefragt wird.',
    en: 'These rules say whose word counts. After the switch they hold for whatever is asked from then on.',
  },
  regelAn: { de: 'gilt', en: 'holds' },
  regelAus: { de: 'gilt nicht', en: 'does not hold' },
  sollAn: { de: 'Soll gelten', en: 'Is to hold' },
  sollAus: { de: 'Soll nicht mehr gelten', en: 'Is to hold no longer' },
  anVorschlagen: { de: 'Einführung vorschlagen', en: 'Propose to introduce it' },
  ausVorschlagen: { de: 'Abschaffung vorschlagen', en: 'Propose to abolish it' },
  wechselgrund: { de: 'Warum sie umgestellt werden soll', en: 'Why it is to be switched' },
  verwerfen: { de: 'Verwerfen', en: 'Drop' },
} satisfies Katalog;

/** What became of a message. */
export const mailstaende: Record<Nachrichtenstand, Zweisprachig> = {
  wartet: { de: 'wartet', en: 'waiting' },
  gesendet: { de: 'gesendet', en: 'sent' },
  fehlgeschlagen: { de: 'fehlgeschlagen', en: 'failed' },
  entfallen: { de: 'entfallen', en: 'void' },
  ohne_mail: { de: 'ohne Mail', en: 'no mail' },
};

/** The settings of a Mandant in words. */
export const regelnamen: Record<string, { de: string; en: string }> = {
  verschweigen: {
    de: 'Mitzeichnung gilt nach Fristablauf als erteilt (Verschweigen)',
    en: 'Co-signature counts as given after the deadline',
  },
  massgabenBlockieren: {
    de: 'Offene Maßgaben halten die Vorlage auf',
    en: 'Open conditions hold the paper up',
  },
  senatorZeichnet: {
    de: 'Nach dem Staatsrat zeichnet auch die Senatorin oder der Senator',
    en: 'After the state secretary the senator signs too',
  },
  quorum: { de: 'Beschlussfähig ab so vielen Mitgliedern', en: 'Members needed for a quorum' },
  wahlperiode: { de: 'Wahlperiode', en: 'Legislative period' },
  abgabeTage: {
    de: 'Abgabeschluss: Kalendertage vor der Sitzung',
    en: 'Submission: calendar days before the meeting',
  },
  abgabeUhrzeit: { de: 'Abgabeschluss: Uhrzeit', en: 'Submission: time' },
  konferenzTage: {
    de: 'Staatsrätekonferenz: Kalendertage vor der Sitzung',
    en: 'Conference: calendar days before the meeting',
  },
  sitzungsbeginn: { de: 'Sitzungen beginnen in der Regel um', en: 'Meetings usually begin at' },
  nacherfassungTage: {
    de: 'Nacherfassung: höchstens so viele Kalendertage nach der Sitzung',
    en: 'Later recording: at most so many calendar days after the meeting',
  },
  amtsverlaengerungMonate: {
    de: 'Verlängerung von Amt zu Amt: höchstens so viele Monate',
    en: 'Extension office to office: months at most',
  },
  erinnerungstage: {
    de: 'Erinnerungen: Kalendertage vor dem Termin (mit Minus, durch Komma getrennt)',
    en: 'Reminders: calendar days before the date (with minus, separated by commas)',
  },
  eskalationstage: {
    de: 'Eskalation: Arbeitstage nach dem Termin (durch Komma getrennt)',
    en: 'Escalation: working days after the date (separated by commas)',
  },
  mailUhrzeit: { de: 'Uhrzeit der Erinnerungen', en: 'Time of reminders' },
  maildomain: { de: 'Domain der Message-IDs', en: 'Domain of message ids' },
};
