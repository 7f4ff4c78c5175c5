import type pg from 'pg';
import { klient } from './klient.js';

export interface GefundenePerson {
  id: string;
  mandant_id: string;
  name: string;
}

const PERSON = `
  SELECT p.id, p.mandant_id, p.name
  FROM person p
  JOIN mandant m ON m.id = p.mandant_id
  WHERE p.aktiv <> $2
    AND ($3::text IS NULL OR m.kuerzel = $3)
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
 * (`VB@SF`, and `HB/VB@SF` where there are several Länder); null when there is none, or several.
 */
export async function findePerson(
  client: pg.Client,
  gesucht: string,
  { inaktive = false }: { inaktive?: boolean } = {},
): Promise<GefundenePerson | null> {
  const [, land = null, wer = gesucht] = /^([A-Za-z]{2,10})\/(.+)$/u.exec(gesucht) ?? [];
  const { rows } = await client.query<GefundenePerson>(PERSON, [wer, inaktive, land]);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** The same over a connection of its own. */
export async function findePersonIn(
  migrationsUrl: string,
  gesucht: string,
  wahl: { inaktive?: boolean } = {},
): Promise<GefundenePerson | null> {
  const client = klient({ connectionString: migrationsUrl });
  await client.connect();
  try {
    return await findePerson(client, gesucht, wahl);
  } finally {
    await client.end();
  }
}

/** What to say when nobody is found, or several. */
export const niemand = (gesucht: string): string =>
  `Genau eine Person „${gesucht}“ gibt es hier nicht. Bitte geben Sie ihre Kennung, ihre Mailadresse oder ihr Amt ` +
  'an (zum Beispiel VB@SF; bei mehreren Ländern HB/VB@SF). / There is no such person, or more than one.';
