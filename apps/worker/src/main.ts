import 'reflect-metadata';
import { pruefeSchemastand } from '#persistence';
import { endeAufSignal, letzterHalt, protokollFuer } from '#protokoll';
import { starteMitPruefung } from '#runner';
import { liesConfig } from './config.js';
import { starteWorker } from './starte-worker.js';

const FRIST_ZUM_ENDE_MS = 9500;
const ende = endeAufSignal(FRIST_ZUM_ENDE_MS);

try {
  const config = liesConfig();
  await pruefeSchemastand(config.DATABASE_URL);
  letzterHalt(protokollFuer(config.LOG_LEVEL, 'worker'));
  await starteMitPruefung(
    () => starteWorker(config),
    (worker) => ende.uebernimm(() => worker.stop()),
  );
} catch (grund) {
  ende.scheitere(grund);
}
