import 'reflect-metadata';
import { pruefeSchemastand } from '#persistence';
import { endeAufSignal, letzterHalt, protokollFuer } from '#protokoll';
import { starteSiegler } from './betrieb.js';
import { liesConfig } from './config.js';

const FRIST_ZUM_ENDE_MS = 9500;
const ende = endeAufSignal(FRIST_ZUM_ENDE_MS);

try {
  const config = liesConfig();
  await pruefeSchemastand(config.DATABASE_URL);
  letzterHalt(protokollFuer(config.LOG_LEVEL, 'siegel'));
  const siegler = await starteSiegler(config);
  ende.uebernimm(() => siegler.stop());
} catch (grund) {
  ende.scheitere(grund);
}
