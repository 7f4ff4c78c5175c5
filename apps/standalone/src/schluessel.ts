import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

export interface Schluesselwunsch {
  /** Id or mail address. */
  person: string;
  name: string;
  bindend: boolean;
  tage: number | null;
}

/** Issues an API key and answers it; only its SHA-256 is stored. Null when there is no such active person. */
export async function stelleSchluesselAus(migrationsUrl: string, { person, name, bindend, tage }: Schluesselwunsch): Promise<{ schluessel: string; fuer: string } | null> {
  const schluessel = `kogge_${randomBytes(32).toString('base64url')}`;
  const client = new pg.Client({ connectionString: migrationsUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `WITH wer AS (SELECT id, mandant_id, name FROM person WHERE aktiv AND (id::text = $1 OR lower(email) = lower($1)) LIMIT 1), neu AS (
         INSERT INTO api_schluessel (schluessel_sha256, mandant_id, person_id, name, bindend, gueltig_bis)
         SELECT $2, mandant_id, id, $3, $4, clock_timestamp() + make_interval(days => $5) FROM wer)
       SELECT name FROM wer`, [person, createHash('sha256').update(schluessel).digest('hex'), name, bindend, tage]);
    return rows[0] ? { schluessel, fuer: rows[0].name } : null;
  } finally {
    await client.end();
  }
}
