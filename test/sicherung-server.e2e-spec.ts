import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { pruefe } from '../apps/cli/src/check.js';
import { benutzer } from '../apps/standalone/src/postgres-programme.js';
import { sichere } from '../apps/standalone/src/sicherung/anlegen.js';
import { spieleDumpEin } from '../apps/standalone/src/sicherung/einspielen.js';
import { legeRollenAn, mitEigentuemer } from '../apps/standalone/src/sicherung/rollen.js';
import { eineVorlage, frischeDatenbank, organisation } from './umgebung/index.js';

jest.setTimeout(180_000);

/** Where the server lies that belongs to this machine's pg_dump; Debian keeps one folder for each version. */
function serverprogramme(): string | null {
  try {
    const fassung = /(\d+)\./u.exec(execFileSync('pg_dump', ['--version'], { encoding: 'utf8' }))?.[1];
    const ordner = `/usr/lib/postgresql/${fassung}/bin`;
    return existsSync(join(ordner, 'initdb')) ? ordner : null;
  } catch {
    return null;
  }
}

const bin = serverprogramme();
const mitServern = bin === null ? describe.skip : describe;

mitServern('A dump goes to another server', () => {
  const ordner = mkdtempSync(join(tmpdir(), 'kogge-zweiserver-'));
  const laufende: ChildProcess[] = [];
  let alt: string;
  let neu: string;
  let sicherung: string;

  /** A new cluster of which `name` is the superuser; answers its address. */
  async function server(name: string): Promise<string> {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as { port: number };
    probe.close();
    const wer = benutzer();
    const daten = join(ordner, name);
    execFileSync('mkdir', [daten]);
    if (wer) execFileSync('chown', [`${wer.uid}:${wer.gid}`, daten]);
    const aufruf = ['-D', daten, '-U', name, '--auth=trust', '--locale=C.UTF-8', '--no-sync'];
    execFileSync(join(bin as string, 'initdb'), aufruf, { ...wer, cwd: '/', stdio: 'ignore' });
    const vorgaben = [
      '-c',
      'fsync=off',
      '-c',
      'unix_socket_directories=',
      '-c',
      'listen_addresses=127.0.0.1',
    ];
    laufende.push(
      spawn(join(bin as string, 'postgres'), ['-D', daten, '-p', String(port), ...vorgaben], {
        ...wer,
        cwd: '/',
        stdio: 'ignore',
      }),
    );
    const url = `postgres://${name}:egal@127.0.0.1:${port}/postgres`;
    for (let i = 0; i < 200 && !(await sql(url, 'SELECT 1').catch(() => null)); i += 1) await warte(50);
    return url;
  }

  async function sql<Zeile extends pg.QueryResultRow>(url: string, anweisung: string): Promise<Zeile[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client
      .query<Zeile>(anweisung)
      .then(({ rows }) => rows)
      .finally(() => client.end());
  }
  const als = (url: string, wer: string, datenbank: string): string => {
    const adresse = new URL(url);
    adresse.username = wer;
    adresse.pathname = `/${datenbank}`;
    return adresse.href;
  };

  const KOPF = JSON.stringify({ schluessel: 'a'.repeat(64) });
  /** What of the schema a restore has to bring over: owner, policies that name him, grants, a key across tables. */
  const KLEINES_SCHEMA = `
    CREATE ROLE kogge_app NOLOGIN;
    CREATE TABLE mandant (id uuid PRIMARY KEY, kuerzel text NOT NULL);
    CREATE TABLE pruefpfad_kopf (mandant_id uuid PRIMARY KEY REFERENCES mandant, seq bigint, hash text);
    CREATE TABLE siegel (mandant_id uuid REFERENCES mandant, nr bigint, kopf text NOT NULL);
    INSERT INTO mandant VALUES ('00000000-0000-7000-8000-000000000001', 'HB');
    INSERT INTO pruefpfad_kopf VALUES ('00000000-0000-7000-8000-000000000001', 3, 'abc');
    INSERT INTO siegel SELECT id, 1, '${KOPF}' FROM mandant;
    GRANT SELECT ON siegel TO kogge_app;
    ${['mandant', 'pruefpfad_kopf', 'siegel']
      .map(
        (eine) => `
    ALTER TABLE ${eine} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${eine} FORCE ROW LEVEL SECURITY;
    CREATE POLICY eigentuemer ON ${eine} TO CURRENT_USER, kogge_app USING (true) WITH CHECK (true);`,
      )
      .join('')}`;

  beforeAll(async () => {
    chmodSync(ordner, 0o755);
    alt = await server('alter_chef');
    neu = await server('neuer_chef');
    await sql(alt, KLEINES_SCHEMA);
  });
  afterAll(async () => {
    for (const eines of laufende) {
      eines.kill('SIGQUIT');
      await once(eines, 'exit');
    }
    rmSync(ordner, { recursive: true, force: true });
  });

  const sichereMit = (migrationsUrl: string) =>
    sichere({ migrationsUrl, eingebaut: null, ordner: join(ordner, 'sicherungen') });

  it('is nobody else’s to read whatever the umask, and is refused to a login that does not see everything', async () => {
    const vorher = process.umask(0);
    ({ ordner: sicherung } = await sichereMit(alt).finally(() => process.umask(vorher)));
    expect(
      readdirSync(sicherung).map((name) => [name, statSync(join(sicherung, name)).mode & 0o777]),
    ).toEqual([
      ['kogge.dump', 0o600],
      ['sicherung.json', 0o600],
    ]);
    expect(statSync(sicherung).mode & 0o777).toBe(0o700);
    await sql(alt, 'CREATE ROLE blinder LOGIN');
    await sql(alt, 'GRANT SELECT ON ALL TABLES IN SCHEMA public TO blinder');
    const grund = await sichereMit(als(alt, 'blinder', 'postgres')).catch((fehler: Error) => fehler.message);
    expect(grund).toMatch(/^Das Login aus DATABASE_MIGRATION_URL sieht nicht die Zeilen aller Mandanten/u);
    expect(grund).not.toMatch(/--enable|hint/iu);
    expect(readdirSync(join(ordner, 'sicherungen'))).toHaveLength(1);
  });

  it('belongs to another login there, superuser or not, whose policies let it see everything', async () => {
    await sql(neu, 'CREATE ROLE besitzer LOGIN CREATEROLE NOSUPERUSER');
    for (const [wer, datenbank] of [
      ['besitzer', 'eins'],
      ['neuer_chef', 'zwei'],
    ] as const) {
      await sql(neu, `CREATE DATABASE ${datenbank} OWNER ${wer}`);
      const url = als(neu, wer, datenbank);
      expect(await spieleDumpEin(sicherung, url)).toEqual({
        pruefpfad: [{ mandant: '00000000-0000-7000-8000-000000000001', kuerzel: 'HB', seq: 3, hash: 'abc' }],
        siegelschluessel: ['a'.repeat(64)],
      });
      expect(await sql(url, `SELECT 1 FROM pg_roles WHERE rolname = 'alter_chef'`)).toEqual([]);
      expect(
        await sql(url, `SELECT DISTINCT tableowner::text AS wer FROM pg_tables WHERE schemaname = 'public'`),
      ).toEqual([{ wer }]);
      expect(
        await sql(url, `SELECT DISTINCT array_to_string(roles, ',') AS an FROM pg_policies ORDER BY 1`),
      ).toEqual([{ an: expect.stringMatching(new RegExp(`^(kogge_app,${wer}|${wer},kogge_app)$`, 'u')) }]);
      expect(await sql(url, `SELECT has_table_privilege('kogge_app', 'siegel', 'SELECT') AS ja`)).toEqual([
        { ja: true },
      ]);
      expect(
        await sql(url, 'SELECT DISTINCT relforcerowsecurity AS ja FROM pg_class WHERE relrowsecurity'),
      ).toEqual([{ ja: true }]);
    }
    expect(await sql(neu, `SELECT pg_has_role('kogge_worker', 'kogge_auditor', 'MEMBER') AS ja`)).toEqual([
      { ja: true },
    ]);
  });

  it('is not put where something is, and a login that may not have the roles is told what to ask for', async () => {
    await expect(spieleDumpEin(sicherung, als(neu, 'neuer_chef', 'zwei'))).rejects.toThrow('ist nicht leer');
    await sql(neu, 'CREATE ROLE schwacher LOGIN');
    await sql(neu, 'CREATE DATABASE drei OWNER schwacher');
    await expect(spieleDumpEin(sicherung, als(neu, 'schwacher', 'drei'))).rejects.toThrow(
      'CREATE ROLE kogge_app NOLOGIN',
    );
  });
});

