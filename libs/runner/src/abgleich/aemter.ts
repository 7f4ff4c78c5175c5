import { ohneZeilen, type Transaktion } from '#persistence';
import type { Planamt } from './abgleichsplan.js';

/** An office as the list keeps it until somebody signs. */
export interface Listenamt {
  person: string;
  rolle: Planamt['rolle'];
  ressort: string;
  von: string;
  bis: string | null;
}

const ERTEILEN = ohneZeilen(`
  INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von, bis, grund, erteilt_von, abgleich_id)
  SELECT gen_random_uuid(), $1, a.person, a.rolle, a.ressort, greatest(a.von, kogge_heute()), a.bis, $3, $4,
    $5
  FROM jsonb_to_recordset($2::jsonb) AS a(person uuid, rolle text, ressort text, von date, bis date)
  JOIN person p ON p.id = a.person AND p.aktiv
  WHERE coalesce(a.bis >= kogge_heute(), true)
    AND NOT EXISTS (
      SELECT 1
      FROM amt b
      WHERE b.person_id = a.person
        AND b.rolle = a.rolle
        AND b.ressort = a.ressort
        AND b.widerrufen_am IS NULL
        AND (b.bis IS NULL OR b.bis >= kogge_heute())
    )`);

/** In the name of the first person; whoever has left meanwhile, or has the office already, is left out. */
export async function erteileAemter(
  t: Transaktion,
  {
    mandant,
    person,
    abgleich,
    grund,
  }: { mandant: string; person: string | null; abgleich: string; grund: string },
  aemter: readonly Listenamt[],
): Promise<void> {
  if (aemter.length > 0)
    await t.abfrage(ERTEILEN, [mandant, JSON.stringify(aemter), grund, person, abgleich]);
}
