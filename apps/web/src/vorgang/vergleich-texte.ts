import type { Katalog } from '../sprache/sprache.js';

export const vergleichstexte = {
  vergleich: { de: 'Vergleich', en: 'Comparison' },
  titel: {
    de: 'Vergleich: Fassung {von} mit Fassung {bis}',
    en: 'Comparison: version {von} with version {bis}',
  },
  zurueck: { de: 'Zurück zum Vorgang', en: 'Back to the case' },
  gleich: { de: 'Die Fassungen sind gleich', en: 'The versions are the same' },
  sprungziele: { de: 'Geänderte Abschnitte', en: 'Changed sections' },
  eine: { de: 'eine Änderung', en: 'one change' },
  viele: { de: '{anzahl} Änderungen', en: '{anzahl} changes' },
  eingefuegt: { de: 'eingefügt:', en: 'inserted:' },
  geloescht: { de: 'gelöscht:', en: 'deleted:' },
  vorige: { de: 'Vorige Änderung', en: 'Previous change' },
  naechste: { de: 'Nächste Änderung', en: 'Next change' },
} satisfies Katalog;
