import pg from 'pg';
import { migrationsnamen } from './datenquelle.js';

const VERBINDUNG_MS = 10_000;
const WANDERN =
  'Bitte zuerst die Datenbank vorbereiten: kogge wandern (mit DATABASE_MIGRATION_URL), danach in einer leeren: ' +
  'kogge einrichten. / Please run kogge wandern first, and kogge einrichten in an empty database.';

/**
 * Throws, in one sentence that says what to do, where the database does not answer, is empty, or has not the schema
 * of this program. Asked before anything is opened in a role that an empty database does not know.
 */
export async function pruefeSchemastand(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: VERBINDUNG_MS });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (grund) {
    const { host, pathname } = new URL(url);
    throw new Error(
      `Die Datenbank ${host}${pathname} antwortet nicht: ${(grund as Error).message}. Bitte prüfen Sie ` +
        'DATABASE_URL. / The database does not answer; please check DATABASE_URL.',
      { cause: grund },
    );
  }
  try {
    await vergleiche(client);
  } finally {
    await client.end();
  }
}

async function vergleiche(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ leer: boolean; lesbar: boolean }>(`
    SELECT to_regclass('public.migration') IS NULL AS leer,
      coalesce(has_table_privilege(to_regclass('public.migration'), 'SELECT'), false) AS lesbar`);
  if (rows[0]?.leer) throw new Error(`Die Datenbank ist leer. ${WANDERN}`);
  // The sealer's login sees next to nothing, and this neither.
  if (!rows[0]?.lesbar) return;
  const { rows: gelaufen } = await client.query<{ name: string }>('SELECT name FROM migration');
  const dort = new Set(gelaufen.map(({ name }) => name));
  const fehlend = migrationsnamen.filter((name) => !dort.has(name));
  if (fehlend.length > 0)
    throw new Error(`Der Datenbank fehlen ${fehlend.length} Wanderungen dieses Programms. ${WANDERN}`);
}
