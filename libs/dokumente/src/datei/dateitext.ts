import type { Befundzeile } from '#contract';

/** What an adapter gets out of a file: plain text and what it noticed. */
export interface Dateitext {
  text: string;
  befunde: Befundzeile[];
}
