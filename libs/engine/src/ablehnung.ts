import type { Text } from './text.js';

/** Why a Schritt was refused; `code` is stable, `gruende` are for people. */
export interface Abgelehnt {
  ok: false;
  code:
    | 'schritt_unbekannt'
    | 'schritt_nicht_moeglich'
    | 'rolle_fehlt'
    | 'bedingung_nicht_erfuellt'
    | 'daten_ungueltig';
  gruende: Text[];
}

export function abgelehnt(code: Abgelehnt['code'], ...gruende: Text[]): Abgelehnt {
  return { ok: false, code, gruende };
}
