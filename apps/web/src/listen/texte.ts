import type { Stufe, Zweisprachig } from '#contract';
import type { Katalog } from '../sprache/sprache.js';

export const listentexte = {
  filter: { de: 'Filter', en: 'Filters' },
  alle: { de: 'alle', en: 'all' },
  zuruecksetzen: { de: 'Filter zurücksetzen', en: 'Reset filters' },
  art: { de: 'Art', en: 'Kind' },
  phase: { de: 'Phase', en: 'Phase' },
  ressort: { de: 'Federführung', en: 'Lead' },
  sitzung: { de: 'Sitzung', en: 'Meeting' },
  stufe: { de: 'Vertraulichkeit', en: 'Confidentiality' },
  offen: { de: 'Stand', en: 'State' },
  jahr: { de: 'Jahr', en: 'Year' },
  offen_ja: { de: 'laufend', en: 'running' },
  offen_nein: { de: 'beendet', en: 'ended' },
  gespeicherte: { de: 'Gespeicherte Filter', en: 'Saved filters' },
  speichern: { de: 'Filter speichern', en: 'Save filter' },
  name: { de: 'Name des Filters', en: 'Name of the filter' },
  gespeichert: { de: 'Filter „{name}“ ist gespeichert.', en: 'Filter “{name}” is saved.' },
  loeschen: { de: 'Filter „{name}“ löschen', en: 'Delete filter “{name}”' },
  geloescht: { de: 'Filter „{name}“ ist gelöscht.', en: 'Filter “{name}” is deleted.' },
  eines: { de: 'ein Eintrag', en: 'one entry' },
  viele: { de: '{anzahl} Einträge', en: '{anzahl} entries' },
  csv: { de: 'Als CSV herunterladen', en: 'Download as CSV' },
  station: { de: 'Station {nr} von {von}: {phase}', en: 'Station {nr} of {von}: {phase}' },
  nichts: { de: 'Nichts passt zu diesen Filtern', en: 'Nothing fits these filters' },
  nichtsErklaert: {
    de: 'Nehmen Sie einen Filter heraus, dann sehen Sie mehr.',
    en: 'Take a filter away to see more.',
  },
} satisfies Katalog;

export const stufenworte: Record<Stufe, Zweisprachig> = {
  offen: { de: 'offen', en: 'open' },
  nfd: { de: 'nur für den Dienstgebrauch', en: 'official use only' },
  vertraulich: { de: 'vertraulich', en: 'confidential' },
};
export const istStufe = (text: string): text is Stufe => Object.hasOwn(stufenworte, text);
