import { letzterHalt, protokollFuer } from '#protokoll';
import { apiUmgebung } from './config.js';
import { starteApi } from './start.js';

try {
  const umgebung = apiUmgebung();
  letzterHalt(protokollFuer(umgebung.LOG_LEVEL, 'api'));
  const api = await starteApi(umgebung);
  process.stdout.write(`API bereit: ${api.adresse}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void api.stop().then(() => process.exit(0)));
} catch (grund) {
  process.stderr.write(`${(grund as Error).message}\n`);
  process.exitCode = 1;
}
