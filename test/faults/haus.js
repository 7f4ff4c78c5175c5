/**
 * A real PostgreSQL with durable settings that may be killed and comes back, and Mandanten in which somebody
 * holds every office.
 */
import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import pg from 'pg';
import { Datenbank, datenquelle, neueKennung, wandern } from '#persistence';
import { wandereWarteschlange } from '#queue';
import { trageVerfahrenEin } from '#runner';
import { laufenderServer } from '../../dist/apps/standalone/src/datenbankprozess.js';
import { starteDatenbankserver } from '../../dist/apps/standalone/src/datenbankserver.js';

const LOGIN = 'faults_login';
const SIEGEL_LOGIN = 'faults_siegel';
const FLAGS = [
  'max_connections=200',
  'shared_buffers=64MB',
  'fsync=on',
  'synchronous_commit=on',
  'full_page_writes=on',
  'restart_after_crash=on',
];
export const RESSORTS = ['SK', 'SF', 'SIS', 'SJV', 'SGFV'];
const ROLLEN = ['AUT', 'RL', 'AL', 'VB', 'STR', 'SEN'];
const NUR_SK = ['SK', 'CDS', 'ADMIN'];

/** Server with one migrated database. `verzeichnis` may lie on a small disk of its own. */
export async function starteHaus({
  verzeichnis = mkdtempSync(join(tmpdir(), 'kogge-faults-')),
  flags = [],
} = {}) {
  chmodSync(verzeichnis, 0o755);
  const angaben = { verzeichnis, postgresFlags: [...FLAGS, ...flags] };
  let server = await starteDatenbankserver(angaben);
  const port = Number(new URL(server.url('postgres')).port);
  const eigner = server.url('faults');
  await einmal(server.url('postgres'), async (db) => {
    await db.query('CREATE DATABASE faults');
    await wandern(eigner);
    await wandereWarteschlange(eigner);
    await db.query(
      `CREATE ROLE ${LOGIN} LOGIN NOINHERIT PASSWORD 'faults' IN ROLE kogge_app, kogge_worker, kogge_auditor`,
    );
    await db.query(`CREATE ROLE ${SIEGEL_LOGIN} LOGIN NOINHERIT PASSWORD 'faults' IN ROLE kogge_siegel`);
  });
  const becken = new pg.Pool({ connectionString: eigner, max: 6 });
  becken.on('error', () => {});
  const haus = {
    port,
    verzeichnis,
    eigner,
    /** Address of the processes, through a proxy when a port is named. */
    url: (ueber = port, login = LOGIN) => `postgres://${login}:faults@127.0.0.1:${ueber}/faults`,
    urlDesSieglers: (ueber) => haus.url(ueber, SIEGEL_LOGIN),
    pid: () => server.pid,
    laeuft: () => laufenderServer(verzeichnis) !== null,
    sql: (anweisung, werte = []) => beharrlich(() => becken.query(anweisung, werte)).then(({ rows }) => rows),
    /** One attempt only. */
    einSql: async (anweisung, werte = []) => (await becken.query(anweisung, werte)).rows,
    verbindung: () => becken.connect(),
    async starteWieder() {
      for (let versuch = 0; ; versuch += 1) {
        try {
          server = await starteDatenbankserver({ ...angaben, port });
          return;
        } catch (grund) {
          if (versuch >= 20) throw grund;
          await warte(200);
        }
      }
    },
    async ende() {
      await becken.end().catch(() => {});
      await server.stop().catch(() => {});
      rmSync(verzeichnis, { recursive: true, force: true });
    },
  };
  await trageVerfahrenEin(async (sql, werte) => ({ rows: await haus.sql(sql, werte) }));
  return haus;
}

/** Asks again until the server is there; at most two minutes. */
async function beharrlich(arbeit) {
  for (let versuch = 0; ; versuch += 1) {
    try {
      return await arbeit();
    } catch (grund) {
      // A statement that is wrong stays wrong.
      if (versuch > 600 || /^(22|23|42|P0)/u.test(grund.code ?? '')) throw grund;
      await warte(200);
    }
  }
}

async function einmal(url, arbeit) {
  const db = new pg.Client(url);
  db.on('error', () => {});
  await db.connect();
  await arbeit(db).finally(() => db.end());
}

/** A connection in that role, past every proxy. */
export async function alsRolle(haus, rolle, verbindungen = 4) {
  return new Datenbank(await datenquelle(haus.url(), rolle, verbindungen).initialize());
}

/**
 * One Mandant: every office held by one person with an API key for binding acts, one Sitzung far away. The
 * author of SF also reviews: her own papers she must not approve.
 */
