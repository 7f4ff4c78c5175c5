import { fehler } from '#contract';
import type { Ausweis } from './ausweis.js';

/** Refuses unless the person proved just now who she is, or uses a key that was issued for binding acts. */
export function pruefeAusweis({ art, umfang, frisch }: Ausweis): void {
  if (art === 'schluessel' && !umfang.includes('binden'))
    throw fehler(
      'schluessel_reicht_nicht',
      'Das ist bindend, und dieser API-Schlüssel wurde nicht zum Binden ausgestellt. Bitte melden Sie sich an.',
      'This is binding, and this API key was not made for binding acts. Please log in.',
      { umfang: 'binden' },
    );
  if (art === 'anmeldung' && !frisch)
    throw fehler(
      'erneute_anmeldung_noetig',
      'Bitte weisen Sie sich noch einmal aus; danach gilt Ihre Entscheidung.',
      'Please prove who you are again; then your decision counts.',
      { anmeldung: '/api/anmeldung?erneut=1' },
    );
}
