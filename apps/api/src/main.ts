import { pruefeSchemastand } from '#persistence';
import { endeAufSignal, letzterHalt, protokollFuer } from '#protokoll';
import { starteMitPruefung } from '#runner';
import { apiUmgebung } from './config.js';
import { starteApi } from './start.js';

/** Longer than the API itself takes, an upload at work included. */
const FRIST_ZUM_ENDE_MS = 28_000;
const ende = endeAufSignal(FRIST_ZUM_ENDE_MS);

try {
  const umgebung = apiUmgebung();
  await pruefeSchemastand(umgebung.DATABASE_URL);
  letzterHalt(protokollFuer(umgebung.LOG_LEVEL, 'api'));
  const api = await starteMitPruefung(
    () => starteApi(umgebung),
    (laufende) => ende.uebernimm(() => laufende.stop()),
  );
  process.stdout.write(`API bereit: ${api.adresse}\n`);
} catch (grund) {
  ende.scheitere(grund);
}
