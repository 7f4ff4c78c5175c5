import type pg from 'pg';

export interface GefundenePerson {
  id: string;
  mandant_id: string;
  name: string;
}

const PERSON = `
  SELECT p.id, p.mandant_id, p.name
  FROM person p
  WHERE p.aktiv <> $2
    AND (
      p.id::text = $1
      OR lower(p.email) = lower($1)
      OR EXISTS (
        SELECT 1
        FROM amt a
        WHERE a.person_id = p.id
          AND a.rolle || '@' || a.ressort = $1
          AND a.wirksam
          AND a.widerrufen_am IS NULL
          AND a.von <= kogge_heute()
          AND (a.bis IS NULL OR a.bis >= kogge_heute())
      )
    )
  LIMIT 2`;

/**
 * The one active person – or, asked so, the one who was deactivated – with this id, mail address or office of today
 * (`VB@SF`); null when there is none, or several.
 */
export async function findePerson(
  client: pg.Client,
  gesucht: string,
  { inaktive = false }: { inaktive?: boolean } = {},
): Promise<GefundenePerson | null> {
  const { rows } = await client.query<GefundenePerson>(PERSON, [gesucht, inaktive]);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
