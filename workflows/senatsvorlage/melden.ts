import type { Verfahrensrolle } from '#contract';
import { melder } from '../melden.js';
import type { Vorlagenblick } from './blick.js';
import { kreise } from './kreise.js';
import type { Vorlagenkontext, Vorlagenlage } from './kontext.js';

type Kreis = keyof typeof kreise;
/** Who is told: an office with a circle of the paper, or at the Senatskanzlei; or persons. */
export type Vorlagenstelle = `${Verfahrensrolle}@${Kreis | 'SK'}` | `person@${Kreis}`;

/** An effect that tells these Stellen something. */
export const melde = melder<Vorlagenkontext, Vorlagenlage, Vorlagenstelle>(kreise);

/** With the reason, the note or the words of the form. */
export const mitGrund = ({ schritt: { daten } }: Vorlagenblick) => ({
  grund: daten?.grund ?? daten?.vermerk ?? daten?.text ?? null,
});

/** The same, with the date of the meeting that the form names. */
export const mitZiel = (blick: Vorlagenblick) => ({
  ...mitGrund(blick),
  termin: blick.schritt.lage.ziel?.datum,
});
