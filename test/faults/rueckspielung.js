/**
 * F22: a base backup under load, then back to an instant between backup and end. All invariants hold there,
 * and what is missing is named one by one.
 */
import { spawnSync } from 'node:child_process';
import {
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import pg from 'pg';
import { starteDatenbankserver } from '../../dist/apps/standalone/src/datenbankserver.js';
import { arbeite, waermeAn } from './last.js';
import { pruefeAussagen } from './pruefung.js';
import { starteWelt } from './welt.js';

const VORHER_MS = 2500;
const ZWISCHEN_MS = 2500;
const NACHHER_MS = 2500;

/** Answers figures and what did not hold. */
export async function pruefeRueckspielung(saat) {
  const ordner = mkdtempSync(join(tmpdir(), 'kogge-faults-wal-'));
  const archiv = join(ordner, 'archiv');
  mkdirSync(archiv);
  const welt = await starteWelt({
    saat,
    mitWorker: false,
    haus: { flags: ['archive_mode=on', `archive_command=cp %p ${archiv}/%f`, 'wal_level=replica'] },
    vorher: async ({ verzeichnis }) => uebergib([ordner, archiv], verzeichnis),
  });
  try {
    await waermeAn(welt, welt.m, 6);
    const last = arbeite(welt, welt.m, { leute: 4, vorgaenge: 6 });
    await warte(VORHER_MS);
    const sicherung = await sichere(welt.haus, ordner);
    await warte(ZWISCHEN_MS);
    const [{ zeit }] = await welt.haus.sql('SELECT clock_timestamp()::text AS zeit');
    const stand = performance.now();
    await warte(NACHHER_MS);
    await last.halte();
    await welt.haus.sql('SELECT pg_switch_wal()');
    await warte(500);
    return await vergleiche(welt, { sicherung, archiv, zeit, stand });
  } finally {
    await welt.schliesse();
    rmSync(ordner, { recursive: true, force: true });
  }
}

/** PostgreSQL runs as another user when we are root. */
function uebergib(ordner, verzeichnis) {
  const { uid, gid } = statSync(join(verzeichnis, 'daten'));
  for (const einer of ordner) chownSync(einer, uid, gid);
}

/** What pg_basebackup does, with nothing but the server itself. */
async function sichere(haus, ordner) {
  const ziel = join(ordner, 'zurueck');
  const db = new pg.Client(haus.eigner);
  await db.connect();
  await db.query(`SELECT pg_backup_start('faults', true)`);
  mkdirSync(ziel, { mode: 0o755 });
  // With owners; a file that goes while it is copied is in the WAL.
  spawnSync('cp', ['-a', join(haus.verzeichnis, 'daten'), join(ziel, 'daten')], { stdio: 'ignore' });
  for (const weg of ['postmaster.pid', 'postmaster.opts']) rmSync(join(ziel, 'daten', weg), { force: true });
  for (const glied of readdirSync(join(ziel, 'daten', 'pg_wal')).filter((name) =>
    /^[0-9A-F]{24}$/u.test(name),
  ))
    rmSync(join(ziel, 'daten', 'pg_wal', glied));
  const {
    rows: [{ labelfile }],
  } = await db.query('SELECT labelfile FROM pg_backup_stop(true)');
  await db.end();
  writeFileSync(join(ziel, 'daten', 'backup_label'), labelfile);
  writeFileSync(join(ziel, 'daten', 'recovery.signal'), '');
  writeFileSync(join(ziel, 'kennwort'), readFileSync(join(haus.verzeichnis, 'kennwort')), { mode: 0o600 });
  return ziel;
}

async function vergleiche({ haus, geschichte, m }, { sicherung, archiv, zeit, stand }) {
  const { uid, gid } = statSync(join(haus.verzeichnis, 'daten'));
  alleAn(sicherung, uid, gid);
  const server = await starteDatenbankserver({
    verzeichnis: sicherung,
    postgresFlags: [
      'max_connections=200',
      `restore_command=cp ${archiv}/%f %p`,
      `recovery_target_time=${zeit}`,
      'recovery_target_action=promote',
      'archive_mode=off',
    ],
  });
  const zurueck = new pg.Pool({ connectionString: server.url('faults'), max: 2 });
  zurueck.on('error', () => {});
  try {
    for (
      let i = 0;
      i < 200 && (await zurueck.query('SELECT pg_is_in_recovery() AS noch')).rows[0].noch;
      i += 1
    )
      await warte(50);
    const da = new Set(
      (
        await zurueck.query(
          `
            SELECT vorgang_id, vorgang_version
            FROM pruefpfad
            WHERE mandant_id = $1
              AND vorgang_id IS NOT NULL`,
          [m.mandant],
        )
      ).rows.map((zeile) => `${zeile.vorgang_id} ${zeile.vorgang_version}`),
    );
    const bestaetigt = geschichte.auftraege.filter(({ ausgang }) => ausgang === 'bestaetigt');
    const fehlend = bestaetigt.filter(({ vorgang, version }) => !da.has(`${vorgang} ${version}`));
    const port = Number(new URL(server.url('faults')).port);
    return {
      zahlen: {
        bestaetigt: bestaetigt.length,
        wiederDa: bestaetigt.length - fehlend.length,
        fehlend: fehlend.length,
      },
      befunde: {
        'vor dem Zeitpunkt bestätigt, aber nicht zurück (I-34)': fehlend.filter(({ ende }) => ende < stand),
        'nach dem Zeitpunkt begonnen, aber zurück (I-34)': bestaetigt.filter(
          (einer) => einer.beginn > stand && !fehlend.includes(einer),
        ),
        'nichts fehlt: der Zeitpunkt traf nicht': fehlend.length === 0 ? [zeit] : [],
        ...(await pruefeAussagen({ url: () => haus.url(port) })),
      },
    };
  } finally {
    await zurueck.end();
    await server.stop();
  }
}

function alleAn(ordner, uid, gid) {
  const daten = join(ordner, 'daten');
  for (const einer of [
    ordner,
    daten,
    join(daten, 'backup_label'),
    join(daten, 'recovery.signal'),
    join(ordner, 'kennwort'),
  ])
    chownSync(einer, uid, gid);
}
