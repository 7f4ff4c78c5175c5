import { z } from 'zod';
import { leer } from '../grundformen.js';
import {
  ausgewiesen,
  neuerPasskey,
  passkeyAnsicht,
  passkeyEntfernung,
  passkeyErzeugung,
  passkeyFrage,
  passkeyNachweis,
  passkeys,
} from '../passkey.js';
import type { Routentafel } from './angaben.js';

const NACHWEIS = {
  id: 'AAECAwQFBgcICQoLDA0ODw',
  clientDataJSON: 'e30',
  authenticatorData: 'AAEC',
  signature: 'AAEC',
};

export const passkey = {
  'post /ausweis/passkey/optionen': {
    kurz: 'Den Nachweis durch einen Passkey beginnen: eine Aufforderung für diese Anmeldung, einmal und zwei Minuten lang',
    bereich: 'Anmeldung',
    umfang: 'keiner',
    eingabe: leer,
    antwort: passkeyFrage,
    fehler: ['passkey_nicht_moeglich', 'bedingung_nicht_erfuellt'],
  },
  'post /ausweis/passkey': {
    kurz: 'Sich durch einen Passkey ausweisen, für fünf Minuten und diese Anmeldung',
    bereich: 'Anmeldung',
    umfang: 'keiner',
    eingabe: passkeyNachweis,
    antwort: ausgewiesen,
    fehler: ['passkey_nicht_moeglich', 'passkey_abgelehnt'],
    beispiel: NACHWEIS,
  },
  'get /ich/passkeys': { kurz: 'Ihre Passkeys', bereich: 'Konto', antwort: passkeys },
  'post /ich/passkeys/optionen': {
    kurz: 'Das Registrieren eines Passkeys beginnen',
    bereich: 'Konto',
    umfang: 'keiner',
    bindend: true,
    eingabe: leer,
    antwort: passkeyErzeugung,
    fehler: ['passkey_nicht_moeglich', 'bedingung_nicht_erfuellt', 'erneute_anmeldung_noetig'],
  },
  'post /ich/passkeys': {
    kurz: 'Einen Passkey registrieren',
    bereich: 'Konto',
    umfang: 'keiner',
    bindend: true,
    hoert: ['betroffene'],
    eingabe: neuerPasskey,
    antwort: passkeyAnsicht,
    status: 201,
    fehler: ['passkey_nicht_moeglich', 'passkey_abgelehnt', 'erneute_anmeldung_noetig'],
    beispiel: { name: 'Diensthandy', id: NACHWEIS.id, clientDataJSON: 'e30', attestationObject: 'AAEC' },
  },
  'delete /ich/passkeys/{id}': {
    kurz: 'Einen Passkey entfernen',
    bereich: 'Konto',
    umfang: 'keiner',
    bindend: true,
    hoert: ['betroffene'],
    status: 204,
    fehler: ['erneute_anmeldung_noetig'],
  },
  'get /personen/{id}/passkeys': {
    kurz: 'Passkeys einer Person (Administration)',
    bereich: 'Menschen',
    umfang: 'verwalten',
    antwort: z.array(passkeyAnsicht),
    fehler: ['rolle_fehlt'],
  },
  'post /personen/{id}/passkeys/{passkey}/entfernung': {
    kurz: 'Den Passkey einer Person entfernen, etwa nach dem Verlust des Geräts (Administration)',
    bereich: 'Menschen',
    umfang: 'verwalten',
    bindend: true,
    hoert: ['betroffene', 'verwaltung'],
    eingabe: passkeyEntfernung,
    status: 204,
    einmalig: true,
    fehler: ['rolle_fehlt', 'schluessel_fehlt'],
    beispiel: { grund: 'Gerät verloren' },
  },
} as const satisfies Routentafel;
