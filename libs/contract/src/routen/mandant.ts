import { z } from 'zod';
import { suchantwort, suchfrage } from '../listen.js';
import {
  einstellungenEingabe,
  neuerRegelwechsel,
  pruefpfadAnsicht,
  pruefpfadfilter,
  regelwechselAnsicht,
} from '../mandant.js';
import { leer, seite } from '../grundformen.js';
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
    umfang: 'verwalten',
    bindend: true,
    hoert: ['verwaltung'],
    eingabe: einstellungenEingabe,
    antwort: einstellungenEingabe,
    fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt'],
  },
  'get /regelwechsel': {
    kurz: 'Regeln, deren Umstellung auf eine zweite Person wartet',
    bereich: 'Übriges',
    antwort: z.array(regelwechselAnsicht),
    fehler: ['rolle_fehlt'],
  },
  'post /regelwechsel': {
    kurz: 'Die Umstellung einer Regel vorschlagen (bindend)',
    bereich: 'Übriges',
    umfang: 'verwalten',
    bindend: true,
    zuZweit: 'immer',
    hoert: ['verwaltung'],
    eingabe: neuerRegelwechsel,
    antwort: z.object({ id: z.uuid() }),
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt', 'erneute_anmeldung_noetig'],
    beispiel: { regel: 'verschweigen', wert: true, grund: 'Der Senat hat es am 01.12. so beschlossen.' },
  },
  'post /regelwechsel/{id}/bestaetigung': {
    kurz: 'Die Umstellung einer Regel als zweite Person bestätigen (bindend)',
    bereich: 'Übriges',
    umfang: 'verwalten',
    bindend: true,
    zuZweit: 'ist_sie',
    hoert: ['verwaltung', 'cds'],
    eingabe: leer,
    status: 204,
    einmalig: true,
    fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt', 'erneute_anmeldung_noetig'],
  },
  'delete /regelwechsel/{id}': {
    kurz: 'Eine vorgeschlagene Umstellung verwerfen',
    bereich: 'Übriges',
    umfang: 'verwalten',
    bindend: true,
    hoert: ['verwaltung'],
    status: 204,
    fehler: ['rolle_fehlt'],
  },
} as const satisfies Routentafel;
