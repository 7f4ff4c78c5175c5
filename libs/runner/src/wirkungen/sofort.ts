/**
 * Gives other Vorgaenge a deadline that is due at once: what happened here moves them, and no crash can lose
 * it. `woher` names them (`FROM … `, the Vorgang as `o`). $2 event, $3 civil date, $4 instant.
 */
export function sofortFaellig(schluessel: string, grund: string, woher: string): string {
  return `
    INSERT INTO frist (
      id, mandant_id, vorgang_id, schluessel, name, ereignis, datum, zeitpunkt, erster_termin, regel, grund,
      begonnen_am
    )
    SELECT gen_random_uuid(), o.mandant_id, o.id, '${schluessel}', '${schluessel}',
      jsonb_build_object('type', $2::text), $3, $4, $3, '{"art":"sofort"}', '${grund}', $4 ${woher}`;
}
