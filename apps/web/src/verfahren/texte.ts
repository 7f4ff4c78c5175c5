import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  bildVon: {
    de: 'Bild des Verfahrens {titel}; die Tabelle daneben sagt dasselbe',
    en: 'Picture of the procedure {titel}; the table beside it says the same',
  },
  bildMitStand: {
    de: 'Bild des Verfahrens {titel}; der Vorgang steht bei „{stand}“. Die Tabelle darunter sagt dasselbe.',
    en: 'Picture of the procedure {titel}; the case is at “{stand}”. The table below says the same.',
  },
  bisher: { de: 'Der Weg bisher', en: 'The way so far' },
  station: { de: 'Station', en: 'Station' },
  von: { de: 'Von', en: 'From' },
  bis: { de: 'Bis', en: 'Until' },
  dauer: { de: 'Dauer (Kalendertage)', en: 'Duration (calendar days)' },
  jetzt: { de: 'jetzt', en: 'now' },
  einTag: { de: 'ein Tag', en: 'one day' },
  tage: { de: '{anzahl} Tage', en: '{anzahl} days' },
  weiter: { de: 'Wie es weitergehen kann', en: 'How it may go on' },
  schritt: { de: 'Schritt', en: 'Step' },
  fuehrtZu: { de: 'führt zu', en: 'leads to' },
  wer: { de: 'Wer', en: 'Who' },
  plan: { de: 'Späteste Termine bis zur Sitzung am {tag}', en: 'Latest dates before the meeting on {tag}' },
  spaetestens: { de: 'Spätestens', en: 'At the latest' },
  grund: { de: 'Warum', en: 'Why' },
  legende: {
    de: 'Grün: dort war der Vorgang schon. Roter Rand: dort steht er. Gestrichelt blau: dorthin kann er als Nächstes.',
    en: 'Green: the case has been there. Red border: it is there now. Dashed blue: it may go there next.',
  },
  vonUeberall: {
    de: 'Ohne Pfeile, weil aus vielen Zuständen erreichbar: {welche}.',
    en: 'Without arrows, for many states lead there: {welche}.',
  },
  zustaende: { de: 'Zustände', en: 'States' },
  wege: { de: 'Wege', en: 'Ways' },
  phase: { de: 'Phase', en: 'Phase' },
  titel: { de: 'Titel', en: 'Title' },
} satisfies Katalog;
