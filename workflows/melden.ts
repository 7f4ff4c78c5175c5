import type { Nachrichtenname, Stelle } from '#contract';
import { stellenVon, type Blick } from '#engine';
import type { Wirkungsdaten } from './wirkungen.js';

/** What a message says beside its kind. */
type Beigaben = Omit<Wirkungsdaten['nachricht'], 'an' | 'art'>;

type Kreise<K, L> = Record<
  string,
  (kontext: K, daten?: Record<string, unknown>, lage?: L) => readonly string[]
>;

/** Form and office are read as they come: a circle or a word that the Schritt has not is simply empty. */
type Meldeblick<K, L> = Blick<K, L, never, never>;

/**
 * Writes effects that tell somebody something: a kind of message and the Stellen that get it, with the circles of
 * the procedure, so that people read there who hears of what. `beigaben` give what the message says beside it –
 * null: this time nobody is told.
 */
export function melder<K extends object, L, S extends string>(kreise: Kreise<K, L>) {
  return (
    art: Nachrichtenname,
    an: readonly S[],
    beigaben: (blick: Meldeblick<K, L>, stelle: Stelle) => Beigaben | null = () => ({}),
  ) => ({
    art: 'nachricht' as const,
    meldungen: [{ art, an }],
    daten: (blick: Meldeblick<K, L>): Wirkungsdaten['nachricht'][] => {
      const { kontext, schritt } = blick;
      const stellen = stellenVon<K, L>({ kreise }, kontext, an, schritt) as Stelle[];
      return stellen.flatMap((stelle) => {
        const weiteres = beigaben(blick, stelle);
        return weiteres === null ? [] : [{ an: stelle, art, ...weiteres }];
      });
    },
  });
}
