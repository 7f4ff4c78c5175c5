import pg from 'pg';
import { trageVerfahrenEin } from '#runner';

/** Enters the procedures of this program into the database, as the owner of its tables. */
export async function registriereVerfahren(migrationsUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: migrationsUrl });
  await client.connect();
  try {
    await trageVerfahrenEin((sql, werte) => client.query(sql, werte));
  } finally {
    await client.end();
  }
}
