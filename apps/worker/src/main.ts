import 'reflect-metadata';
import { liesConfig } from './config.js';
import { starteWorker } from './starte-worker.js';

try {
  const worker = await starteWorker(liesConfig());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void worker.stop().finally(() => process.exit(0)));
  }
} catch (grund) {
  console.error((grund as Error).message);
  process.exit(1);
}
