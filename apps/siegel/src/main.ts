import 'reflect-metadata';
import { starteSiegler } from './betrieb.js';
import { liesConfig } from './config.js';

try {
  const siegler = await starteSiegler(liesConfig());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void siegler.stop().finally(() => process.exit(0)));
  }
} catch (grund) {
  process.stderr.write(`${(grund as Error).message}\n`);
  process.exit(1);
}
