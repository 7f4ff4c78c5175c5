/** P4: what is due at the same moment. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as warte } from 'node:timers/promises';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { Runner } from '#runner';
import { Fristen } from '../../dist/apps/worker/src/sweep/fristen.js';
import { uebergibErinnerungen } from '../../dist/apps/worker/src/sweep/erinnerungen.js';
import { alsRolle, einMandant, eineVorlage, zugriffFuer } from './haus.js';

const STUMM = { info() {}, warn() {}, error() {} };

async function muster(haus, kuerzel) {
  const datenbank = await alsRolle(haus, 'kogge_app', 4);
  const m = await einMandant(haus, kuerzel);
  const vorgang = await eineVorlage(datenbank, m);
  await new Runner(datenbank).step({
    vorgang,
    schritt: 'einreichenFach',
    daten: {},
    akteur: { art: 'person', person: m.personen.AUT, aemter: [] },
    zugriff: await zugriffFuer(datenbank, m, 'AUT'),
  });
  await datenbank.quelle.destroy();
  return { m, vorgang };
}

/**
 * Copies a Vorgang with its audit record and its running deadline, all due; the last judges look away while
 * it is filled.
 */
async function vervielfache(haus, { m, vorgang }, anzahl) {
  await haus.sql(`ALTER TABLE vorgang DISABLE TRIGGER USER; ALTER TABLE pruefpfad DISABLE TRIGGER USER`);
  await haus.sql(
    `
      WITH neu AS (
        INSERT INTO vorgang (
          id, mandant_id, art, nummer, titel, stufe, definition_id, definition_version, definition_hash,
          zustand, stand, version, zustaendig, zugang_eigen, zugang_arbeit, federfuehrung, sitzung_id,
          fassung, inhalt_sha256, erstellt_von, erstellt_am, geaendert_am
        )
        SELECT gen_random_uuid(), mandant_id, art, 'B ' || $3 || '/' || i, titel, stufe, definition_id,
          definition_version, definition_hash, zustand, stand, version, zustaendig, zugang_eigen,
          zugang_arbeit, federfuehrung, sitzung_id, 0, NULL, erstellt_von, erstellt_am, geaendert_am
        FROM vorgang, generate_series(1, $2) i
        WHERE id = $1
        RETURNING id, mandant_id
      )
      INSERT INTO frist (
        id, mandant_id, vorgang_id, schluessel, name, ereignis, datum, zeitpunkt, erster_termin, regel, grund,
        begonnen_am
      )
      SELECT gen_random_uuid(), neu.mandant_id, neu.id, f.schluessel, f.name, f.ereignis, f.datum,
        now() - interval '1 minute', f.erster_termin, f.regel, f.grund, f.begonnen_am
      FROM neu, frist f
      WHERE f.vorgang_id = $1
        AND f.stand = 'laeuft'
        AND f.ereignis IS NOT NULL`,
    [vorgang, anzahl, m.kuerzel],
  );
  await haus.sql(`ALTER TABLE vorgang ENABLE TRIGGER USER; ALTER TABLE pruefpfad ENABLE TRIGGER USER`);
}

/** Reminders that are due, claimed and turned into messages; per second. */
export async function messeErinnerungen(haus, anzahl) {
  const { vorgang } = await muster(haus, 'E');
  const [{ id: frist, mandant_id: mandant }] = await haus.sql(
    `
      SELECT id, mandant_id
      FROM frist
      WHERE vorgang_id = $1
        AND stand = 'laeuft'
      LIMIT 1`,
    [vorgang],
  );
  await haus.sql(
    `
      INSERT INTO erinnerung (id, mandant_id, frist_id, vorgang_id, stelle, art, meldung, datum, faellig_ab)
      SELECT gen_random_uuid(), $1, $2, $3, 'RL@SF', '-' || i, 'erinnerung', now()::date,
        now() - interval '1 minute'
      FROM generate_series(1, $4) i`,
    [mandant, frist, vorgang, anzahl],
  );
  await haus.sql('ANALYZE erinnerung');
  const datenbank = await alsRolle(haus, 'kogge_worker', 4);
  const beginn = performance.now();
  const uebergeben = await uebergibErinnerungen(datenbank, STUMM, () => true);
  const sekunden = (performance.now() - beginn) / 1000;
  await datenbank.quelle.destroy();
  return { uebergeben, jeSekunde: uebergeben / sekunden };
}

/** Deadlines with transition and audit record; per second. */
export async function messeFristen(haus, anzahl) {
  await vervielfache(haus, await muster(haus, 'F'), anzahl);
  await haus.sql('ANALYZE');
  const datenbank = await alsRolle(haus, 'kogge_worker', 12);
  const beginn = performance.now();
  const bewegt = await new Fristen(datenbank, new Runner(datenbank), STUMM).laufeAb(() => true);
  const sekunden = (performance.now() - beginn) / 1000;
  await datenbank.quelle.destroy();
  return { bewegt, jeSekunde: bewegt / sekunden };
}

/** Peer: BullMQ on Redis dispatching jobs that are all due; null where there is no redis-server. */
export async function messeBullmq(anzahl, port = 16399) {
  try {
    execFileSync('redis-server', ['--version']);
  } catch {
    return null;
  }
  const verzeichnis = mkdtempSync(join(tmpdir(), 'kogge-bench-redis-'));
  const redis = spawn(
    'redis-server',
    ['--port', String(port), '--appendonly', 'yes', '--appendfsync', 'everysec', '--dir', verzeichnis],
    { stdio: 'ignore' },
  );
  const verbinde = () =>
    new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 50 }).on(
      'error',
      () => {},
    );
  const [connection, zweite] = [verbinde(), verbinde()];
  const queue = new Queue('bench', { connection });
  for (let i = 0; i < anzahl; i += 1000)
    await queue.addBulk(
      Array.from({ length: Math.min(1000, anzahl - i) }, (_, nr) => ({
        name: 'x',
        data: { nr },
        opts: { delay: 3000, removeOnComplete: true },
      })),
    );
  await warte(4000);
  let fertig = 0;
  const beginn = performance.now();
  const worker = new Worker(
    'bench',
    async () => {
      fertig += 1;
    },
    { connection: zweite, concurrency: 50 },
  );
  while (fertig < anzahl) await warte(20);
  const sekunden = (performance.now() - beginn) / 1000;
  await worker.close();
  await queue.close();
  for (const eine of [connection, zweite]) eine.disconnect();
  redis.kill('SIGTERM');
  await once(redis, 'exit');
  rmSync(verzeichnis, { recursive: true, force: true });
  return { jeSekunde: anzahl / sekunden };
}

export { muster, vervielfache };
