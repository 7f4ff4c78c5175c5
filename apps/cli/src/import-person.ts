import pg from 'pg';

/** The active person with this id or mail address, in any Mandant. */
export async function findePerson(migrationsUrl: string, person: string): Promise<{ id: string; mandant: string } | null> {
  const client = new pg.Client({ connectionString: migrationsUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; mandant: string }>('SELECT id, mandant_id AS mandant FROM person WHERE aktiv AND (id::text = $1 OR lower(email) = lower($1)) LIMIT 1', [person]);
    return rows[0] ?? null;
  } finally {
    await client.end();
  }
}
