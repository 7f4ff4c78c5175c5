import type { Zweisprachig } from './fehler.js';

/** What the settings of a Mandant are called. */
export const regelworte: Readonly<Record<string, Zweisprachig>> = {
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
  vertretungsmonate: {
    de: 'Vertretung: höchstens so viele Monate',
    en: 'Deputyship: months at most',
  },
  mailUhrzeit: { de: 'Uhrzeit der Erinnerungen', en: 'Time of reminders' },
  maildomain: { de: 'Domain der Message-IDs', en: 'Domain of message ids' },
};
