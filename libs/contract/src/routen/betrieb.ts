import { z } from 'zod';
import {
  altfallAnsicht,
  altfallErledigung,
  altfallfilter,
  bereitschaftAnsicht,
  mailprotokollAnsicht,
  mailprotokollfilter,
  mailzeitraum,
  nachtpruefungAnsicht,
  unbesetztAnsicht,
} from '../betrieb.js';
import { blaettern, leer, seite } from '../grundformen.js';
import type { Routentafel } from './angaben.js';

export const aufsicht = {
  'get /mailprotokoll': {
    kurz: 'Nachrichten und was aus ihnen wurde (Administration)',
    bereich: 'Betrieb',
    abfrage: mailprotokollfilter,
    antwort: seite(mailprotokollAnsicht),
    fehler: ['rolle_fehlt'],
  },
  'post /mailprotokoll/wiederholung': {
    kurz: 'Alle gescheiterten Mails eines Zeitraums noch einmal versuchen',
    bereich: 'Betrieb',
    umfang: 'verwalten',
    eingabe: mailzeitraum,
    antwort: z.object({ anzahl: z.int() }),
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'schluessel_fehlt'],
    beispiel: { von: '2025-03-10', bis: '2025-03-11' },
  },
  'post /mailprotokoll/testmail': {
    kurz: 'Eine Testmail an die eigene Adresse (Administration)',
    bereich: 'Betrieb',
    eingabe: leer,
    antwort: z.object({ adresse: z.string() }),
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'schluessel_fehlt'],
  },
  'post /mailprotokoll/{id}/wiederholung': {
    kurz: 'Eine gescheiterte Mail noch einmal versuchen',
    bereich: 'Betrieb',
    eingabe: leer,
    status: 204,
    einmalig: true,
    fehler: ['rolle_fehlt', 'schluessel_fehlt'],
  },
  'get /nachtpruefungen': {
    kurz: 'Was die Prüfung jeder Nacht ergab (Administration, Revision)',
    bereich: 'Betrieb',
    abfrage: blaettern,
    antwort: seite(nachtpruefungAnsicht),
    fehler: ['rolle_fehlt'],
  },
  'get /altfaelle': {
    kurz: 'Was vor den heutigen Regeln war und ihnen widerspricht (Senatskanzlei, Administration, Revision)',
    bereich: 'Betrieb',
    abfrage: altfallfilter,
    antwort: seite(altfallAnsicht),
    fehler: ['rolle_fehlt'],
  },
  'get /unbesetzt': {
    kurz: 'Wo ein Vorgang auf Ämter wartet, die niemand innehat (Senatskanzlei, Administration)',
    bereich: 'Betrieb',
    antwort: z.array(unbesetztAnsicht),
    fehler: ['rolle_fehlt'],
  },
  'post /altfaelle/{id}/erledigung': {
    kurz: 'Einen Altfall mit Begründung erledigen (Senatskanzlei)',
    bereich: 'Betrieb',
    eingabe: altfallErledigung,
    status: 204,
    einmalig: true,
    fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt'],
  },
} as const satisfies Routentafel;

export const betrieb = {
  'get /openapi.json': { kurz: 'Diese Beschreibung', bereich: 'Betrieb', oeffentlich: true },
  'get /gesundheit': { kurz: 'Lebt der Dienst?', bereich: 'Betrieb', oeffentlich: true },
  'get /bereitschaft': {
    kurz: 'Nimmt der Dienst Arbeit an?',
    bereich: 'Betrieb',
    antwort: bereitschaftAnsicht,
    oeffentlich: true,
    fehler: ['nicht_bereit'],
  },
  'get /metriken': { kurz: 'Kennzahlen für Prometheus', bereich: 'Betrieb', oeffentlich: true },
} as const satisfies Routentafel;
