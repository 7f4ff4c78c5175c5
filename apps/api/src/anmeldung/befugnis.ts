import { fehler, type Route, type Schluesselumfang } from '#contract';
import type { Ausweis } from './ausweis.js';
import { pruefeAusweis } from './frisch.js';

/**
 * What the table of routes asks of everybody before the route itself is asked: an office, a key that was made for
 * it, and a fresh proof where it touches rights (regeln.md §3). No route can forget it.
 */
export function pruefeBefugnis(route: Route, ausweis: Ausweis): void {
  if (!route.ohneAmt && ausweis.aemter.length === 0)
    throw fehler(
      'kein_amt',
      'Sie haben zurzeit kein Amt und sehen deshalb nichts. Bitte wenden Sie sich an die Administration.',
      'You hold no office at present and therefore see nothing. Please ask the administrators.',
    );
  if (ausweis.art === 'schluessel') pruefeSchluessel(route, ausweis);
  if (route.bindend === true && !istAbgleich(route, ausweis)) pruefeAusweis(ausweis);
}

/** A key that was made for reconciling binds nothing but that: what gives power it only proposes. */
const istAbgleich = ({ umfang }: Route, { art }: Ausweis): boolean =>
  art === 'schluessel' && umfang === 'abgleichen';

function pruefeSchluessel({ methode, umfang = umfangFuer(methode) }: Route, ausweis: Ausweis): void {
  if (!ausweis.vonHier)
    throw fehler(
      'schluessel_reicht_nicht',
      'Dieser API-Schlüssel gilt nicht von dieser Adresse aus.',
      'This API key does not work from this address.',
    );
  if (umfang === 'keiner')
    throw fehler(
      'schluessel_reicht_nicht',
      'Das tut nur eine Person selbst, nie ein API-Schlüssel. Bitte melden Sie sich an.',
      'Only a person does this herself, never an API key. Please log in.',
    );
  if (!ausweis.umfang.includes(umfang))
    throw fehler(
      'schluessel_reicht_nicht',
      `Dieser API-Schlüssel wurde dafür nicht ausgestellt; nötig ist „${umfang}“.`,
      `This API key was not made for this; it needs “${umfang}”.`,
      { umfang },
    );
}

const umfangFuer = (methode: Route['methode']): Schluesselumfang =>
  methode === 'get' ? 'lesen' : 'schreiben';
