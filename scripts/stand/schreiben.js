/** What the program of a released state makes of an empty database, as SQL that makes it again. */
import { join } from 'node:path';
import pg from 'pg';
import { kampagnenInJedemZustand } from './kampagnen.js';

const ISSUER = 'https://anmeldung.demo';

/** Runs that state's own migrations, demo and sealer; answers its database as statements, one a line. */
export async function schreibeStand({ stand, ordner }) {
  const aus = (pfad) => import(join(stand, 'dist', pfad));
  const { starteDatenbankserver } = await aus('apps/standalone/src/datenbankserver.js');
  const { datenquelle, wandern } = await aus('libs/persistence/src/index.js');
  const server = await starteDatenbankserver({ verzeichnis: join(ordner, 'daten') });
  const url = server.url('stand');
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' });
  try {
    await einmal(server.url('postgres'), 'CREATE DATABASE stand');
    await wandern(url);
    await (await aus('apps/standalone/src/verfahren.js')).registriereVerfahren(url);
    await (await aus('apps/standalone/src/demo/saeen.js')).saeeDemo(url, { issuer: ISSUER });
    await kampagnen(aus, url);
    await siegle(await aus('apps/siegel/src/betrieb.js'), url, ordner);
    await client.connect();
    return [...(await schema(client, datenquelle(url).options.migrations)), ...(await daten(client))].join(
      '\n',
    );
  } finally {
    await client.end().catch(() => {});
    await server.stop();
  }
}

async function einmal(url, anweisung) {
  const db = new pg.Client(url);
  await db.connect();
  return db.query(anweisung).finally(() => db.end());
}

async function kampagnen(aus, url) {
  const { Datenbank, datenquelle } = await aus('libs/persistence/src/index.js');
  const quelle = await datenquelle(url, 'kogge_app', 4).initialize();
  try {
    const { rows } = await einmal(url, 'SELECT id FROM mandant');
    await kampagnenInJedemZustand(await aus('libs/runner/src/index.js'), new Datenbank(quelle), rows[0].id);
  } finally {
    await quelle.destroy();
  }
}

/** Heads over everything; the key is not kept, what it signed is. */
async function siegle({ starteSiegler }, url, ordner) {
  const siegler = await starteSiegler({
    DATABASE_URL: url,
    SIEGEL_SCHLUESSEL_DATEI: join(ordner, 'schluessel.pem'),
    SIEGEL_ABLAGE: join(ordner, 'koepfe.jsonl'),
    SIEGEL_SEKUNDEN: 60,
    SIEGEL_EINTRAEGE: 1000,
    LOG_LEVEL: 'error',
    schluesselAnlegen: true,
  });
  await siegler.stop();
}

/**
 * The statements of its migrations, as they run: asked of the migrations themselves. TypeORM makes its own
 * table before them.
 */
async function schema(client, migrationen) {
  const {
    rows: [{ name }],
  } = await client.query(`
    SELECT quote_ident(conname) AS name
    FROM pg_constraint
    WHERE conrelid = 'migration'::regclass
      AND contype = 'p'`);
  const anweisungen = [
    `CREATE TABLE migration (
      id SERIAL NOT NULL, "timestamp" bigint NOT NULL, name varchar NOT NULL,
      CONSTRAINT ${name} PRIMARY KEY (id)
    );`,
  ];
  for (const Migration of migrationen)
    await new Migration().up({
      query: async (sql) => {
        anweisungen.push(sql);
      },
    });
  return anweisungen;
}

/** Each table as one JSON value; generated columns are made again. */
async function daten(client) {
  const { rows: tabellen } = await client.query(`
    SELECT c.relname AS name, array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS spalten
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relnamespace = 'public'::regnamespace
      AND c.relkind IN ('r', 'p')
      AND NOT c.relispartition
    GROUP BY c.relname
    ORDER BY c.relname`);
  const zeilen = ['SET session_replication_role = replica;'];
  for (const { name, spalten } of tabellen) {
    const { rows } = await client.query(`
      SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]')::text AS alle
      FROM (SELECT ${spalten.join(', ')} FROM ${name}) t`);
    const [{ alle }] = rows;
    // Some tables have a first row from their migration.
    zeilen.push(`DELETE FROM ${name};`);
    if (alle !== '[]')
      zeilen.push(`
        INSERT INTO ${name} (${spalten.join(', ')})
        SELECT ${spalten.join(', ')}
        FROM jsonb_populate_recordset(NULL::${name}, ${client.escapeLiteral(alle)}::jsonb);`);
  }
  return [
    ...zeilen,
    `SELECT setval('migration_id_seq', (SELECT max(id) FROM migration));`,
    'SET session_replication_role = origin;',
  ];
}
