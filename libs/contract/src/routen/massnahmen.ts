import { z } from 'zod';
import {
  handlungsfeld,
  massnahmeAenderung,
  massnahmeAnsicht,
  massnahmeEingabe,
  massnahmeKurz,
  massnahmenfilter,
  massnahmenimport,
  neueVerknuepfung,
} from '../massnahmen.js';
import { seite } from '../grundformen.js';
import type { Routentafel } from './angaben.js';

export const massnahmen = {
  'get /massnahmen': {
    kurz: 'Maßnahmen mit Ampel und Stand der Berichte',
    bereich: 'Berichte',
    abfrage: massnahmenfilter,
    antwort: seite(massnahmeKurz),
  },
  'get /handlungsfelder': {
    kurz: 'Handlungsfelder des Programms',
    bereich: 'Berichte',
    antwort: z.array(handlungsfeld),
  },
  'post /massnahmen': {
    kurz: 'Maßnahme anlegen',
    bereich: 'Berichte',
    eingabe: massnahmeEingabe,
    antwort: massnahmeAnsicht,
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt'],
    beispiel: { nummer: 'D99', titel: 'Digitale Poststelle', ressort: 'SF' },
  },
  'post /massnahmen/import': {
    kurz: 'Liste der Maßnahmen (CSV, XLSX, JSON) einlesen',
    bereich: 'Berichte',
    antwort: massnahmenimport,
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
  'get /massnahmen/{id}': {
    kurz: 'Eine Maßnahme über die Jahre',
    bereich: 'Berichte',
    antwort: massnahmeAnsicht,
  },
  'put /massnahmen/{id}': {
    kurz: 'Eine Maßnahme ändern',
    bereich: 'Berichte',
    eingabe: massnahmeEingabe,
    antwort: massnahmeAnsicht,
    vorbedingung: true,
    fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'voraussetzung_fehlt', 'voraussetzung_veraltet'],
    beispiel: { nummer: 'D99', titel: 'Digitale Poststelle', ressort: 'SF', grund: 'Neuer Titel' },
  },
  'get /massnahmen/{id}/aenderungen': {
    kurz: 'Was sich an einer Maßnahme wann geändert hat',
    bereich: 'Berichte',
    antwort: z.array(massnahmeAenderung),
  },
  'post /massnahmen/{id}/verknuepfungen': {
    kurz: 'Eine Vorlage oder einen Auftrag mit einer Maßnahme verknüpfen',
    bereich: 'Berichte',
    eingabe: neueVerknuepfung,
    antwort: massnahmeAnsicht,
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'schluessel_fehlt'],
    beispiel: { vorgang: '0190a7c2-5b1e-7c3a-9d41-2f6b8e0c7a15', bezug: 'auftrag' },
  },
  'delete /massnahmen/{id}/verknuepfungen/{verknuepfung}': {
    kurz: 'Eine Verknüpfung lösen',
    bereich: 'Berichte',
    status: 204,
    fehler: ['rolle_fehlt'],
  },
} as const satisfies Routentafel;
