import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  titel: { de: 'Posteingang', en: 'Inbox' },
  ueberfaellig: { de: 'Überfällig', en: 'Overdue' },
  heute: { de: 'Heute', en: 'Today' },
  diese_woche: { de: 'Diese Woche', en: 'This week' },
  spaeter: { de: 'Später', en: 'Later' },
  ohne_frist: { de: 'Ohne Frist', en: 'Without deadline' },
  leer: { de: 'Nichts wartet auf Sie', en: 'Nothing waits for you' },
  leerErklaert: { de: 'Sobald Sie am Zug sind, steht die Aufgabe hier, und Sie bekommen eine Mail.', en: 'As soon as it is your turn the task is here, and you get a mail.' },
  inVertretung: { de: 'i. V. für {name}', en: 'deputising for {name}' },
  fassung: { de: 'Fassung {nr}', en: 'version {nr}' },
} satisfies Katalog;
