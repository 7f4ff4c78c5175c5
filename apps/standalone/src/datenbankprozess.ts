import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';

const SCHNELL_MS = 10_000;
const SOFORT_MS = 5000;

/** Process id of the PostgreSQL that works in this directory, or null. */
export function laufenderServer(verzeichnis: string): number | null {
  const pid = zahlAus(join(verzeichnis, 'daten', 'postmaster.pid'));
  return pid !== null && istPostgres(pid) ? pid : null;
}

/** Process id of another living process that started the server, or null. */
export function besitzerLebt(verzeichnis: string): number | null {
  const pid = zahlAus(join(verzeichnis, 'besitzer'));
  if (pid === null || pid === process.pid) return null;
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

/** Fast shutdown; after 10 s at once, which the next start recovers from. */
export async function beende(verzeichnis: string, pid: number): Promise<void> {
  for (const [signal, ms] of [
    ['SIGINT', SCHNELL_MS],
    ['SIGQUIT', SOFORT_MS],
  ] as const) {
    if (!istPostgres(pid)) break;
    process.kill(pid, signal);
    const bis = Date.now() + ms;
    while (Date.now() < bis && istPostgres(pid) && existsSync(join(verzeichnis, 'daten', 'postmaster.pid')))
      await warte(10);
  }
  // On a disk that takes nothing any more it stays, and says a process that is gone: that counts as none.
  await rm(join(verzeichnis, 'besitzer'), { force: true }).catch(() => {});
}

/** The port itself when nobody listens on it (0: any), otherwise null. */
export function freierPort(port: number): Promise<number | null> {
  return new Promise((fertig) => {
    const probe = createServer();
    probe.once('error', () => fertig(null));
    probe.listen(port, '127.0.0.1', () => {
      const adresse = probe.address();
      probe.close(() => fertig(adresse !== null && typeof adresse === 'object' ? adresse.port : null));
    });
  });
}

function zahlAus(datei: string): number | null {
  try {
    const zahl = Number(readFileSync(datei, 'utf8').split('\n')[0]);
    return Number.isInteger(zahl) && zahl > 0 ? zahl : null;
  } catch (grund) {
    // Asking first whether it is there would be too early: a server that ends takes it away.
    if ((grund as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw grund;
  }
}

/** An id may have been given to another program since; a zombie holds nothing any more. */
function istPostgres(pid: number): boolean {
  try {
    if (platform() === 'linux')
      return /^\d+ \(postgres\) [^ZX]/u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    const [stand = '', name = ''] = execFileSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], {
      encoding: 'utf8',
    })
      .trim()
      .split(/\s+/u);
    return name.endsWith('postgres') && !stand.startsWith('Z');
  } catch {
    return false;
  }
}
