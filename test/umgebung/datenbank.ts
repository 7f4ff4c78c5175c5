import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { afterAll } from '@jest/globals';
import pg from 'pg';
import { zeitpunkt } from '#kalender';
import { wandern } from '#persistence';
import { wandereWarteschlange } from '#queue';
import { trageVerfahrenEin } from '#runner';
import { starteDatenbankserver } from '../../apps/standalone/src/datenbankserver.js';

export interface TestDatenbank {
  name: string;
  /**
   * For the processes: a login that owns nothing and may only become kogge_app, kogge_worker, kogge_auditor
   * or kogge_siegel.
   */
  url: string;
  /** For the migrator, and for looking behind row-level security. */
  migrationsUrl: string;
  /** One statement as the migrator: every row is visible. */
  sql<Zeile extends pg.QueryResultRow = pg.QueryResultRow>(
    anweisung: string,
    werte?: readonly unknown[],
  ): Promise<Zeile[]>;
}

const VORLAGE = 'kogge_vorlage';
const LOGIN = 'kogge_login';
/** Speed over durability: the data of a test run never survives it. */
const FLAGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=400',
  'shared_buffers=64MB',
  'autovacuum=off',
];

/**
 * A database of its own with the whole schema and all procedures, or a copy of another; about 50 ms. It goes
 * with the server at the end of the run.
 */
export async function frischeDatenbank({
  name = `kogge_${randomBytes(6).toString('hex')}`,
  vorlage = VORLAGE,
}: { name?: string; vorlage?: string } = {}): Promise<TestDatenbank> {
  const basis = await testserver();
  await alsMigrator(adresse(basis, 'postgres'), (db) =>
    db.query(`CREATE DATABASE ${name} TEMPLATE ${vorlage} STRATEGY file_copy`),
  );
  const migrationsUrl = adresse(basis, name);
  const url = new URL(migrationsUrl);
  url.username = LOGIN;
  if (vorlage.startsWith('kogge_')) await stelleBeginn(migrationsUrl);
  return zugang(name, url, migrationsUrl);
}

/** A database without anything in it, on a server that knows the roles. */
export async function leereDatenbank(): Promise<TestDatenbank> {
  return frischeDatenbank({ vorlage: 'template1' });
}

function zugang(name: string, url: URL, migrationsUrl: string): TestDatenbank {
  return {
    name,
    url: url.toString(),
    migrationsUrl,
    sql: async (anweisung, werte = []) => (await becken(migrationsUrl).query(anweisung, [...werte])).rows,
  };
}

/**
 * `KOGGE_TEST_UHR=2026-12-05T09:00:00Z npm test` runs every story as if it began at that instant: no story may
 * depend on the day or the hour at which somebody runs it.
 */
async function stelleBeginn(url: string): Promise<void> {
  const beginn = process.env['KOGGE_TEST_UHR'];
  if (beginn)
    await becken(url).query('UPDATE uhr SET versatz = $1::timestamptz - clock_timestamp()', [beginn]);
}

/**
 * Puts the clock of this database to a civil time in Europe/Berlin (`2025-08-05T08:00`); it runs on from
 * there.
 */
export async function stelleUhr({ sql }: Pick<TestDatenbank, 'sql'>, berlin: string): Promise<void> {
  const [datum = '', uhrzeit = '00:00'] = berlin.split('T');
  await sql('UPDATE uhr SET versatz = $1::timestamptz - clock_timestamp()', [
    zeitpunkt(datum, uhrzeit).toISOString(),
  ]);
}

/** Today in Europe/Berlin by the clock of the database. */
export async function heuteIn({ sql }: Pick<TestDatenbank, 'sql'>): Promise<string> {
  const [zeile] = await sql<{ heute: string }>(`SELECT kogge_heute()::text AS heute`);
  return zeile?.heute ?? '';
}

const offene = new Map<string, pg.Pool>();
afterAll(() => Promise.all([...offene.values()].map((eines) => eines.end())));

function becken(url: string): pg.Pool {
  const eines = offene.get(url) ?? new pg.Pool({ connectionString: url, max: 3 });
  if (!offene.has(url)) eines.on('error', () => {});
  offene.set(url, eines);
  return eines;
}

function adresse(basis: string, datenbank: string): string {
  const url = new URL(basis);
  url.pathname = `/${datenbank}`;
  return url.toString();
}

async function alsMigrator<T>(url: string, arbeit: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: url });
  db.on('error', () => {});
  await db.connect();
  try {
    return await arbeit(db);
  } finally {
    await db.end();
  }
}

/** The first spec that asks starts the server of the run; the others wait for it. */
async function testserver(): Promise<string> {
  const verzeichnis = process.env['KOGGE_TEST_VERZEICHNIS'];
  if (!verzeichnis)
    throw new Error(
      'Ohne globalSetup (test/umgebung/anfang.js) gibt es keine Datenbank. ' +
        'Bitte mit der jest.config.js des Projekts starten.',
    );
  const fertig = join(verzeichnis, 'server');
  const selbst = await mkdir(join(verzeichnis, 'server.sperre')).then(
    () => true,
    () => false,
  );
  if (selbst) await starteTestserver(verzeichnis, fertig);
  for (let i = 0; i < 600 && !(await stat(fertig).catch(() => null)); i += 1) await warte(100);
  const url = await readFile(fertig, 'utf8');
  if (!url.startsWith('postgres:')) throw new Error(url);
  return url;
}

async function starteTestserver(verzeichnis: string, fertig: string): Promise<void> {
  try {
    const server = await starteDatenbankserver({
      verzeichnis: join(verzeichnis, 'pg'),
      postgresFlags: FLAGS,
    });
    const url = server.url('postgres');
    await alsMigrator(url, (db) => db.query(`CREATE DATABASE ${VORLAGE}`));
    await richteVorlageEin(adresse(url, VORLAGE));
    await writeFile(`${fertig}.neu`, url);
    await rename(`${fertig}.neu`, fertig);
  } catch (grund) {
    await writeFile(fertig, `Der Datenbankserver der Tests startet nicht: ${(grund as Error).message}`);
  }
}

async function richteVorlageEin(url: string): Promise<void> {
  await wandern(url);
  await wandereWarteschlange(url);
  const kennwort = decodeURIComponent(new URL(url).password);
  await alsMigrator(url, async (db) => {
    await db.query(`
      CREATE ROLE ${LOGIN} LOGIN NOINHERIT PASSWORD ${db.escapeLiteral(kennwort)}
        IN ROLE kogge_app, kogge_worker, kogge_auditor, kogge_siegel`);
    await trageVerfahrenEin((sql, werte) => db.query(sql, werte));
  });
}
