import { mitzeichnungstext } from '#dokumente';
import type { Transaktion } from '#persistence';
import type { Vorgangszeile } from '#runner';
import { URTEILE } from './vorlagenteile.sql.js';

/**
 * The results of the co-signature in the words of section E; null when nobody is asked. Made anew each time
 * out of approvals that nobody can change: who signs compares it with section E, and it cannot fall behind
 * the verdicts.
 */
export async function mitzeichnungsergebnis(
  t: Transaktion,
  { id, stand }: Vorgangszeile,
): Promise<string | null> {
  const { mitzeichnungen = {} } = stand.context as { mitzeichnungen?: Record<string, unknown> };
  if (Object.keys(mitzeichnungen).length === 0) return null;
  const { rows } = await t.abfrage(URTEILE, [id]);
  return mitzeichnungstext(rows);
}
