import 'reflect-metadata';
import { letzterHalt, protokollFuer } from '#protokoll';
import { liesConfig } from './config.js';
import { starteWorker } from './starte-worker.js';

try {
  const config = liesConfig();
  letzterHalt(protokollFuer(config.LOG_LEVEL, 'worker'));
  const worker = await starteWorker(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void worker.stop().finally(() => process.exit(0)));
  }
} catch (grund) {
  console.error((grund as Error).message);
  process.exit(1);
}
