import { readFile } from 'node:fs/promises';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { oeffneDatenbank, verbindungsdatei, type Datenbankadressen } from '../../standalone/src/datenbank.js';

/**
 * Runs a command on the database: that of the environment, that of a running `npm start`, or the embedded one, started for the command alone.
 * A database that cannot be reached is one line on standard error and exit code 1.
 */
export async function mitDatenbank(arbeit: (adressen: Datenbankadressen) => Promise<number>): Promise<number> {
  try {
    const laufende = await findeLaufende();
    if (laufende) return await arbeit(laufende);
    const datenbank = await oeffneDatenbank(standaloneUmgebung());
    try {
      return await arbeit(datenbank);
    } finally {
      await datenbank.stop();
    }
  } catch (grund) {
    process.stderr.write(`${(grund as Error).message}\n`);
    return 1;
  }
}

async function findeLaufende(): Promise<Datenbankadressen | null> {
  const { DATABASE_URL, KOGGE_DATEN } = standaloneUmgebung();
  if (DATABASE_URL) return null;
  const text = await readFile(verbindungsdatei(KOGGE_DATEN), 'utf8').catch(() => null);
  if (text === null) return null;
  const { url, migrationsUrl, pid } = JSON.parse(text) as Datenbankadressen & { pid: number };
  return lebt(pid) ? { url, migrationsUrl } : null;
}

function lebt(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
