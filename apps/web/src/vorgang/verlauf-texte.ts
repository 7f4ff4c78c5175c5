import type { Katalog } from '../sprache/sprache.js';

export const verlaufstexte = {
  verlauf: { de: 'Verlauf', en: 'History' },
  auswahl: { de: 'Was der Verlauf zeigt', en: 'What the history shows' },
  alles: { de: 'Alles', en: 'Everything' },
  entscheidungen: { de: 'Entscheidungen', en: 'Decisions' },
  texte: { de: 'Texte', en: 'Texts' },
  meine: { de: 'Von mir', en: 'By me' },
  csv: { de: 'Als Tabelle (CSV)', en: 'As a table (CSV)' },
  leer: { de: 'Davon gibt es in diesem Verlauf nichts.', en: 'There is nothing of it in this history.' },
  unbesetztStatt: { de: 'unbesetzt; es handelte: {wer}', en: 'vacant; acted in its place: {wer}' },
  pruefzeichen: { de: 'Prüfzeichen', en: 'check code' },
  seither: { de: 'Seit Ihrem letzten Besuch', en: 'Since your last visit' },
  seitherAm: { de: 'Seit Ihrem letzten Besuch am {wann}', en: 'Since your last visit on {wann}' },
  ganzerVerlauf: { de: 'Der ganze Verlauf', en: 'The whole history' },
  weitere: { de: 'und {anzahl} weitere', en: 'and {anzahl} more' },
} satisfies Katalog;
