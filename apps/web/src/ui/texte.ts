import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  freiwillig: { de: '(freiwillig)', en: '(optional)' },
  laedt: { de: 'Wird geladen …', en: 'Loading …' },
  nichtGefunden: { de: 'Das gibt es hier nicht', en: 'There is nothing here' },
  gingNicht: { de: 'Das ging nicht', en: 'That did not work' },
  unerwartet: {
    de: 'Auf dieser Seite ist etwas Unerwartetes geschehen. Bitte laden Sie sie neu; Gespeichertes ist nicht verloren.',
    en: 'Something unexpected happened on this page. Please reload it; nothing saved is lost.',
  },
  vorgangsnummer: {
    de: 'Nummer für die Administration: {nummer}',
    en: 'Number for the administrators: {nummer}',
  },
  nochmal: { de: 'Noch einmal versuchen', en: 'Try again' },
  zumPosteingang: { de: 'Zum Posteingang', en: 'To the inbox' },
  weitere: { de: 'Weitere anzeigen', en: 'Show more' },
  suchePerson: {
    de: 'Name suchen (mindestens zwei Buchstaben)',
    en: 'search by name (two letters at least)',
  },
  gefunden: { de: '{anzahl} gefunden', en: '{anzahl} found' },
  bitteWaehlen: { de: 'Bitte wählen', en: 'Please choose' },
  schliessen: { de: 'Schließen', en: 'Close' },
  abbrechen: { de: 'Abbrechen', en: 'Cancel' },
} satisfies Katalog;
