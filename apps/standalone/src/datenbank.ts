import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Umgebung } from './config.js';
import { starteDatenbankserver } from './datenbankserver.js';
import { archivEinstellungen } from './sicherung/archiv.js';
import { klient } from './klient.js';

/** Addresses of one database: for the processes, and for whoever owns the schema. */
export interface Datenbankadressen {
  url: string;
  migrationsUrl: string;
}

export interface Datenbankzugang extends Datenbankadressen {
  stop(): Promise<void>;
  /** Process id of the embedded PostgreSQL, or null. */
  pid: number | null;
  /** When the embedded PostgreSQL has ended, whoever ended it; never for another one. */
  beendet: Promise<void>;
}

const NAME = 'kogge';
const LOGIN = 'kogge_login';

export type Datenbankort = Pick<Umgebung, 'DATABASE_URL' | 'DATABASE_MIGRATION_URL' | 'KOGGE_DATEN'> & {
  KOGGE_SICHERUNG?: string | undefined;
};

/** The database of the environment, or the embedded PostgreSQL, started for this process. */
export async function oeffneDatenbank({
  DATABASE_URL,
  DATABASE_MIGRATION_URL,
  KOGGE_DATEN,
  KOGGE_SICHERUNG,
}: Datenbankort): Promise<Datenbankzugang> {
  if (DATABASE_URL)
    return {
      url: DATABASE_URL,
      migrationsUrl: DATABASE_MIGRATION_URL ?? DATABASE_URL,
      stop: async () => {},
      pid: null,
      beendet: new Promise(() => {}),
    };
  await mkdir(KOGGE_DATEN, { recursive: true });
  const server = await starteDatenbankserver({
    verzeichnis: join(KOGGE_DATEN, 'pg'),
    postgresFlags: KOGGE_SICHERUNG ? await archivEinstellungen(KOGGE_SICHERUNG) : [],
  });
  try {
    const adressen = await richteLoginEin(server.url('postgres'), server.url(NAME));
    const datei = verbindungsdatei(KOGGE_DATEN);
    await schreibeVerbindung(datei, { ...adressen, pid: process.pid });
    return {
      ...adressen,
      pid: server.pid,
      beendet: server.beendet,
      stop: async () => {
        await rm(datei, { force: true }).catch(() => {});
        await server.stop();
      },
    };
  } catch (grund) {
    await server.stop();
    throw grund;
  }
}

/** All at once: a command that looks just now finds the whole of it, or nothing. */
async function schreibeVerbindung(datei: string, inhalt: Datenbankadressen & { pid: number }): Promise<void> {
  await writeFile(`${datei}.neu`, JSON.stringify(inhalt), { mode: 0o600 });
  await rename(`${datei}.neu`, datei);
}

/** Where a running `npm start` says how to reach its database. */
export function verbindungsdatei(daten: string): string {
  return join(daten, 'verbindung.json');
}

/**
 * The processes work under a login that owns nothing and may only become kogge_app or kogge_worker. Its
 * password is new at every start.
 */
async function richteLoginEin(verwaltung: string, migrationsUrl: string): Promise<Datenbankadressen> {
  const client = klient({ connectionString: verwaltung });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME]);
    if (!rowCount) await client.query(`CREATE DATABASE ${NAME}`);
    const kennwort = randomBytes(24).toString('base64url');
    const { rowCount: bekannt } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [LOGIN]);
    await client.query(
      `${bekannt ? 'ALTER' : 'CREATE'} ROLE ${LOGIN} LOGIN NOINHERIT NOSUPERUSER PASSWORD ` +
        `${client.escapeLiteral(kennwort)}`,
    );
    const url = new URL(migrationsUrl);
    url.username = LOGIN;
    url.password = kennwort;
    return { url: url.href, migrationsUrl };
  } finally {
    await client.end();
  }
}

/** After the migrations, which create the roles: the login of the processes may become them. */
export async function erlaubeRollen({ url, migrationsUrl }: Datenbankadressen): Promise<void> {
  const login = decodeURIComponent(new URL(url).username);
  if (login === decodeURIComponent(new URL(migrationsUrl).username)) return;
  const client = klient({ connectionString: migrationsUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ darf: boolean }>(
      `
        SELECT pg_has_role($1, 'kogge_app', 'MEMBER') AND pg_has_role($1, 'kogge_worker', 'MEMBER') AS darf`,
      [login],
    );
    if (rows[0]?.darf) return;
    const anweisung = `GRANT kogge_app, kogge_worker TO ${client.escapeIdentifier(login)}`;
    await client.query(anweisung).catch((grund: { code?: string }) => {
      if (grund.code !== '42501') throw grund;
      throw new Error(
        `Der Datenbankbenutzer „${login}“ darf noch nicht als kogge_app und kogge_worker arbeiten. ` +
          `Bitte lassen Sie jemanden mit Verwaltungsrechten ausführen:\n  ${anweisung};\n` +
          'The login needs these roles; please have an administrator run the statement.',
      );
    });
  } finally {
    await client.end();
  }
}
