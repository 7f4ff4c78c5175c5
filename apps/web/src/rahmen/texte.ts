import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  zumInhalt: { de: 'Zum Inhalt springen', en: 'Skip to content' },
  hauptmenue: { de: 'Hauptmenü', en: 'Main menu' },
  posteingang: { de: 'Posteingang', en: 'Inbox' },
  vorlagen: { de: 'Vorlagen', en: 'Papers' },
  massnahmen: { de: 'Maßnahmen & Berichte', en: 'Measures & reports' },
  sitzungen: { de: 'Sitzungen', en: 'Meetings' },
  beschluesse: { de: 'Beschlüsse', en: 'Decisions' },
  fristen: { de: 'Fristen', en: 'Deadlines' },
  suche: { de: 'Suche', en: 'Search' },
  neu: { de: 'Neue Vorlage', en: 'New paper' },
  nachrichten: { de: 'Nachrichten', en: 'Messages' },
  einstellungen: { de: 'Einstellungen', en: 'Settings' },
  verwaltung: { de: 'Verwaltung', en: 'Administration' },
  hilfe: { de: 'Hilfe', en: 'Help' },
  barrierefreiheit: { de: 'Barrierefreiheit', en: 'Accessibility' },
  bausteine: { de: 'Bausteine', en: 'Components' },
  begrenzt: { de: 'in einzelnen Vorgängen', en: 'in some cases' },
  abmelden: { de: 'Abmelden', en: 'Log out' },
  konto: { de: 'Ihr Konto', en: 'Your account' },
  fuss: { de: 'Fußzeile', en: 'Footer' },
  demo: {
    de: 'Vorführung mit erfundenen Personen und Vorlagen – bitte nichts Vertrauliches eingeben.',
    en: 'Demonstration with invented people and papers – please enter nothing confidential.',
  },
  offline: {
    de: 'Keine Verbindung. Was Sie schreiben, bleibt hier; entscheiden können Sie erst wieder mit Verbindung.',
    en: 'No connection. What you write stays here; decisions need a connection.',
  },
  ohneAmt: { de: 'Sie haben zurzeit kein Amt', en: 'You hold no office at present' },
  ohneAmtText: {
    de: 'Deshalb sehen Sie keine Vorlagen und keine Aufgaben. Ist das ein Versehen oder beginnt Ihr Amt erst, wenden Sie sich bitte an die Administration.',
    en: 'Therefore you see no papers and no tasks. If this is a mistake, or your office is still to begin, please ask the administrators.',
  },
} satisfies Katalog;
