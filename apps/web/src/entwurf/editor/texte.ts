import type { Katalog } from '../../sprache/sprache.js';

export const texte = {
  werkzeuge: { de: 'Text gestalten', en: 'Format text' },
  fettZeichen: { de: 'F', en: 'B' },
  kursivZeichen: { de: 'K', en: 'I' },
  fett: { de: 'Fett', en: 'Bold' },
  kursiv: { de: 'Kursiv', en: 'Italic' },
  ueberschrift: { de: 'Zwischenüberschrift', en: 'Subheading' },
  aufzaehlung: { de: 'Aufzählung', en: 'Bullets' },
  ziffern: { de: 'Ziffern', en: 'Numbers' },
  tabelle: { de: 'Tabelle', en: 'Table' },
  link: { de: 'Link', en: 'Link' },
  rueckgaengig: { de: 'Rückgängig', en: 'Undo' },
  tabellenwerkzeuge: { de: 'Tabelle ändern', en: 'Change table' },
  zeileDazu: { de: 'Zeile darunter', en: 'Row below' },
  spalteDazu: { de: 'Spalte rechts', en: 'Column right' },
  zeileWeg: { de: 'Zeile löschen', en: 'Delete row' },
  spalteWeg: { de: 'Spalte löschen', en: 'Delete column' },
  tabelleWeg: { de: 'Tabelle löschen', en: 'Delete table' },
  abschnitt: { de: 'Text von Abschnitt {abschnitt}', en: 'Text of section {abschnitt}' },
  tastatur: {
    de:
      'Mit Escape und dann Tab verlassen Sie den Text. ' +
      'In Tabellen führt Tab von Zelle zu Zelle und aus der letzten hinaus.',
    en: 'Escape, then Tab leaves the text. In tables Tab goes from cell to cell and out of the last one.',
  },
  woerterEins: { de: 'ein Wort', en: 'one word' },
  woerter: { de: '{anzahl} Wörter', en: '{anzahl} words' },
  neueTabelle: { de: 'Tabelle einfügen', en: 'Insert table' },
  spalten: { de: 'Überschriften der Spalten', en: 'Headings of the columns' },
  spaltenHinweis: {
    de: 'Eine je Zeile. Sie werden zur Kopfzeile, die Vorleseprogramme zu jeder Zelle ansagen.',
    en: 'One a line. They become the header row that screen readers say with each cell.',
  },
  spaltenFehlen: {
    de: 'Bitte nennen Sie mindestens eine Überschrift.',
    en: 'Please give at least one heading.',
  },
  zeilen: { de: 'Zeilen darunter', en: 'Rows below' },
  einfuegen: { de: 'Einfügen', en: 'Insert' },
  linkSetzen: { de: 'Link setzen', en: 'Set link' },
  adresse: { de: 'Adresse', en: 'Address' },
  adresseHinweis: { de: 'Beginnt mit https:// oder mailto:', en: 'Begins with https:// or mailto:' },
  adresseFalsch: {
    de: 'Bitte beginnen Sie mit https://, http:// oder mailto:.',
    en: 'Please begin with https://, http:// or mailto:.',
  },
  linkWeg: { de: 'Link entfernen', en: 'Remove link' },
  ruht: { de: 'Änderungen werden von selbst gespeichert', en: 'Changes are saved by themselves' },
  geaendert: { de: 'geändert …', en: 'changed …' },
  speichert: { de: 'wird gespeichert …', en: 'saving …' },
  gespeichert: { de: 'gespeichert {zeit}', en: 'saved {zeit}' },
  unverbunden: {
    de:
      'Nicht gespeichert – keine Verbindung. ' +
      'Ihr Text liegt auf diesem Gerät und wird gesendet, sobald es wieder geht.',
    en: 'Not saved – no connection. Your text lies on this device and is sent as soon as possible.',
  },
  konflikt: {
    de: '{name} hat diesen Abschnitt inzwischen geändert. Ihr Text ist noch nicht gespeichert.',
    en: '{name} has changed this section meanwhile. Your text is not saved yet.',
  },
  jemand: { de: 'Jemand', en: 'Somebody' },
  zusammenfuehren: { de: 'Zusammenführen …', en: 'Merge …' },
  konfliktTitel: { de: 'Zwei haben an diesem Abschnitt geschrieben', en: 'Two have written this section' },
  konfliktErklaert: {
    de:
      '{name} hat um {zeit} gespeichert, während Sie schrieben. ' +
      'Bitte entscheiden Sie, welcher Text gelten soll. Nichts davon ist verloren.',
    en: '{name} saved at {zeit} while you were writing. Please decide which text is to count. Nothing is lost.',
  },
  zusammen: { de: 'Beide zusammenführen', en: 'Merge both' },
  zusammenGlatt: {
    de: 'Die Änderungen liegen an verschiedenen Stellen und passen zusammen.',
    en: 'The changes are in different places and fit together.',
  },
  zusammenStrittig: {
    de:
      'An {anzahl} Stellen haben beide geändert; dort steht Ihr Absatz vor dem anderen. ' +
      'Bitte streichen Sie, was nicht gelten soll.',
    en:
      'Both changed {anzahl} places; there your paragraph stands before the other. ' +
      'Please delete what is not to count.',
  },
  zusammenStrittigEins: {
    de:
      'An einer Stelle haben beide geändert; dort steht Ihr Absatz vor dem anderen. ' +
      'Bitte streichen Sie, was nicht gelten soll.',
    en: 'Both changed one place; there your paragraph stands before the other. Please delete what is not to count.',
  },
  meine: { de: 'Mein Text', en: 'My text' },
  meineErklaert: {
    de: 'Die Änderungen von {name} stehen dann nicht mehr im Abschnitt.',
    en: 'The changes of {name} then no longer stand in the section.',
  },
  ihre: { de: 'Der Text von {name}', en: 'The text of {name}' },
  ihreErklaert: {
    de: 'Ihre Änderungen stehen dann nicht mehr im Abschnitt.',
    en: 'Your changes then no longer stand in the section.',
  },
  unterschied: { de: 'Was sich unterscheidet', en: 'What differs' },
  eingefuegt: { de: 'nur bei Ihnen:', en: 'only with you:' },
  geloescht: { de: 'nur bei {name}:', en: 'only with {name}:' },
  welcher: { de: 'Welcher Text soll gelten?', en: 'Which text is to count?' },
  ergebnis: { de: 'Text, der gelten soll', en: 'Text that is to count' },
  soSpeichern: { de: 'So speichern', en: 'Save this' },
  spaeter: { de: 'Später entscheiden', en: 'Decide later' },
  geloest: { de: 'Der Abschnitt ist zusammengeführt.', en: 'The section is merged.' },
  liegtLokal: {
    de: 'Auf diesem Gerät liegt Text, der nicht gespeichert wurde',
    en: 'Text that was not saved lies on this device',
  },
  liegtLokalText: {
    de: 'Sie haben ihn am {zeit} geschrieben; dann brach die Verbindung oder die Seite ab. Möchten Sie ihn übernehmen?',
    en: 'You wrote it on {zeit}; then the connection or the page broke off. Do you want to take it over?',
  },
  uebernehmen: { de: 'Übernehmen', en: 'Take over' },
  verwerfen: { de: 'Verwerfen', en: 'Discard' },
  ansehen: { de: 'Text ansehen', en: 'See the text' },
  uebernommen: { de: 'Ihr Text ist wieder da.', en: 'Your text is back.' },
} satisfies Katalog;
