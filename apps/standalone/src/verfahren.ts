import { trageVerfahrenEin } from '#runner';
import { klient } from './klient.js';

/**
 * Enters the procedures of this program into the database, as the owner of its tables. Answers of how many Vorgaenge
 * others may see now than before.
 */
export async function registriereVerfahren(migrationsUrl: string): Promise<number> {
  const client = klient({ connectionString: migrationsUrl });
  await client.connect();
  try {
    return await trageVerfahrenEin((sql, werte) => client.query(sql, werte));
  } finally {
    await client.end();
  }
}
