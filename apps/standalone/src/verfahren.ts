import { trageVerfahrenEin } from '#runner';
import { klient } from './klient.js';

/** Enters the procedures of this program into the database, as the owner of its tables. */
export async function registriereVerfahren(migrationsUrl: string): Promise<void> {
  const client = klient({ connectionString: migrationsUrl });
  await client.connect();
  try {
    await trageVerfahrenEin((sql, werte) => client.query(sql, werte));
  } finally {
    await client.end();
  }
}
