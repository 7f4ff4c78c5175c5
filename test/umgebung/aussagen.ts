import { pruefeInvarianten, pruefeMandant, type Befund } from '#runner';
import type { TestDatenbank } from './datenbank.js';
import { datenbankAls, type Organisation } from './organisation.js';

/** What `kogge check` says of one statement. */
export async function aussage({ db, mandant }: Organisation, id: string): Promise<Befund> {
  const pruefer = await datenbankAls(db, 'kogge_auditor');
  const [{ kuerzel } = { kuerzel: '' }] = await db.sql<{ kuerzel: string }>(
    'SELECT kuerzel FROM mandant WHERE id = $1',
    [mandant],
  );
  for await (const befund of pruefeInvarianten(pruefer))
    if (befund.id === id && befund.mandant === kuerzel) return befund;
  throw new Error(`Eine Aussage ${id} gibt es nicht.`);
}

/** Writes past every judge, as nothing of Kogge can: for counter-examples. */
export async function amRichterVorbei({ db }: Organisation, anweisung: string): Promise<void> {
  await db.sql(`BEGIN; SET LOCAL session_replication_role = replica; ${anweisung}; COMMIT`);
}

/** The judge that refuses the statement, by its name; null when none does. */
export async function richterUeber({ db }: Organisation, anweisung: string): Promise<string | null> {
  try {
    await db.sql(anweisung);
    return null;
  } catch (grund) {
    return (grund as { constraint?: string }).constraint ?? String(grund);
  }
}

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
