import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  gibtEsNicht: { de: 'Diese Seite gibt es nicht', en: 'There is no such page' },
  gibtEsNichtText: {
    de: 'Vielleicht ist die Adresse unvollständig, oder der Vorgang ist nicht für Sie bestimmt.',
    en: 'The address may be incomplete, or the case is not for you.',
  },
  nichtGeladen: { de: 'Diese Seite ließ sich nicht laden', en: 'This page could not be loaded' },
  nichtGeladenText: {
    de: 'Die Verbindung fehlt, oder Kogge ist inzwischen erneuert worden. Ihre Eingaben auf anderen Seiten sind davon nicht berührt.',
    en: 'There is no connection, or Kogge has been renewed meanwhile. Your input on other pages is not affected.',
  },
  abgestuerzt: { de: 'Hier ist etwas schiefgegangen', en: 'Something went wrong here' },
  neuLaden: { de: 'Seite neu laden', en: 'Reload the page' },
  zumPosteingang: { de: 'Zum Posteingang', en: 'To the inbox' },
  zurueck: { de: 'Zurück', en: 'Back' },
  suchen: { de: 'Suchen', en: 'Search' },
} satisfies Katalog;
