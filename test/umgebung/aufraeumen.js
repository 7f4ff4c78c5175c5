import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';

/** Ends the database server of a run by its recorded id: at once, nothing in it is needed any more. */
export function beendeServer(verzeichnis) {
  const datei = join(verzeichnis, 'pg', 'daten', 'postmaster.pid');
  if (!existsSync(datei)) return null;
  const pid = Number(readFileSync(datei, 'utf8').split('\n')[0]);
  if (!istPostgres(pid)) return null;
  process.kill(pid, 'SIGQUIT');
  return datei;
}

/** The id may have been given to another program since. */
function istPostgres(pid) {
  try {
    if (platform() === 'linux') return readFileSync(`/proc/${pid}/stat`, 'utf8').includes('(postgres)');
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .endsWith('postgres');
  } catch {
    return false;
  }
}
