import type { Datum } from '#kalender';
import { Befunde } from './befunde.js';
import { trenneVermerke } from './beratungsergebnis.js';
import { liesBeschluesse } from './beschluss.js';
import { normalisiere } from './normalisieren.js';
import type { Beschlussziffer } from './typen.js';

/**
 * The Ziffern of a section G on its own: kind, addressee, deadlines.
 * `einbringer` are the codes of the Ressorts that brought the paper in, `bezug` the civil date of the Sitzung
 * from which deadlines count.
 */
export function liesBeschlusstext(
  text: string,
  { einbringer, bezug }: { einbringer: readonly string[]; bezug: Datum | null },
): Beschlussziffer[] {
  const befunde = new Befunde();
  const { text: ohneVermerk } = trenneVermerke(normalisiere(text, befunde));
  return liesBeschluesse(ohneVermerk || text, { entscheider: 'Senat', einbringer, bezug, befunde });
}
