import type { Datenbank } from '#persistence';
import type { Warteschlangen } from '#queue';
import { WARTENDE_AUSGABEN } from './ausgaben.sql.js';

/**
 * Hands over files that wait or whose worker is gone, and forgets those that are a week old. Answers how many
 * were handed over.
 */
export async function uebergibAusgaben(
  datenbank: Datenbank,
  warteschlangen: Warteschlangen,
): Promise<number> {
  const { rows } = await datenbank.uebergreifend((t) => t.abfrage(WARTENDE_AUSGABEN));
  if (rows.length > 0)
    await warteschlangen.gibAb(
      'ausgabe',
      rows.map(({ id, mandant_id, fence }) => ({
        id: `ausgabe-${id}-${fence}`,
        payload: { mandant: mandant_id, ausgabe: id, fence },
      })),
    );
  return rows.length;
}
