import { perAbfrage, type Invariante } from './invariante.js';

/** A statement about a rule that is younger than the database may be: what was there before is an Altfall. */
export interface Regelaussage extends Invariante {
  /** All that breaks it, with `mandant_id`, `vorgang_id` and `gegenstand_id` (what the Altfall is listed by). */
  brueche: string;
}

/**
 * A statement of a rule as a query over all that breaks it. Its first three columns are `mandant_id`,
 * `vorgang_id` and `gegenstand_id`; what is listed as Altfall is left out.
 */
export function regelaussage(
  id: string,
  titel: string,
  { alle, brueche }: { alle: string; brueche: string },
): Regelaussage {
  const verstoesse = `
    SELECT bruch.*
    FROM (${brueche}) bruch
    WHERE NOT EXISTS (
      SELECT 1
      FROM altfall a
      WHERE a.mandant_id = bruch.mandant_id
        AND a.aussage = '${id}'
        AND a.gegenstand_id = bruch.gegenstand_id
    )`;
  return { ...perAbfrage(id, titel, { alle, verstoesse }), brueche };
}
