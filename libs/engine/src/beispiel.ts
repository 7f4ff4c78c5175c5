import type { Akteur } from './akteur.js';

/** One way to fill the form of a Schritt, with the facts under which it is made. */
export interface Beispielschritt<K, L> {
  /** Told in tables when there is more than one: `mitzeichnen(bedenken)`. */
  variante?: string;
  /** The form; a function answers null where this variant makes no sense. */
  daten?: object | ((kontext: K) => object | null);
  /** Facts that differ from the usual ones. */
  lage?: Partial<L>;
  /** Another civil date than the usual one (the date has passed, for instance). */
  heute?: string;
}

/**
 * Example facts of a procedure: the model check, the path table and the comparison of versions walk it with
 * them.
 */
export interface Beispiel<K extends object = Record<string, unknown>, L = Record<string, unknown>> {
  /** Inputs with which a Vorgang may begin. */
  anfaenge: readonly Partial<K>[];
  jetzt: string;
  heute: string;
  /** Facts under which everything is possible. */
  lage: (kontext: K) => L;
  /** One natural person for each office. */
  personen: readonly Akteur[];
  /** Schritte with a form, or with several ways to go. */
  schritte: Record<string, readonly Beispielschritt<K, L>[]>;
  /** What of the context tells one situation in a state from another; counters and texts left out. */
  merkmale: (kontext: K, zustand: string) => unknown;
}
