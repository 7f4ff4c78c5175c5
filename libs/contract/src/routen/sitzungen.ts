import { z } from 'zod';
import { beschlussAnsicht, beschlussfilter, kalenderaboAnsicht, kalenderaboAntwort } from '../listen.js';
import {
  nacherfassung,
  neueSitzung,
  planfrage,
  planschritt,
  sitzungAenderung,
  sitzungAnsicht,
  sitzungsfilter,
  topAnsicht,
} from '../sitzungen.js';
import { leer, seite } from '../grundformen.js';
import type { Routentafel } from './angaben.js';

export const sitzungen = {
  'get /sitzungen': {
    kurz: 'Sitzungen des Senats',
    bereich: 'Sitzungen',
    abfrage: sitzungsfilter,
    antwort: seite(sitzungAnsicht),
  },
  'post /sitzungen': {
    kurz: 'Sitzung anlegen',
    bereich: 'Sitzungen',
    eingabe: neueSitzung,
    antwort: sitzungAnsicht,
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'sitzung_vorhanden', 'schluessel_fehlt'],
    beispiel: { datum: '2025-09-30' },
  },
  'get /sitzungen/{id}': { kurz: 'Eine Sitzung', bereich: 'Sitzungen', antwort: sitzungAnsicht },
  'put /sitzungen/{id}': {
    kurz: 'Sitzung verlegen oder absagen',
    bereich: 'Sitzungen',
    eingabe: sitzungAenderung,
    antwort: sitzungAnsicht,
    fehler: ['rolle_fehlt', 'voraussetzung_veraltet', 'sitzung_vorhanden'],
  },
  'post /sitzungen/{id}/abschluss': {
    kurz: 'Sitzung abschließen',
    bereich: 'Sitzungen',
    eingabe: leer,
    antwort: sitzungAnsicht,
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'sitzung_unvollstaendig', 'schluessel_fehlt'],
  },
  'post /sitzungen/{id}/eroeffnung': {
    kurz: 'Sitzung eröffnen: an ihrem Tag, ab ihrem Beginn',
    bereich: 'Sitzungen',
    eingabe: leer,
    antwort: sitzungAnsicht,
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt'],
  },
  'post /sitzungen/{id}/nacherfassung': {
    kurz: 'Nacherfassung einer vergangenen Sitzung beantragen',
    bereich: 'Sitzungen',
    eingabe: nacherfassung,
    antwort: sitzungAnsicht,
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt'],
    beispiel: { grund: 'Die Beschlüsse konnten wegen eines Ausfalls nicht erfasst werden.' },
  },
  'post /sitzungen/{id}/nacherfassung/bestaetigung': {
    kurz: 'Nacherfassung als zweite Person bestätigen; die Sitzung ist dann offen',
    bereich: 'Sitzungen',
    eingabe: leer,
    antwort: sitzungAnsicht,
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt'],
  },
  'get /sitzungen/{id}/tagesordnung': {
    kurz: 'Tagesordnung',
    bereich: 'Sitzungen',
    antwort: z.array(topAnsicht),
  },
  'get /beschluesse': {
    kurz: 'Beschlossene Vorlagen mit Ziffern und Aufträgen',
    bereich: 'Sitzungen',
    abfrage: beschlussfilter,
    antwort: seite(beschlussAnsicht),
  },
  'get /kalenderabo': {
    kurz: 'Haben Sie einen Kalender abonniert?',
    bereich: 'Sitzungen',
    antwort: kalenderaboAnsicht,
  },
  'post /kalenderabo': {
    kurz: 'Geheime Adresse Ihres Kalenders ausstellen; eine frühere gilt nicht mehr',
    bereich: 'Sitzungen',
    eingabe: leer,
    antwort: kalenderaboAntwort,
    status: 201,
  },
  'delete /kalenderabo': { kurz: 'Kalender widerrufen', bereich: 'Sitzungen', status: 204 },
  'get /kalender/{datei}': {
    kurz: 'Sitzungen und eigene Fristen als iCalendar ({Geheimnis}.ics)',
    bereich: 'Sitzungen',
    oeffentlich: true,
    fehler: ['nicht_gefunden'],
  },
  'get /plan': {
    kurz: 'Späteste Termine rückwärts von einer Sitzung',
    bereich: 'Sitzungen',
    abfrage: planfrage,
    antwort: z.array(planschritt),
  },
} as const satisfies Routentafel;
