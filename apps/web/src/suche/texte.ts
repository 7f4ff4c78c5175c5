import type { Katalog } from '../sprache/sprache.js';

export const suchtexte = {
  titel: { de: 'Suche', en: 'Search' },
  titelFuer: { de: 'Suche: {q}', en: 'Search: {q}' },
  feld: { de: 'Wörter oder Nummer', en: 'Words or number' },
  hinweis: {
    de: 'Alle Wörter müssen vorkommen; Wortanfänge genügen, ä/ae und ß/ss sind gleich.',
    en: 'All words must occur; beginnings are enough, ä/ae and ß/ss are the same.',
  },
  suchen: { de: 'Suchen', en: 'Search' },
  einer: { de: 'ein Treffer', en: 'one hit' },
  viele: { de: '{anzahl} Treffer', en: '{anzahl} hits' },
  mehr: {
    de: 'Mehr als 10.000 Treffer: gezählt und geordnet sind nur so viele. Bitte suchen Sie genauer.',
    en: 'More than 10,000 hits: only so many are counted and sorted. Please search more narrowly.',
  },
  abschnitt: { de: 'Abschnitt {buchstabe}:', en: 'Section {buchstabe}:' },
  nichts: { de: 'Nichts gefunden', en: 'Nothing found' },
  nichtsErklaert: {
    de: 'Versuchen Sie weniger oder kürzere Wörter. Gefunden wird nur, was Sie sehen dürfen.',
    en: 'Try fewer or shorter words. Only what you may see is found.',
  },
  anfang: {
    de: 'Gesucht wird in Nummern, Titeln, allen Abschnitten und Aufträgen.',
    en: 'The search covers numbers, titles, all sections and obligations.',
  },
  zuKurz: { de: 'Bitte geben Sie mindestens zwei Zeichen ein.', en: 'Please enter two characters at least.' },
  schnell: { de: 'Schnellsuche', en: 'Quick search' },
  schnellHinweis: {
    de: 'Mit den Pfeiltasten zu einem Treffer, Eingabe für die ganze Suche.',
    en: 'Arrow keys lead to a hit, Enter to the full search.',
  },
  schnellGefunden: { de: 'Treffer: {treffer} · Seiten: {seiten}', en: 'Hits: {treffer} · Pages: {seiten}' },
  treffer: { de: 'Treffer', en: 'Hits' },
  seiten: { de: 'Seiten', en: 'Pages' },
} satisfies Katalog;
