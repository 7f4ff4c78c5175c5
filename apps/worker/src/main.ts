import 'reflect-metadata';
import { endeAufSignal, letzterHalt, protokollFuer } from '#protokoll';
import { starteMitPruefung } from '#runner';
import { liesConfig } from './config.js';
import { starteWorker } from './starte-worker.js';

try {
  const config = liesConfig();
  letzterHalt(protokollFuer(config.LOG_LEVEL, 'worker'));
  await starteMitPruefung(
    () => starteWorker(config),
    (worker) => endeAufSignal(() => worker.stop()),
  );
} catch (grund) {
  console.error((grund as Error).message);
  process.exit(1);
}
