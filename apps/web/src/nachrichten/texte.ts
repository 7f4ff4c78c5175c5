import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  titel: { de: 'Nachrichten', en: 'Messages' },
  leer: { de: 'Noch keine Nachrichten', en: 'No messages yet' },
  leerErklaert: {
    de: 'Hier steht, was Sie auch per Mail erfahren: neue Aufgaben, Erinnerungen, Ergebnisse.',
    en: 'Here stands what you also get by mail: new tasks, reminders, results.',
  },
  ungelesene: { de: 'Nachrichten: {anzahl} ungelesen', en: 'Messages: {anzahl} unread' },
  neu: { de: 'neu', en: 'new' },
  alleGelesen: { de: 'Alle als gelesen merken', en: 'Mark all as read' },
  verspaetet: { de: '{anzahl} Tage verspätet', en: '{anzahl} days late' },
  auswahl: { de: 'Welche Nachrichten', en: 'Which messages' },
  alle: { de: 'Alle', en: 'All' },
  nurUngelesene: { de: 'Ungelesene', en: 'Unread' },
  aufgaben: { de: 'Aufgaben', en: 'Tasks' },
  fristen: { de: 'Fristen', en: 'Deadlines' },
  hinweise: { de: 'Neues', en: 'News' },
  leerGefiltert: { de: 'Davon gibt es keine Nachrichten', en: 'There are no such messages' },
} satisfies Katalog;
