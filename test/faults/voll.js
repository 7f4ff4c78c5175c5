/**
 * F5: the disk of the database is full while people work, and has room again. Needs root for a small disk of
 * its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { arbeite, waermeAn } from './last.js';
import { pruefe } from './pruefung.js';
import { starteWelt } from './welt.js';

const VOLL_MS = 5000;
const REST = 256 * 1024;

/** Answers figures and what did not hold; null where a small disk cannot be had. */
export async function pruefeVolleScheibe(saat) {
  const verzeichnis = mkdtempSync(join(tmpdir(), 'kogge-faults-voll-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=220m', 'tmpfs', verzeichnis], { stdio: 'ignore' });
  } catch {
    rmSync(verzeichnis, { recursive: true, force: true });
    return null;
  }
  const ballast = join(verzeichnis, 'ballast');
  const welt = await starteWelt({
    saat,
    haus: { verzeichnis, flags: ['min_wal_size=32MB', 'max_wal_size=48MB', 'wal_recycle=off'] },
  });
  try {
    await waermeAn(welt, welt.m, 6);
    const last = arbeite(welt, welt.m, { leute: 6, vorgaenge: 8 });
    await warte(1000);
    const ab = welt.geschichte.auftraege.length;
    const { bavail, bsize } = statfsSync(verzeichnis);
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - REST)));
    const { abgestuerzt } = await imVollen(welt, verzeichnis);
    rmSync(ballast);
    if (!welt.haus.laeuft()) await welt.haus.starteWieder();
    await warte(2000);
    await last.halte();
    const { bestaetigt, unbekannt } = welt.geschichte.zaehle(ab);
    return {
      zahlen: { abgestuerzt, bestaetigt, unbekannt, wiederholt: welt.geschichte.wiederholungen },
      befunde: {
        ...(await pruefe(welt)),
        'die Scheibe wurde nie voll': welt.geschichte.wiederholungen === 0 ? [verzeichnis] : [],
      },
    };
  } finally {
    await welt.schliesse().catch(() => {});
    execFileSync('umount', ['-l', verzeichnis], { stdio: 'ignore' });
    rmSync(verzeichnis, { recursive: true, force: true });
  }
}

/** What little room is left goes to a table, so that the next write finds none. */
async function imVollen({ haus }, verzeichnis) {
  const bis = Date.now() + VOLL_MS;
  let abgestuerzt = 0;
  while (Date.now() < bis) {
    const { bavail, bsize } = statfsSync(verzeichnis);
    if (bavail * bsize > 0)
      writeFileSync(join(verzeichnis, 'ballast2'), Buffer.alloc(bavail * bsize), { flag: 'a' });
    await warte(200);
    if (!haus.laeuft()) abgestuerzt = 1;
  }
  rmSync(join(verzeichnis, 'ballast2'), { force: true });
  return { abgestuerzt };
}
