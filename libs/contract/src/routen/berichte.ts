import {
  berichtAnsicht,
  berichtEingabe,
  berichtKurz,
  berichteFilter,
  berichteimport,
  zuordnung,
} from '../berichte.js';
import { seite } from '../grundformen.js';
import { SCHRITTFEHLER, type Routentafel } from './angaben.js';

export const berichte = {
  'get /berichte': {
    kurz: 'Jahresberichte',
    bereich: 'Berichte',
    abfrage: berichteFilter,
    antwort: seite(berichtKurz),
  },
  'post /berichte/import': {
    kurz: 'Jahresberichte aus einem Dokument (txt, md, pdf, docx) einlesen',
    bereich: 'Berichte',
    antwort: berichteimport,
    status: 201,
    einmalig: true,
    fehler: [
      'rolle_fehlt',
      'datei_typ',
      'datei_schadprogramm',
      'datei_zu_gross',
      'datei_unvollstaendig',
      'datei_unlesbar',
      'ausgelastet',
      'schluessel_fehlt',
    ],
  },
  'get /berichte/{id}': {
    kurz: 'Ein Jahresbericht mit Vorjahr, Vorschlag und Warnungen',
    bereich: 'Berichte',
    antwort: berichtAnsicht,
  },
  'put /berichte/{id}': {
    kurz: 'Einen Jahresbericht speichern',
    bereich: 'Berichte',
    eingabe: berichtEingabe,
    antwort: berichtAnsicht,
    vorbedingung: true,
    fehler: SCHRITTFEHLER,
    beispiel: { kurzeinschaetzung: 'gelb', kennzahlen: [], meilensteine: [], sachstand: 'Läuft.' },
  },
  'post /berichte/{id}/zuordnung': {
    kurz: 'Einen eingelesenen Bericht einer Maßnahme zuordnen',
    bereich: 'Berichte',
    eingabe: zuordnung,
    antwort: berichtAnsicht,
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt'],
    beispiel: { massnahme: '0190a7c2-5b1e-7c3a-9d41-2f6b8e0c7a15' },
  },
} as const satisfies Routentafel;