export async function einMandant(haus, kuerzel) {
  const mandant = neueKennung();
  const sitzung = neueKennung();
  await haus.sql('INSERT INTO mandant (id, kuerzel, name) VALUES ($1, $2, $2)', [mandant, kuerzel]);
  await haus.sql('INSERT INTO pruefpfad_kopf (mandant_id) VALUES ($1)', [mandant]);
  await haus.sql(
    `
      INSERT INTO ressort (mandant_id, kuerzel, sortierung)
      SELECT $1, kuerzel, nr
      FROM unnest($2::text[]) WITH ORDINALITY AS r(kuerzel, nr)`,
    [mandant, RESSORTS],
  );
  const personen = Object.fromEntries(
    RESSORTS.flatMap((ressort) =>
      [...ROLLEN, ...(ressort === 'SK' ? NUR_SK : [])].map((rolle) => {
        const id = neueKennung();
        return [
          `${rolle.toLowerCase()}@${ressort}`,
          {
            id,
            rolle,
            ressort,
            amt: neueKennung(),
            schluessel: `kogge_faults_${id}`,
            email: `${rolle}.${ressort}.${kuerzel}@faults.test`.toLowerCase(),
          },
        ];
      }),
    ),
  );
  const zeilen = Object.values(personen).map((p) => ({
    ...p,
    sub: p.email,
    hash: createHash('sha256').update(p.schluessel).digest('hex'),
  }));
  await haus.sql(
    `
      WITH z AS (
        SELECT *
        FROM jsonb_to_recordset($2::jsonb) AS z(
          id uuid, rolle text, ressort text, amt uuid, email text, sub text, hash text
        )
      ), p AS (
        INSERT INTO person (id, mandant_id, oidc_iss, oidc_sub, name, email)
        SELECT id, $1, 'https://faults.test', sub, rolle || ' ' || ressort, email
        FROM z
      ), s AS (
        INSERT INTO api_schluessel (schluessel_sha256, mandant_id, person_id, name, umfang, gueltig_bis)
        SELECT hash, $1, id, 'faults', '{lesen,schreiben,binden,verwalten}',
          clock_timestamp() + interval '9 years'
        FROM z
      )
      INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
      SELECT amt, $1, id, rolle, ressort, '2020-01-01'
      FROM z`,
    [mandant, JSON.stringify(zeilen)],
  );
  await haus.sql(
    `
      INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
      VALUES ($1, $2, $3, 'RL', 'SF', '2020-01-01')`,
    [neueKennung(), mandant, personen['aut@SF'].id],
  );
  await haus.sql(
    `
      INSERT INTO sitzung (id, mandant_id, wahlperiode, nummer, datum, abgabeschluss, konferenz, termine_alt)
      SELECT $1, $2, 21, 1, d, d - interval '5 days', d - interval '1 day', true
      FROM (SELECT (now() + interval '700 days')::date AS d) x`,
    [sitzung, mandant],
  );
  const sitzungOffen = neueKennung();
  // Of old, and recorded later by two persons: it stays open however the clock is moved.
  await haus.sql(
    `
      INSERT INTO sitzung (
        id, mandant_id, wahlperiode, nummer, datum, abgabeschluss, konferenz, stand, eroeffnet_am, altbestand,
        termine_alt, nacherfassung_grund, nacherfassung_von, nacherfassung_am, nacherfassung_bestaetigt_von,
        nacherfassung_bestaetigt_am
      )
      VALUES (
        $1, $2, 21, 2, '2024-01-09', '2024-01-04', '2024-01-08', 'geplant', '2024-01-09T09:00Z', true, true,
        'Läufe', $3, now(), $4, now()
      )`,
    [sitzungOffen, mandant, personen['sk@SK'].id, personen['cds@SK']?.id ?? personen['str@SF'].id],
  );
  await haus.sql(`UPDATE sitzung SET stand = 'offen' WHERE id = $1`, [sitzungOffen]);
  return { mandant, kuerzel, personen, sitzung, sitzungOffen };
}

/** Headers of a fresh login of that person, for what no key may do. */
export async function angemeldet(haus, { id, mandant }) {
  const token = randomUUID();
  await haus.sql(
    `
      INSERT INTO anmeldung (token_sha256, mandant_id, person_id, gueltig_bis, ausgewiesen_am)
      VALUES ($1, $2, $3, clock_timestamp() + interval '1 hour', clock_timestamp())`,
    [createHash('sha256').update(token).digest('hex'), mandant, id],
  );
  // Where the page lies when nobody has said so.
  return { cookie: `sid=${token}`, origin: 'http://127.0.0.1:3000' };
}

export const heute = async (haus) => (await haus.sql(`SELECT kogge_heute()::text AS heute`))[0].heute;
