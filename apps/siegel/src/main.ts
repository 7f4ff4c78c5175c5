import 'reflect-metadata';
import { pruefeSchemastand } from '#persistence';
import { endeAufSignal, letzterHalt, protokollFuer } from '#protokoll';
import { starteSiegler } from './betrieb.js';
import { liesConfig } from './config.js';

try {
  const config = liesConfig();
  await pruefeSchemastand(config.DATABASE_URL);
  letzterHalt(protokollFuer(config.LOG_LEVEL, 'siegel'));
  const siegler = await starteSiegler(config);
  endeAufSignal(() => siegler.stop());
} catch (grund) {
  process.stderr.write(`${(grund as Error).message}\n`);
  process.exit(1);
}
