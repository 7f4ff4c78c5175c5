import { pruefeInvarianten, type Befund } from '#runner';
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
