import { pruefeMandant, type Befund } from '#runner';
import type { TestDatenbank } from './datenbank.js';
import { datenbankAls, type Organisation } from './organisation.js';

/** Work of the worker, which does not run in these stories. */
const DES_WORKERS = ['I-22a'];

/** What `kogge check` objects to in this organisation. */
export async function befunde(haus: Organisation): Promise<Befund[]> {
  const pruefer = await datenbankAls(haus.db, 'kogge_auditor');
  const alle: Befund[] = [];
  for await (const befund of pruefeMandant(pruefer, { id: haus.mandant, kuerzel: 'HB' })) alle.push(befund);
  return alle.filter(({ id, ok }) => !ok && !DES_WORKERS.includes(id));
}

/** One statement past the judges of the database: what they would have refused stands there then. */
export async function vorbeiAnRichtern(
  { sql }: Pick<TestDatenbank, 'sql'>,
  anweisung: string,
  werte: readonly (string | number)[] = [],
): Promise<void> {
  const eingesetzt = anweisung.replaceAll(
    /\$(\d+)/gu,
    (_, stelle: string) => `'${werte[Number(stelle) - 1]}'`,
  );
  await sql(`BEGIN; SET LOCAL session_replication_role = replica; ${eingesetzt}; COMMIT`);
}
