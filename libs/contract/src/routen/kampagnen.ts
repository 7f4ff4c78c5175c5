import {
  ausgabeAnsicht,
  gesamtbericht,
  kampagneAnsicht,
  kampagneKurz,
  neueAusgabe,
  neueKampagne,
} from '../kampagnen.js';
import { blaettern, seite } from '../grundformen.js';
import type { Routentafel } from './angaben.js';

export const kampagnen = {
  'get /kampagnen': {
    kurz: 'Kampagnen',
    bereich: 'Berichte',
    abfrage: blaettern,
    antwort: seite(kampagneKurz),
  },
  'post /kampagnen': {
    kurz: 'Kampagne eines Jahres planen',
    bereich: 'Berichte',
    eingabe: neueKampagne,
    antwort: kampagneAnsicht,
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt'],
    beispiel: { jahr: 2026 },
  },
  'get /kampagnen/{id}': {
    kurz: 'Stand einer Kampagne: wer hat berichtet, wer fehlt',
    bereich: 'Berichte',
    antwort: kampagneAnsicht,
  },
  'get /kampagnen/{id}/gesamtbericht': {
    kurz: 'Alle Berichte einer Kampagne, mit Vergleich zum Vorjahr',
    bereich: 'Berichte',
    antwort: gesamtbericht,
  },
  'post /kampagnen/{id}/ausgaben': {
    kurz: 'Gesamtbericht als Datei erstellen lassen',
    bereich: 'Berichte',
    eingabe: neueAusgabe,
    antwort: ausgabeAnsicht,
    status: 201,
    einmalig: true,
    fehler: ['schluessel_fehlt'],
    beispiel: { form: 'xlsx' },
  },
  'get /ausgaben/{id}': { kurz: 'Wie weit eine Ausgabe ist', bereich: 'Berichte', antwort: ausgabeAnsicht },
  'delete /ausgaben/{id}': { kurz: 'Eine Ausgabe abbrechen', bereich: 'Berichte', status: 204 },
  'get /ausgaben/{id}/datei': {
    kurz: 'Fertige Ausgabe herunterladen',
    bereich: 'Berichte',
    fehler: ['bedingung_nicht_erfuellt'],
  },
} as const satisfies Routentafel;
