import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as warte } from 'node:timers/promises';
import { beendeServer } from './aufraeumen.js';

/** Ends the server of this run and deletes everything it wrote. */
export default async function ende() {
  const verzeichnis = process.env['KOGGE_TEST_VERZEICHNIS'];
  if (!verzeichnis) return;
  const pidDatei = beendeServer(verzeichnis);
  for (let i = 0; pidDatei && i < 200 && existsSync(pidDatei); i += 1) await warte(25);
  await rm(verzeichnis, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
