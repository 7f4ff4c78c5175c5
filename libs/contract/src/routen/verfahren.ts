import { z } from 'zod';
import {
  verfahrenAnsicht,
  verfahrensbild,
  verfahrensfrage,
  wanderbericht,
  wanderplan,
  wanderungAnsicht,
  wanderungKurz,
} from '../verfahren.js';
import { blaettern, leer, seite } from '../grundformen.js';
import type { Routentafel } from './angaben.js';

export const bild = {
  'get /verfahren/{id}': {
    kurz: 'Ein Verfahren als Bild, mit dem Ergebnis seiner Prüfung',
    bereich: 'Übriges',
    abfrage: verfahrensfrage,
    antwort: verfahrensbild,
  },
} as const satisfies Routentafel;

export const verfahren = {
  'get /verfahren': {
    kurz: 'Verfahren und ihre Versionen',
    bereich: 'Übriges',
    antwort: z.array(verfahrenAnsicht),
  },
  'post /verfahrenswanderungen': {
    kurz: 'Laufende Vorgänge in eine neue Fassung ihres Verfahrens bringen: Vorschlag mit Probe',
    bereich: 'Übriges',
    umfang: 'verwalten',
    bindend: true,
    zuZweit: 'immer',
    hoert: ['verwaltung'],
    eingabe: wanderplan,
    antwort: wanderbericht,
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'schluessel_fehlt', 'verfahren_geaendert'],
    beispiel: {
      von: { id: 'senatsvorlage', version: 1 },
      nach: { id: 'senatsvorlage', version: 2 },
      zustaende: { entwurf: 'entwurf' },
      fristen: { entwurf: 'behalten' },
    },
  },
  'get /verfahrenswanderungen': {
    kurz: 'Vorgeschlagene und ausgeführte Wanderungen',
    bereich: 'Übriges',
    abfrage: blaettern,
    antwort: seite(wanderungKurz),
    fehler: ['rolle_fehlt'],
  },
  'get /verfahrenswanderungen/{id}': {
    kurz: 'Eine Wanderung mit Plan und Probe',
    bereich: 'Übriges',
    antwort: wanderungAnsicht,
    fehler: ['rolle_fehlt'],
  },
  'post /verfahrenswanderungen/{id}/bestaetigung': {
    kurz: 'Als zweite Person bestätigen und ausführen',
    bereich: 'Übriges',
    umfang: 'verwalten',
    bindend: true,
    zuZweit: 'ist_sie',
    hoert: ['verwaltung'],
    eingabe: leer,
    antwort: wanderbericht,
    status: 201,
    einmalig: true,
    fehler: ['rolle_fehlt', 'schluessel_fehlt', 'bedingung_nicht_erfuellt', 'konflikt'],
  },
} as const satisfies Routentafel;
