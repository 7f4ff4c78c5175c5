import type { Massgabenstand, Mitzeichnungsstand, Zweisprachig } from '#contract';
import type { Katalog } from '../sprache/sprache.js';
import type { Farbe } from '../ui/Plakette.js';

export const mzTexte = {
  keine: { de: 'Niemand zeichnet mit', en: 'Nobody co-signs' },
  keineErklaert: {
    de: 'Für diese Vorlage ist kein anderes Ressort um Mitzeichnung gebeten.',
    en: 'No other department is asked to co-sign this paper.',
  },
  stand: { de: 'Stand der Mitzeichnung', en: 'State of the co-signature' },
  ressort: { de: 'Ressort', en: 'Department' },
  urteil: { de: 'Urteil', en: 'Verdict' },
  abschnitte: { de: 'Abschnitte', en: 'Sections' },
  alle: { de: 'alle', en: 'all' },
  durch: { de: 'Durch', en: 'By' },
  fassung: { de: 'Fassung {nr}', en: 'version {nr}' },
  pruefzeichen: { de: 'Prüfzeichen', en: 'check code' },
  veraltet: { de: 'veraltet', en: 'out of date' },
  massgaben: { de: 'Maßgaben', en: 'Conditions' },
  massgabeErledigen: { de: 'Maßgabe erledigen', en: 'Settle the condition' },
  massgabeUmsetzen: { de: 'Als umgesetzt melden', en: 'Report as met' },
  massgabeZurueckweisen: { de: 'Zurückweisen', en: 'Reject' },
  stufe: { de: 'Stufe {nr}', en: 'Stage {nr}' },
  spaeter: { de: 'wird nach den früheren Stufen gefragt', en: 'is asked after the earlier stages' },
  bisher: { de: 'bisher: {urteil}', en: 'before: {urteil}' },
  ohneAntwort: { de: 'keine Antwort bis {tag}', en: 'no answer by {tag}' },
  schweigen: {
    de: 'Schweigen gilt nach der Frist als Zustimmung',
    en: 'silence counts as consent after the term',
  },
  einwand: { de: 'Einwand zu Fassung {nr}', en: 'objection to version {nr}' },
  dissens: { de: 'Dissens', en: 'dissent' },
  kenntnis: { de: 'Zur Kenntnis', en: 'For information' },
  gesehen: { de: 'gesehen am {tag}', en: 'seen on {tag}' },
  ungesehen: { de: 'noch nicht bestätigt', en: 'not confirmed yet' },
  fehlt: { de: 'Es fehlen noch', en: 'Still missing' },
  frist: { de: 'bis {tag}', en: 'by {tag}' },
  verlaengert: { de: 'verlängert', en: 'extended' },
  unterschied: { de: 'was sich seitdem geändert hat', en: 'what has changed since' },
} satisfies Katalog;

export const mitzeichnungsworte: Record<Mitzeichnungsstand, Zweisprachig> = {
  offen: { de: 'offen', en: 'open' },
  erteilt: { de: 'mitgezeichnet', en: 'co-signed' },
  erteiltMitMassgabe: { de: 'mit Maßgabe', en: 'with condition' },
  bedenken: { de: 'Bedenken', en: 'objection' },
  nichtBetroffen: { de: 'nicht betroffen', en: 'not concerned' },
  keineRueckmeldung: { de: 'keine Rückmeldung', en: 'no answer' },
  herausgenommen: { de: 'aus der Mitzeichnung genommen', en: 'taken off the co-signature' },
  verschwiegen: { de: 'gilt nach Fristablauf als erteilt', en: 'counts as given after the deadline' },
};

export const mitzeichnungsfarben: Record<Mitzeichnungsstand, Farbe> = {
  erteilt: 'gut',
  erteiltMitMassgabe: 'achtung',
  bedenken: 'schlecht',
  offen: 'hinweis',
  verschwiegen: 'achtung',
  nichtBetroffen: 'gut',
  keineRueckmeldung: 'achtung',
  herausgenommen: 'hinweis',
};

export const massgabenworte: Record<Massgabenstand, Zweisprachig> = {
  offen: { de: 'offen', en: 'open' },
  erfuellt: { de: 'erfüllt', en: 'met' },
  verzichtet: { de: 'verzichtet', en: 'waived' },
  zurueckgewiesen: { de: 'zurückgewiesen: Dissens', en: 'rejected: dissent' },
  umgesetzt: { de: 'umgesetzt, Antwort steht aus', en: 'met, answer pending' },
  ohneRueckmeldung: { de: 'umgesetzt, keine Rückmeldung', en: 'met, no answer' },
  ersetzt: { de: 'durch neues Urteil ersetzt', en: 'replaced by a new verdict' },
};
