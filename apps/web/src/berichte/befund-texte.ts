import type { Katalog } from '../sprache/sprache.js';

/** Befunde of the reader of reports in words; `{wo}` is what stands after the colon of the code. */
export const befundworte: Katalog = {
  ampel_widerspricht_kennzahl: {
    de: 'Die Kurzeinschätzung passt nicht zu den Kennzahlen.',
    en: 'The assessment does not fit the indicators.',
  },
  bericht_ohne_nummer: { de: 'Die laufende Nummer fehlt.', en: 'The list number is missing.' },
  jahr_fehlt: { de: 'Das Jahr des Berichts fehlt.', en: 'The year of the report is missing.' },
  kurzeinschaetzung_fehlt: {
    de: 'Die Kurzeinschätzung fehlt oder ging verloren; sie bleibt unbekannt.',
    en: 'The assessment is missing or got lost; it stays unknown.',
  },
  mehrere_berichte_in_datei: {
    de: 'In der Datei stehen mehrere Berichte.',
    en: 'There are several reports in the file.',
  },
  meilenstein_ueberfaellig: {
    de: 'Der Meilenstein „{wo}“ war fällig und hat kein IST.',
    en: 'The milestone “{wo}” was due and has no actual date.',
  },
  meilensteinnummer_doppelt: {
    de: 'Eine Nummer steht bei zwei Meilensteinen.',
    en: 'A number stands at two milestones.',
  },
  meilensteinplanung_fehlt: { de: 'Ein Meilenstein hat kein SOLL.', en: 'A milestone has no planned date.' },
  massnahme_unbekannt: {
    de: 'Zu dieser Nummer gibt es keine Maßnahme.',
    en: 'There is no measure with this number.',
  },
  massnahme_doppelt: {
    de: 'Für diese Maßnahme und dieses Jahr stehen zwei Berichte da.',
    en: 'There are two reports for this measure and year.',
  },
  planwert_fehlt: { de: 'Einer Kennzahl fehlt der Planwert.', en: 'An indicator has no planned value.' },
  planwert_verfehlt: { de: 'Ein Planwert ist verfehlt.', en: 'A planned value was missed.' },
  sachstand_leer: { de: 'Der Sachstand ist leer.', en: 'The state of affairs is empty.' },
  smiley_ohne_variantenselektor: {
    de: 'Die Kurzeinschätzung stand als einfaches Zeichen da; die Farbe ist eindeutig.',
    en: 'The assessment was a plain sign; its colour is certain.',
  },
  wert_unklar: {
    de: 'Ein Wert ist Text statt Zahl und steht da wie geschrieben.',
    en: 'A value is text instead of a number and stands as written.',
  },
};
