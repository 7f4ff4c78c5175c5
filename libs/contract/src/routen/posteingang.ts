import { z } from 'zod';
import {
  aufgabeAnsicht,
  aufgabenauswahl,
  aufgabenfilter,
  aufgabenuebersicht,
  erledigtAnsicht,
  filterAnsicht,
  gesehenEingabe,
  neueWiedervorlage,
  neuerFilter,
} from '../listen.js';
import { blaettern, seite } from '../grundformen.js';
import type { Routentafel } from './angaben.js';

export const posteingang = {
  'get /aufgaben': {
    kurz: 'Was jetzt auf Sie wartet',
    bereich: 'Posteingang',
    abfrage: aufgabenfilter,
    antwort: seite(aufgabeAnsicht),
  },
  'get /aufgaben/uebersicht': {
    kurz: 'Wie viel auf Sie wartet',
    bereich: 'Posteingang',
    abfrage: aufgabenauswahl,
    antwort: aufgabenuebersicht,
  },
  'get /aufgaben/erledigt': {
    kurz: 'Was Sie in den letzten 30 Tagen getan haben',
    bereich: 'Posteingang',
    abfrage: blaettern,
    antwort: seite(erledigtAnsicht),
  },
  'post /aufgaben/{id}/wiedervorlage': {
    kurz: 'Eine Aufgabe bis zu einem Tag zurückstellen; ihre Frist läuft weiter',
    bereich: 'Posteingang',
    eingabe: neueWiedervorlage,
    status: 204,
    fehler: ['bedingung_nicht_erfuellt'],
    beispiel: { am: '2025-09-30' },
  },
  'delete /aufgaben/{id}/wiedervorlage': {
    kurz: 'Eine zurückgestellte Aufgabe wieder zeigen',
    bereich: 'Posteingang',
    status: 204,
  },
  'post /vorgaenge/{id}/gesehen': {
    kurz: 'Merken, welchen Stand Sie gesehen haben',
    bereich: 'Posteingang',
    eingabe: gesehenEingabe,
    status: 204,
    beispiel: { version: 7 },
  },
  'get /filter': {
    kurz: 'Ihre gespeicherten Filter mit der Zahl ihrer Treffer',
    bereich: 'Posteingang',
    antwort: z.array(filterAnsicht),
  },
  'post /filter': {
    kurz: 'Einen Filter speichern; gleicher Name ersetzt',
    bereich: 'Posteingang',
    eingabe: neuerFilter,
    antwort: filterAnsicht,
    status: 201,
    fehler: ['bedingung_nicht_erfuellt'],
    beispiel: { bereich: 'posteingang', name: 'Mitzeichnungen', abfrage: { zustand: 'ressortabstimmung' } },
  },
  'delete /filter/{id}': { kurz: 'Einen gespeicherten Filter löschen', bereich: 'Posteingang', status: 204 },
} as const satisfies Routentafel;
