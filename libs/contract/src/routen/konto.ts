import { z } from 'zod';
import {
  anmeldungAnsicht,
  kontoEinstellungen,
  neuerSchluessel,
  schluesselAnsicht,
  schluesselEinmal,
} from '../konto.js';
import type { Routentafel } from './angaben.js';

export const konto = {
  'get /ich/einstellungen': {
    kurz: 'Wie Sie benachrichtigt werden wollen',
    bereich: 'Konto',
    antwort: kontoEinstellungen,
  },
  'put /ich/einstellungen': {
    kurz: 'Sprache und Benachrichtigungen ändern',
    bereich: 'Konto',
    eingabe: kontoEinstellungen,
    antwort: kontoEinstellungen,
    beispiel: {
      sprache: 'de',
      mail: {
        aufgaben: 'sofort',
        fristen: 'sofort',
        hinweise: 'ueberblick',
        ruhe: { von: '19:00', bis: '07:00', freieTage: true },
      },
    },
  },
  'get /ich/schluessel': {
    kurz: 'Ihre API-Schlüssel',
    bereich: 'Konto',
    antwort: z.array(schluesselAnsicht),
  },
  'post /ich/schluessel': {
    kurz: 'API-Schlüssel ausstellen; er wird nur dieses eine Mal gezeigt',
    bereich: 'Konto',
    umfang: 'keiner',
    bindend: true,
    hoert: ['betroffene', 'verwaltung'],
    eingabe: neuerSchluessel,
    antwort: schluesselEinmal,
    status: 201,
    einmalig: true,
    fehler: ['erneute_anmeldung_noetig', 'schluessel_fehlt'],
    beispiel: { name: 'Auswertung', tage: 90, umfang: 'lesen' },
  },
  'delete /ich/schluessel/{kennung}': {
    kurz: 'API-Schlüssel widerrufen',
    bereich: 'Konto',
    umfang: 'keiner',
    bindend: true,
    hoert: ['betroffene', 'verwaltung'],
    status: 204,
  },
  'get /ich/anmeldungen': {
    kurz: 'Wo Sie angemeldet sind',
    bereich: 'Konto',
    antwort: z.array(anmeldungAnsicht),
  },
  'delete /ich/anmeldungen/{kennung}': {
    kurz: 'Eine Anmeldung beenden',
    bereich: 'Konto',
    umfang: 'keiner',
    bindend: true,
    status: 204,
    fehler: ['erneute_anmeldung_noetig'],
  },
} as const satisfies Routentafel;