describe('The whole schema under another owner', () => {
  it('holds every statement and lets the new owner see everything, who is no superuser', async () => {
    const db = await frischeDatenbank();
    const haus = await organisation(db);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    const [{ alter } = { alter: '' }] = await db.sql<{ alter: string }>('SELECT current_user::text AS alter');
    const neuer = `neuer_${db.name}`;
    await db.sql(`CREATE ROLE ${neuer} LOGIN NOSUPERUSER PASSWORD 'nur-hier'`);
    await db.sql(`GRANT kogge_app, kogge_worker, kogge_auditor, kogge_siegel TO ${neuer} WITH ADMIN OPTION`);
    const url = new URL(db.migrationsUrl);
    Object.assign(url, { username: neuer, password: 'nur-hier' });
    await legeRollenAn(url.href);
    await mitEigentuemer(url.href, alter, async () => {
      // As a restore without owners leaves it: everything is hers, and the policies still name the old one.
      await db.sql(`ALTER DATABASE ${db.name} OWNER TO ${neuer}`);
      await db.sql(GEHOERT(neuer));
    });
    expect(
      await db.sql(`SELECT 1 FROM pg_policies WHERE $1 = ANY (roles) AND schemaname = 'public'`, [alter]),
    ).toEqual([]);
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    const { rows } = await client.query('SELECT id FROM vorgang');
    expect(rows).toHaveLength(1);
    await client.end();
    expect(await pruefe(url.href)).toEqual([]);
  });
});

const GEHOERT = (neuer: string) => `DO $$
DECLARE was record;
BEGIN
  FOR was IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE %I OWNER TO ${neuer}', was.tablename);
  END LOOP;
  FOR was IN SELECT oid::regprocedure AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace LOOP
    EXECUTE format('ALTER ROUTINE %s OWNER TO ${neuer}', was.name);
  END LOOP;
END $$`;
