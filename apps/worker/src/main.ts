import 'reflect-metadata';
import { pruefeSchemastand } from '#persistence';
import { endeAufSignal, letzterHalt, protokollFuer } from '#protokoll';
import { starteMitPruefung } from '#runner';
import { liesConfig } from './config.js';
import { starteWorker } from './starte-worker.js';

try {
  const config = liesConfig();
  await pruefeSchemastand(config.DATABASE_URL);
  letzterHalt(protokollFuer(config.LOG_LEVEL, 'worker'));
  await starteMitPruefung(
    () => starteWorker(config),
    (worker) => endeAufSignal(() => worker.stop()),
  );
} catch (grund) {
  console.error((grund as Error).message);
  process.exit(1);
}
