import type { Datenbank } from '#persistence';
import type { Warteschlangen } from '#queue';
import { LEIHE } from '../leihe.js';

const WARTENDE_AUSGABEN = `
  UPDATE ausgabe
  SET fence = fence + 1, lease_bis = ${LEIHE}
  WHERE id IN (
    SELECT id
    FROM ausgabe
    WHERE stand IN ('wartet', 'laeuft')
      AND (lease_bis IS NULL OR lease_bis < clock_timestamp())
    ORDER BY erstellt_am
    LIMIT 20
    FOR UPDATE SKIP LOCKED
  )
  RETURNING id, mandant_id, fence`;

/**
 * Hands over files that wait or whose worker is gone, and forgets those that are a week old. Answers how many
 * were handed over.
 */
export async function uebergibAusgaben(
  datenbank: Datenbank,
  warteschlangen: Warteschlangen,
): Promise<number> {
  const { rows } = await datenbank.uebergreifend((t) =>
    t.abfrage<{ id: string; mandant_id: string; fence: number }>(WARTENDE_AUSGABEN),
  );
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
