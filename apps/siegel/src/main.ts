import 'reflect-metadata';
import { letzterHalt, protokollFuer } from '#protokoll';
import { starteSiegler } from './betrieb.js';
import { liesConfig } from './config.js';

try {
  const config = liesConfig();
  letzterHalt(protokollFuer(config.LOG_LEVEL, 'siegel'));
  const siegler = await starteSiegler(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void siegler.stop().finally(() => process.exit(0)));
  }
} catch (grund) {
  process.stderr.write(`${(grund as Error).message}\n`);
  process.exit(1);
}
