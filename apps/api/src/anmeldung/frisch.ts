import { fehler } from '#contract';
import type { Ausweis } from './ausweis.js';

/** A binding act needs a proof of identity that is at most this old (reliability I-07). */
const FRISCH_MINUTEN = 5;

/** Refuses unless the person proved just now who she is, or uses a key that was issued for binding acts. */
export function pruefeAusweis({ art, darfBinden, ausgewiesenAm }: Ausweis): void {
  if (art === 'schluessel' ? darfBinden : Date.now() - ausgewiesenAm.getTime() <= FRISCH_MINUTEN * 60_000)
    return;
  throw fehler(
    'erneute_anmeldung_noetig',
    'Bitte weisen Sie sich noch einmal aus; danach gilt Ihre Entscheidung.',
    'Please prove who you are again; then your decision counts.',
    { anmeldung: '/api/anmeldung?erneut=1' },
  );
}
