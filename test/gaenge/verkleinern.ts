import { wiederhole, type Bruch } from './gang.js';
import type { Akt, Spiel } from './welt.js';

export interface Gegenbeispiel {
  akte: Akt[];
  bruch: Bruch;
}

/**
 * Cuts a failing walk down to acts of which none can be left out (delta debugging): ever smaller pieces are
 * taken away as long as the same rule still breaks.
 */
export function verkleinere(spiel: Spiel, akte: readonly Akt[], regel: string): Gegenbeispiel {
  let beste = bricht(spiel, akte, regel);
  if (!beste)
    throw new Error(`Der Gang lässt sich nicht wiederholen: ${regel} bricht beim zweiten Mal nicht.`);
  const versuche = kuerzungen(beste.akte);
  for (let versuch = versuche.next(); !versuch.done;) {
    const ergebnis = bricht(spiel, versuch.value, regel);
    if (ergebnis && ergebnis.akte.length < beste.akte.length) beste = ergebnis;
    versuch = versuche.next(ergebnis?.akte ?? null);
  }
  return beste;
}

/**
 * Which acts to try next. Asks for each try what was left of it when the rule still broke (those that were not let
 * through fall away), or null.
 */
export function* kuerzungen<A>(akte: readonly A[]): Generator<A[], void, readonly A[] | null> {
  let beste = akte;
  for (let stueck = Math.ceil(beste.length / 2); stueck >= 1;) {
    const kuerzer = yield* ohneEinStueck(beste, stueck);
    if (kuerzer) beste = kuerzer;
    else if (stueck === 1) return;
    else stueck = Math.max(1, Math.floor(stueck / 2));
    stueck = Math.min(stueck, Math.max(1, Math.ceil(beste.length / 2)));
  }
}

function* ohneEinStueck<A>(
  akte: readonly A[],
  stueck: number,
): Generator<A[], readonly A[] | null, readonly A[] | null> {
  for (let ab = 0; ab < akte.length; ab += stueck) {
    const rest = yield [...akte.slice(0, ab), ...akte.slice(ab + stueck)];
    if (rest && rest.length < akte.length) return rest;
  }
  return null;
}

function bricht(spiel: Spiel, akte: readonly Akt[], regel: string): Gegenbeispiel | null {
  const ergebnis = wiederhole(spiel, akte);
  return ergebnis.bruch?.regel === regel ? { akte: ergebnis.akte, bruch: ergebnis.bruch } : null;
}
