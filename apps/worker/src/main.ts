import 'reflect-metadata';
import { endeAufSignal, letzterHalt, protokollFuer } from '#protokoll';
import { pruefeVerfahrenBeimStart } from '#runner';
import { liesConfig } from './config.js';
import { starteWorker } from './starte-worker.js';

try {
  const config = liesConfig();
  letzterHalt(protokollFuer(config.LOG_LEVEL, 'worker'));
  const [worker] = await Promise.all([starteWorker(config), pruefeVerfahrenBeimStart()]);
  endeAufSignal(() => worker.stop());
} catch (grund) {
  console.error((grund as Error).message);
  process.exit(1);
}
