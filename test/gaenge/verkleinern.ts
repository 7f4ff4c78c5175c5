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
  for (let stueck = Math.ceil(beste.akte.length / 2); stueck >= 1;) {
    const kuerzer = ohneEinStueck(spiel, beste, stueck);
    if (kuerzer) beste = kuerzer;
    else if (stueck === 1) break;
    else stueck = Math.max(1, Math.floor(stueck / 2));
    stueck = Math.min(stueck, Math.max(1, Math.ceil(beste.akte.length / 2)));
  }
  return beste;
}

function ohneEinStueck(spiel: Spiel, { akte, bruch }: Gegenbeispiel, stueck: number): Gegenbeispiel | null {
  for (let ab = 0; ab < akte.length; ab += stueck) {
    const kuerzer = bricht(spiel, [...akte.slice(0, ab), ...akte.slice(ab + stueck)], bruch.regel);
    if (kuerzer && kuerzer.akte.length < akte.length) return kuerzer;
  }
  return null;
}

function bricht(spiel: Spiel, akte: readonly Akt[], regel: string): Gegenbeispiel | null {
  const ergebnis = wiederhole(spiel, akte);
  return ergebnis.bruch?.regel === regel ? { akte: ergebnis.akte, bruch: ergebnis.bruch } : null;
}
