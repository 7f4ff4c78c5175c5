/**
 * A real database with production durability, and Mandanten in which somebody holds every office that the
 * measured Schritte need.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Datenbank, datenquelle, neueKennung, wandern } from '#persistence';
import { wandereWarteschlange } from '#queue';
import { ladePersonenkontext, Runner, trageVerfahrenEin, zugriffVon } from '#runner';
import { starteDatenbankserver } from '../../dist/apps/standalone/src/datenbankserver.js';

const LOGIN = 'bench_login';
const SIEGEL_LOGIN = 'bench_siegel';
const AEMTER = ['AUT', 'RL', 'AL', 'VB', 'STR', 'SEN'];

/** Server with one empty, migrated database; durability as in production. */
export async function starteHaus() {
  const verzeichnis = mkdtempSync(join(tmpdir(), 'kogge-bench-'));
  const server = await starteDatenbankserver({
    verzeichnis,
    postgresFlags: [
      'max_connections=200',
      'shared_buffers=256MB',
      'max_wal_size=4GB',
      'checkpoint_timeout=15min',
    ],
  });
  const verwaltung = new pg.Client(server.url('postgres'));
  await verwaltung.connect();
  await verwaltung.query('CREATE DATABASE bench');
  const eigner = server.url('bench');
  await wandern(eigner);
  await wandereWarteschlange(eigner);
  await verwaltung.query(
    `CREATE ROLE ${LOGIN} LOGIN NOINHERIT PASSWORD 'bench' IN ROLE kogge_app, kogge_worker, kogge_auditor`,
  );
  await verwaltung.query(`CREATE ROLE ${SIEGEL_LOGIN} LOGIN NOINHERIT PASSWORD 'bench' IN ROLE kogge_siegel`);
  await verwaltung.end();
  const pool = new pg.Pool({ connectionString: eigner, max: 4 });
  // The server ends before its idle connections do.
  pool.on('error', () => {});
  await trageVerfahrenEin((sql, werte) => pool.query(sql, werte));
  const urlVon = (login) => Object.assign(new URL(eigner), { username: login, password: 'bench' }).toString();
  return {
    eigner,
    verzeichnis,
    url: urlVon(LOGIN),
    urlDesSieglers: urlVon(SIEGEL_LOGIN),
    sql: async (anweisung, werte = []) => (await pool.query(anweisung, werte)).rows,
    async ende() {
      await pool.end();
      await server.stop();
      rmSync(verzeichnis, { recursive: true, force: true });
    },
  };
}

/** A connection in that role. */
export async function alsRolle(haus, rolle, verbindungen = 20) {
  return new Datenbank(await datenquelle(haus.url, rolle, verbindungen).initialize());
}

/**
 * One Mandant: Ressort SF with one person for each office (and further ones), an API key each, one Sitzung
 * far away.
 */
export async function einMandant(haus, kuerzel, { mehr = [] } = {}) {
  const mandant = neueKennung();
  await haus.sql('INSERT INTO mandant (id, kuerzel, name) VALUES ($1, $2, $2)', [mandant, kuerzel]);
  await haus.sql('INSERT INTO pruefpfad_kopf (mandant_id) VALUES ($1)', [mandant]);
  await haus.sql(
    `
      INSERT INTO ressort (mandant_id, kuerzel, sortierung)
      VALUES ($1, 'SF', 1), ($1, 'SK', 2), ($1, 'SIS', 3)`,
    [mandant],
  );
  const personen = {};
  for (const stelle of [...AEMTER, ...mehr]) {
    const [rolle, ressort = 'SF'] = stelle.split('@');
    const id = neueKennung();
    await haus.sql(
      `
        INSERT INTO person (id, mandant_id, oidc_iss, oidc_sub, name, email)
        VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        id,
        mandant,
        'https://bench.test',
        `${rolle}-${kuerzel}`,
        `${rolle} ${kuerzel}`,
        `${rolle}.${kuerzel}@bench.test`.toLowerCase(),
      ],
    );
    await haus.sql(
      `
        INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von, bis)
        VALUES ($1, $2, $3, $4, $5, '2020-01-01', CASE $4 WHEN 'PRUEF' THEN date '2099-12-31' END)`,
      [neueKennung(), mandant, id, rolle, ressort],
    );
    await haus.sql(
      `
        INSERT INTO api_schluessel (schluessel_sha256, mandant_id, person_id, name, umfang, gueltig_bis)
        VALUES (
          $1, $2, $3, 'bench', '{lesen,schreiben,binden,verwalten}', clock_timestamp() + interval '9 years'
        )`,
      [createHash('sha256').update(schluessel(id)).digest('hex'), mandant, id],
    );
    personen[rolle] = id;
  }
  const sitzung = neueKennung();
  await haus.sql(
    `
      INSERT INTO sitzung (id, mandant_id, wahlperiode, nummer, datum, abgabeschluss, konferenz, termine_alt)
      SELECT $1, $2, 21, 1, d, d - interval '5 days', d - interval '1 day', true
      FROM (SELECT (now() + interval '300 days')::date AS d) x`,
    [sitzung, mandant],
  );
  return { mandant, kuerzel, personen, sitzung };
}

export const schluessel = (id) => `kogge_bench_${id}`;

/**
 * A draft that may be submitted and returned again and again: two Schritte with approvals, deadlines,
 * reminders, messages.
 */
export async function eineVorlage(datenbank, m) {
  const runner = new Runner(datenbank);
  const zugriff = await zugriffFuer(datenbank, m, 'AUT');
  const akteur = { art: 'person', person: m.personen.AUT, aemter: [] };
  const { vorgang } = await runner.beginne(zugriff, {
    art: 'senatsvorlage',
    mandant: m.mandant,
    titel: 'Bericht zur Verwaltungsmodernisierung',
    stufe: 'offen',
    akteur,
    daten: {},
    eingabe: { federfuehrung: 'SF', einbringer: ['SF'], mitwirkende: [m.personen.AUT], sitzung: m.sitzung },
  });
  await runner.step({
    vorgang,
    schritt: 'bearbeiten',
    daten: {
      abschnitte: ['A', 'B', 'G'].map((buchstabe) => ({
        buchstabe,
        text: 'Die Verwaltung wird moderner. '.repeat(20),
        version: 0,
      })),
    },
    akteur,
    zugriff,
  });
  return vorgang;
}

export async function zugriffFuer(datenbank, { mandant, personen }, rolle) {
  const id = personen[rolle];
  return zugriffVon(
    await datenbank.transaktion({ mandant, person: id, subjekte: [] }, (t) =>
      ladePersonenkontext(t, mandant, id),
    ),
  );
}

/** The Schritt that is measured: submit, return, submit … `nr` counts for this Vorgang. */
export function naechsterSchritt(nr) {
  return nr % 2 === 0
    ? { rolle: 'AUT', schritt: 'einreichenFach', daten: {} }
    : { rolle: 'RL', schritt: 'zurueckgeben', daten: { grund: 'Bitte die Zahlen belegen.' } };
}
