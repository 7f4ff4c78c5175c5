import { pruefeSchemastand } from '#persistence';
import { endeAufSignal, letzterHalt, protokollFuer } from '#protokoll';
import { starteMitPruefung } from '#runner';
import { apiUmgebung } from './config.js';
import { starteApi } from './start.js';

try {
  const umgebung = apiUmgebung();
  await pruefeSchemastand(umgebung.DATABASE_URL);
  letzterHalt(protokollFuer(umgebung.LOG_LEVEL, 'api'));
  const api = await starteMitPruefung(
    () => starteApi(umgebung),
    (laufende) => endeAufSignal(() => laufende.stop()),
  );
  process.stdout.write(`API bereit: ${api.adresse}\n`);
} catch (grund) {
  process.stderr.write(`${(grund as Error).message}\n`);
  process.exit(1);
}
