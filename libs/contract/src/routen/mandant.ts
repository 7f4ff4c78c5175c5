import { suchantwort, suchfrage } from '../listen.js';
import { einstellungenEingabe, pruefpfadAnsicht, pruefpfadfilter } from '../mandant.js';
import { seite } from '../grundformen.js';
import type { Routentafel } from './angaben.js';

export const mandant = {
  'get /suche': {
    kurz: 'Volltextsuche in dem, was Sie sehen dürfen',
    bereich: 'Übriges',
    abfrage: suchfrage,
    antwort: suchantwort,
  },
  'get /pruefpfad': {
    kurz: 'Prüfpfad (Revision)',
    bereich: 'Übriges',
    abfrage: pruefpfadfilter,
    antwort: seite(pruefpfadAnsicht),
    fehler: ['rolle_fehlt'],
  },
  'get /ereignisse': { kurz: 'Ereignisse als Strom (server-sent events)', bereich: 'Übriges' },
  'get /einstellungen': {
    kurz: 'Einstellungen des Mandanten',
    bereich: 'Übriges',
    antwort: einstellungenEingabe,
  },
  'put /einstellungen': {
    kurz: 'Einstellungen ändern',
    bereich: 'Übriges',
    eingabe: einstellungenEingabe,
    antwort: einstellungenEingabe,
    fehler: ['rolle_fehlt'],
  },
} as const satisfies Routentafel;
