import type { Kurzeinschaetzung, Zweisprachig } from '#contract';
import type { Katalog } from '../sprache/sprache.js';
import type { Ampelwert } from './bild/verteilungsbild.js';

/** Words that all pages of measures, reports and campaigns share. */
export const berichtstexte = {
  bereich: { de: 'Maßnahmen & Berichte', en: 'Measures & reports' },
  massnahmen: { de: 'Maßnahmen', en: 'Measures' },
  kampagnen: { de: 'Kampagnen', en: 'Campaigns' },
  berichte: { de: 'Berichte', en: 'Reports' },
  teile: { de: 'Maßnahmen, Berichte, Kampagnen', en: 'Measures, reports, campaigns' },
  massnahme: { de: 'Maßnahme', en: 'Measure' },
  ressort: { de: 'Ressort', en: 'Department' },
  jahr: { de: 'Jahr', en: 'Year' },
  kurzeinschaetzung: { de: 'Kurzeinschätzung', en: 'Assessment' },
  trend: { de: 'Trend', en: 'Trend' },
  besser: { de: 'besser', en: 'better' },
  gleich: { de: 'gleich', en: 'same' },
  schlechter: { de: 'schlechter', en: 'worse' },
  keinTrend: { de: 'kein Vergleich', en: 'no comparison' },
  zusammen: { de: 'Zusammen', en: 'Total' },
  nochNichts: { de: '{jahr}: noch kein Bericht.', en: '{jahr}: no report yet.' },
  plan: { de: 'Plan', en: 'Plan' },
  ist: { de: 'Ist', en: 'Actual' },
  soll: { de: 'SOLL', en: 'Planned' },
  istTermin: { de: 'IST', en: 'Actual' },
  neuerTermin: { de: 'Neuer Termin', en: 'New date' },
  prognose: { de: 'Prognose', en: 'Forecast' },
  heute: { de: 'heute', en: 'today' },
  ungefaehr: { de: 'ungefähr', en: 'about' },
  kennzahl: { de: 'Kennzahl', en: 'Indicator' },
  kennzahlen: { de: 'Kennzahlen', en: 'Indicators' },
  meilenstein: { de: 'Meilenstein', en: 'Milestone' },
  meilensteine: { de: 'Meilensteine', en: 'Milestones' },
  einheit: { de: 'Einheit', en: 'Unit' },
  vorjahr: { de: 'Vorjahr', en: 'Last year' },
  begruendung: { de: 'Begründung', en: 'Reason' },
  verzug: { de: 'Verzug', en: 'Delay' },
  leitziel: { de: 'Leitziel', en: 'Main goal' },
  projektziele: { de: 'Projektziele', en: 'Project goals' },
  zielgruppe: { de: 'Zielgruppe', en: 'Target group' },
  sachstand: { de: 'Sachstand', en: 'State of affairs' },
  keineAngabe: { de: 'keine Angabe', en: 'not given' },
  eingelesen: { de: 'eingelesen', en: 'imported' },
  zurueckZu: { de: 'Alle Maßnahmen', en: 'All measures' },
  befunde: { de: 'Was beim Lesen auffiel', en: 'What was odd when reading' },
  bericht: { de: 'Bericht {jahr}', en: 'Report {jahr}' },
  ohneJahr: { de: 'ohne Jahr', en: 'without year' },
} satisfies Katalog;

/** The words of the traffic light. */
export const ampelworte: Record<Ampelwert, Zweisprachig> = {
  gruen: { de: 'grün', en: 'green' },
  gelb: { de: 'gelb', en: 'yellow' },
  rot: { de: 'rot', en: 'red' },
  unbekannt: { de: 'unbekannt', en: 'unknown' },
};

/** What green, yellow and red mean for the goals. */
export const ampelsinn: Record<Kurzeinschaetzung, Zweisprachig> = {
  gruen: { de: 'Die Ziele werden erreicht.', en: 'The goals will be met.' },
  gelb: {
    de: 'Die Ziele sind gefährdet oder werden später erreicht.',
    en: 'The goals are at risk or will be met later.',
  },
  rot: { de: 'Die Ziele werden nicht erreicht.', en: 'The goals will not be met.' },
};
