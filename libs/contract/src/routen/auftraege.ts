import {
  auftragsauswahl,
  auftragsfilter,
  erinnerungAnsicht,
  fristfilter,
  fristlistenfilter,
  nachrichtAnsicht,
  ungeleseneAnsicht,
  gelesenBis,
  nachrichtenfilter,
} from '../auftraege.js';
import { auftragszeile, fristzeile } from '../listen.js';
import { leer, seite } from '../grundformen.js';
import type { Routentafel } from './angaben.js';

export const auftraege = {
  'get /auftraege': {
    kurz: 'Aufträge aus Beschlüssen',
    bereich: 'Aufträge',
    abfrage: auftragsfilter,
    antwort: seite(auftragszeile),
  },
  'get /auftraege.csv': {
    kurz: 'Aufträge als Tabelle (CSV, höchstens 5000)',
    bereich: 'Aufträge',
    abfrage: auftragsauswahl,
  },
  'get /fristen': {
    kurz: 'Laufende Fristen',
    bereich: 'Aufträge',
    abfrage: fristlistenfilter,
    antwort: seite(fristzeile),
  },
  'get /erinnerungen': {
    kurz: 'Geplante und gesendete Erinnerungen',
    bereich: 'Aufträge',
    abfrage: fristfilter,
    antwort: seite(erinnerungAnsicht),
  },
  'get /nachrichten': {
    kurz: 'Ihre Nachrichten',
    bereich: 'Aufträge',
    abfrage: nachrichtenfilter,
    antwort: seite(nachrichtAnsicht),
  },
  'get /nachrichten/ungelesen': {
    kurz: 'Wie viele Ihrer Nachrichten Sie noch nicht gelesen haben',
    bereich: 'Aufträge',
    antwort: ungeleseneAnsicht,
  },
  'post /nachrichten/gelesen': {
    kurz: 'Alle Nachrichten bis zu einem Zeitpunkt als gelesen merken',
    bereich: 'Aufträge',
    eingabe: gelesenBis,
    status: 204,
    einmalig: true,
    beispiel: { bis: '2026-11-02T09:00:00.000Z' },
  },
  'post /nachrichten/{id}/gelesen': {
    kurz: 'Nachricht als gelesen merken',
    bereich: 'Aufträge',
    eingabe: leer,
    status: 204,
    einmalig: true,
  },
} as const satisfies Routentafel;
