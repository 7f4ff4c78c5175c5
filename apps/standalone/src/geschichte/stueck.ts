import type { Datum } from '#kalender';
import type { Szene } from './drehbuch.js';
import type { Erzaehler } from './erzaehler.js';

/** What is compared at the end. */
export interface Pruefung {
  was: string;
  ist: string;
  soll: string;
}

/** A story: what people do on which day, and what must have come of it. */
export interface Stueck {
  anfang: Datum;
  ende: Datum;
  szenen: readonly Szene[];
  /** One sentence about what it was about. */
  wovon(e: Erzaehler): string;
  pruefungen(e: Erzaehler): Promise<Pruefung[]>;
}
