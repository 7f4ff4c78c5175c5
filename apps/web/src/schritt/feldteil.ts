import type { VorgangAnsicht } from '#contract';
import type { Feldangabe } from './schema.js';

/** One field of the form of a Schritt, with what it holds. */
export interface Feldteil {
  angabe: Feldangabe;
  beschriftung: string;
  wert: unknown;
  setze: (wert: unknown) => void;
  fehler?: string | undefined;
  vorgang: VorgangAnsicht;
}
