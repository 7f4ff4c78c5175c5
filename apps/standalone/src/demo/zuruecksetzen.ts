import type pg from 'pg';
import { trageVerfahrenEin } from '#runner';
import { nurDemo, type Verwerfen } from './nur-demo.js';
import { saee, type Saatergebnis } from './saeen.js';
import { klient } from '../klient.js';

const BLEIBT = ['migration', 'uhr', 'nachtpruefung'];
const AUSSTELLER = 'http://127.0.0.1:3001';

/**
 * Deletes everything and sows the demo anew, in one transaction: whoever looks meanwhile sees the old state.
 * Throws KeineDemo when anybody else works there, or people have made something that is not to be thrown away.
 */
export async function setzeDemoZurueck(migrationsUrl: string, wunsch: Verwerfen = {}): Promise<Saatergebnis> {
  const client = klient({
    connectionString: migrationsUrl,
    options: '-c TimeZone=UTC',
    application_name: 'kogge_demo',
  });
  await client.connect();
  try {
    await client.query('BEGIN');
    await nurDemo(client, wunsch);
    const { rows } = await client.query<{ oidc_iss: string }>('SELECT oidc_iss FROM person LIMIT 1');
    await leere(client);
    await trageVerfahrenEin((sql, werte) => client.query(sql, werte));
    const ergebnis = await saee(client, rows[0]?.oidc_iss ?? AUSSTELLER);
    await client.query('COMMIT');
    return ergebnis;
  } finally {
    await client.end();
  }
}

/**
 * Only here, and only for the demo, the triggers that keep the audit trail are put aside; they come back as
 * they were.
 */
async function leere(client: pg.Client): Promise<void> {
  const tabellen = await nachAbhaengigkeit(client);
  const { rows: immer } = await client.query<{ tabelle: string; name: string }>(
    `
      SELECT tgrelid::regclass::text AS tabelle, quote_ident(tgname) AS name
      FROM pg_trigger
      WHERE tgenabled = 'A'
        AND NOT tgisinternal
        AND tgrelid::regclass::text = ANY ($1)`,
    [tabellen],
  );
  for (const tabelle of tabellen) await client.query(`ALTER TABLE ${tabelle} DISABLE TRIGGER USER`);
  for (const tabelle of tabellen) await client.query(`DELETE FROM ${tabelle}`);
  // Pending checks of foreign keys would forbid to change the tables again.
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  for (const tabelle of tabellen) await client.query(`ALTER TABLE ${tabelle} ENABLE TRIGGER USER`);
  for (const { tabelle, name } of immer)
    await client.query(`ALTER TABLE ${tabelle} ENABLE ALWAYS TRIGGER ${name}`);
  await client.query(`SET CONSTRAINTS ALL DEFERRED; UPDATE uhr SET versatz = '0'`);
}

/** Every table, those that refer to others before them. */
async function nachAbhaengigkeit(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; ziele: string[] }>(
    `
      SELECT c.oid::regclass::text AS name,
        coalesce(array_agg(f.confrelid::regclass::text) FILTER (WHERE f.confrelid <> c.oid), '{}') AS ziele
      FROM pg_class c
      LEFT JOIN pg_constraint f ON f.conrelid = c.oid AND f.contype = 'f'
      WHERE c.relnamespace = 'public'::regnamespace
        AND c.relkind IN ('r', 'p')
        AND NOT c.relispartition
        AND c.relname <> ALL ($1)
      GROUP BY c.oid`,
    [BLEIBT],
  );
  const offen = new Map(rows.map(({ name, ziele }) => [name, ziele]));
  const folge: string[] = [];
  while (offen.size > 0) {
    const frei = [...offen.keys()].filter(
      (name) => ![...offen.values()].some((ziele) => ziele.includes(name)),
    );
    if (frei.length === 0)
      throw new Error(`Diese Tabellen hängen im Kreis voneinander ab: ${[...offen.keys()].join(', ')}`);
    for (const name of frei) offen.delete(name);
    folge.push(...frei);
  }
  return folge;
}
