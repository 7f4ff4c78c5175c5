import type { Abfrage } from '#contract';
import { leseFrage } from '../api/fragen.js';

/** Counts of the inbox under its filters; without any: what the menu shows. */
export const uebersichtFrage = (abfrage: Abfrage<'get /aufgaben/uebersicht'> = {}) => ({
  ...leseFrage('get /aufgaben/uebersicht', { abfrage }),
  staleTime: 30_000,
});
