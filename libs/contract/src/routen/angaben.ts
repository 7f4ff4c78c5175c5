import type { z } from 'zod';
import type { Fehlercode } from '../fehler.js';
import type { Hoerende, Schluesselumfang, ZweitePerson } from '../worte.js';

export type Methode = 'get' | 'post' | 'put' | 'delete';

/** What there is to say about a route besides its method and path. */
export interface Routenangaben {
  kurz: string;
  bereich: string;
  abfrage?: z.ZodType;
  eingabe?: z.ZodType;
  /** Missing: a file, a stream, or nothing to say. */
  antwort?: z.ZodType;
  status?: number;
  /** `If-Match` is required (428 without it). */
  vorbedingung?: true;
  /** `Idempotency-Key` is required. */
  einmalig?: true;
  oeffentlich?: true;
  /** Open to somebody who holds no office at present. */
  ohneAmt?: true;
  /** What an API key must be made for, where its method does not say it; `keiner`: never with a key. */
  umfang?: Schluesselumfang | 'keiner';
  /** Touches rights: needs a fresh proof of identity; `schritt`: where the Schritt binds (regeln.md §3). */
  bindend?: true | 'schritt';
  zuZweit?: ZweitePerson;
  hoert?: readonly Hoerende[];
  fehler?: readonly Fehlercode[];
  beispiel?: unknown;
}

/** Routes by method and path below `/api`, with `{id}`. */
export type Routentafel = Readonly<Record<`${Methode} /${string}`, Routenangaben>>;

/** Whatever may be refused when somebody makes a Schritt. */
export const SCHRITTFEHLER = [
  'rolle_fehlt',
  'schritt_unbekannt',
  'schritt_nicht_moeglich',
  'bedingung_nicht_erfuellt',
  'daten_ungueltig',
  'voraussetzung_fehlt',
  'voraussetzung_veraltet',
  'schluessel_fehlt',
  'schluessel_wiederverwendet',
  'erneute_anmeldung_noetig',
  'konflikt',
  'verfahren_geaendert',
] as const;
