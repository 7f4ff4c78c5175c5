import { endeAufSignal, letzterHalt, protokollFuer } from '#protokoll';
import { pruefeVerfahrenBeimStart } from '#runner';
import { apiUmgebung } from './config.js';
import { starteApi } from './start.js';

try {
  const umgebung = apiUmgebung();
  letzterHalt(protokollFuer(umgebung.LOG_LEVEL, 'api'));
  const [api] = await Promise.all([starteApi(umgebung), pruefeVerfahrenBeimStart()]);
  process.stdout.write(`API bereit: ${api.adresse}\n`);
  endeAufSignal(() => api.stop());
} catch (grund) {
  process.stderr.write(`${(grund as Error).message}\n`);
  process.exit(1);
}
