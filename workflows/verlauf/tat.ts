import type { Verlaufsgruppe } from '#contract';
import { text, type Text } from '#engine';

/** How the history of a Vorgang tells of one Schritt. */
export interface Tat {
  gruppe: Verlaufsgruppe;
  /** What follows the name of whoever did it; a whole sentence where it happens by itself. */
  worte: Text;
  vonSelbst?: true;
}

/** One for each Schritt of a procedure: a missing one and a misspelt one do not compile. */
export type Taten<S> = Record<keyof S, Tat>;

const tat =
  (gruppe: Verlaufsgruppe) =>
  (de: string, en: string): Tat => ({ gruppe, worte: text(de, en) });

/** Somebody has written. */
export const schrieb = tat('texte');
/** Somebody has decided, signed or judged. */
export const entschied = tat('entscheidungen');
/** Anything else that somebody has done. */
export const tatWas = tat('ablauf');
/** It came about by itself; the words are a sentence. */
export const geschah = (de: string, en: string): Tat => ({ ...tatWas(de, en), vonSelbst: true });

/** The same in every procedure. */
export const besetzungGeprueft = geschah(
  'Wer an dieser Station handelt, hat sich geändert: Ein Amt ist unbesetzt oder wieder besetzt.',
  'Whoever acts at this station has changed: an office is vacant, or filled again.',
);
