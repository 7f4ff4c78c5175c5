import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  titel: { de: 'Nachrichten', en: 'Messages' },
  leer: { de: 'Noch keine Nachrichten', en: 'No messages yet' },
  leerErklaert: {
    de: 'Hier steht, was Sie auch per Mail erfahren: neue Aufgaben, Erinnerungen, Ergebnisse.',
    en: 'Here stands what you also get by mail: new tasks, reminders, results.',
  },
  neu: { de: 'neu', en: 'new' },
  alleGelesen: { de: 'Alle als gelesen merken', en: 'Mark all as read' },
  inVertretung: { de: 'i. V. für {name}', en: 'deputising for {name}' },
  verspaetet: { de: '{anzahl} Tage verspätet', en: '{anzahl} days late' },
  termin: { de: 'Termin: {tag}', en: 'Date: {tag}' },
} satisfies Katalog;

/** What each kind of message says, in a few words. */
export const arten: Record<string, { de: string; en: string }> = {
  neue_aufgabe: { de: 'Sie sind am Zug', en: 'It is your turn' },
  mitzeichnung_angefordert: { de: 'Mitzeichnung erbeten', en: 'Co-signature requested' },
  neufassung_gezeichnet: { de: 'Neufassung gezeichnet', en: 'New version signed' },
  frist_abgelaufen: { de: 'Frist abgelaufen', en: 'Deadline passed' },
  frist_abgelaufen_eskalation: {
    de: 'Frist in Ihrem Haus abgelaufen',
    en: 'Deadline passed in your department',
  },
  erinnerung: { de: 'Erinnerung an einen Termin', en: 'Reminder of a date' },
  eskalation: { de: 'Überfällig – Sie sind die nächste Stelle', en: 'Overdue – you are next in line' },
  auftrag_bestaetigen: { de: 'Neuer Auftrag des Senats', en: 'New obligation from the Senate' },
  auftrag_terminSetzen: { de: 'Termin gesetzt', en: 'Date set' },
  auftrag_verlaengerungGenehmigen: { de: 'Verlängerung genehmigt', en: 'Extension granted' },
  auftrag_verlaengerungAblehnen: { de: 'Verlängerung abgelehnt', en: 'Extension refused' },
  auftrag_aufheben: { de: 'Auftrag aufgehoben', en: 'Obligation lifted' },
  auftrag_vorlageZurueck: {
    de: 'Die verknüpfte Vorlage wurde zurückgezogen',
    en: 'The linked paper was withdrawn',
  },
  sitzung_verlegt: { de: 'Sitzung verlegt', en: 'Meeting moved' },
  nachtpruefung_befund: {
    de: 'Die Nachtprüfung fand etwas, das nicht gilt',
    en: 'The nightly check found something that does not hold',
  },
  sitzung_entfaellt: { de: 'Sitzung entfällt', en: 'Meeting cancelled' },
};
