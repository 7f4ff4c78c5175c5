import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beendeServer } from './aufraeumen.js';

const ANFANG = 'kogge-test-';

/**
 * One directory for the run; the database server starts in it as soon as the first spec asks for a database.
 */
export default function anfang() {
  for (const alt of readdirSync(tmpdir()).filter((name) => name.startsWith(ANFANG)))
    raeumeVerlassenes(join(tmpdir(), alt));
  const verzeichnis = mkdtempSync(join(tmpdir(), ANFANG));
  writeFileSync(join(verzeichnis, 'lauf'), String(process.pid));
  // As root the server runs as another user and has to get in.
  chmodSync(verzeichnis, 0o755);
  process.env['KOGGE_TEST_VERZEICHNIS'] = verzeichnis;
}

/** A run that was killed left its server behind. */
function raeumeVerlassenes(verzeichnis) {
  try {
    process.kill(Number(readFileSync(join(verzeichnis, 'lauf'), 'utf8')), 0);
  } catch (grund) {
    if (grund.code !== 'ESRCH') return;
    beendeServer(verzeichnis);
    rmSync(verzeichnis, { recursive: true, force: true });
  }
}
