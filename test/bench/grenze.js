/**
 * The limit: the same work written by hand against bare tables – lock the row, move it, one audit row, one
 * outbox row – with nothing else. pgbench where it is installed, otherwise six prepared statements from this
 * process.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { messe } from './messen.js';

const ZEILEN = 1000;
const STAND = JSON.stringify({
  value: 'fachpruefung',
  context: { federfuehrung: 'SF', einbringer: ['SF'], mitwirkende: [], notiz: 'x'.repeat(350) },
  status: 'active',
});
const SCHRITTE = [
  ['BEGIN', 0],
  ['SELECT stand, version FROM b_vorgang WHERE id = $1 FOR UPDATE', 1],
  ['UPDATE b_vorgang SET stand = $2, version = version + 1 WHERE id = $1', 2],
  ['INSERT INTO b_pfad (vorgang, eintrag) VALUES ($1, $2)', 2],
  ['INSERT INTO b_post (vorgang, daten) VALUES ($1, $2)', 2],
  ['COMMIT', 0],
];

export async function richteGrenzeEin({ sql }) {
  await sql(`
    CREATE TABLE b_vorgang (id int PRIMARY KEY, stand jsonb NOT NULL, version int NOT NULL)
      WITH (fillfactor = 70);
    CREATE TABLE b_pfad (seq bigserial PRIMARY KEY, vorgang int NOT NULL, eintrag jsonb NOT NULL);
    CREATE TABLE b_post (id bigserial PRIMARY KEY, vorgang int NOT NULL, daten jsonb NOT NULL)`);
  await sql('INSERT INTO b_vorgang SELECT i, $1::jsonb, 1 FROM generate_series(1, $2) i', [STAND, ZEILEN]);
}

/** Per second, with so many clients. */
export async function messeGrenze(haus, plaetze, sekunden) {
  const programm = pgbench();
  return programm
    ? perPgbench(programm, haus.eigner, plaetze, sekunden)
    : perTreiber(haus.eigner, plaetze, sekunden);
}

export function pgbench() {
  const ordner = '/usr/lib/postgresql';
  const gefunden = existsSync(ordner)
    ? readdirSync(ordner)
        .map((version) => join(ordner, version, 'bin', 'pgbench'))
        .find(existsSync)
    : undefined;
  if (gefunden) return gefunden;
  return spawnSync('pgbench', ['--version']).status === 0 ? 'pgbench' : null;
}

function perPgbench(programm, url, plaetze, sekunden) {
  const verzeichnis = mkdtempSync(join(tmpdir(), 'kogge-pgbench-'));
  const datei = join(verzeichnis, 'schritt.sql');
  const wert = `'${STAND}'`;
  writeFileSync(
    datei,
    [
      `\\set id random(1, ${ZEILEN})`,
      ...SCHRITTE.map(([text]) => `${text.replaceAll('$1', ':id').replaceAll('$2', wert)};`),
    ].join('\n'),
  );
  const aus = execFileSync(
    programm,
    ['-n', '-M', 'prepared', '-c', String(plaetze), '-j', '2', '-T', String(sekunden), '-f', datei, url],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  rmSync(verzeichnis, { recursive: true });
  return Number(/tps = ([\d.]+)/u.exec(aus)?.[1]);
}

async function perTreiber(url, plaetze, sekunden) {
  const clients = await Promise.all(
    Array.from({ length: plaetze }, async () => {
      const client = new pg.Client(url);
      await client.connect();
      return client;
    }),
  );
  const { jeSekunde } = await messe({ plaetze, sekunden }, async (platz) => {
    const werte = [1 + Math.floor(Math.random() * ZEILEN), STAND];
    for (const [text, anzahl] of SCHRITTE)
      await clients[platz].query(
        anzahl === 0 ? text : { name: text.slice(0, 40), text, values: werte.slice(0, anzahl) },
      );
  });
  await Promise.all(clients.map((client) => client.end()));
  return jeSekunde;
}
