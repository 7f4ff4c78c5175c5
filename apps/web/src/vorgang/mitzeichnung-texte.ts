import type { Katalog } from '../sprache/sprache.js';

export const mzTexte = {
  keine: { de: 'Niemand zeichnet mit', en: 'Nobody co-signs' },
  keineErklaert: { de: 'Für diese Vorlage ist kein anderes Ressort um Mitzeichnung gebeten.', en: 'No other department is asked to co-sign this paper.' },
  stand: { de: 'Stand der Mitzeichnung', en: 'State of the co-signature' },
  ressort: { de: 'Ressort', en: 'Department' },
  urteil: { de: 'Urteil', en: 'Verdict' },
  abschnitte: { de: 'Abschnitte', en: 'Sections' },
  alle: { de: 'alle', en: 'all' },
  durch: { de: 'Durch', en: 'By' },
  fassung: { de: 'Fassung {nr}', en: 'version {nr}' },
  pruefzeichen: { de: 'Prüfzeichen', en: 'check code' },
  veraltet: { de: 'veraltet', en: 'out of date' },
  stand_offen: { de: 'offen', en: 'open' },
  stand_erteilt: { de: 'mitgezeichnet', en: 'co-signed' },
  stand_massgabe: { de: 'mit Maßgabe', en: 'with condition' },
  stand_bedenken: { de: 'Bedenken', en: 'objection' },
  stand_nicht_betroffen: { de: 'nicht betroffen', en: 'not concerned' },
  stand_verschwiegen: { de: 'gilt nach Fristablauf als erteilt', en: 'counts as given after the deadline' },
} satisfies Katalog;
