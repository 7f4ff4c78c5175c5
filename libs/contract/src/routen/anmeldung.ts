import { leer } from '../grundformen.js';
import type { Routentafel } from './angaben.js';

export const anmeldung = {
  'get /anmeldung': {
    kurz: 'Zur Anmeldung (OpenID Connect)',
    bereich: 'Anmeldung',
    status: 302,
    oeffentlich: true,
  },
  'get /anmeldung/rueckkehr': {
    kurz: 'Rückkehr von der Anmeldung',
    bereich: 'Anmeldung',
    status: 302,
    oeffentlich: true,
  },
  'post /abmeldung': { kurz: 'Abmelden', bereich: 'Anmeldung', ohneAmt: true, eingabe: leer, status: 204 },
} as const satisfies Routentafel;
