import { join } from 'node:path';
import { schluesselAusDatei } from '#siegel';

/**
 * Environment of a sealer that keeps key and heads in this folder. Whoever runs for a quarter of an hour
 * needs one: a record without a seal is a finding then.
 */
export async function sieglerUmgebung(verzeichnis, url) {
  const datei = join(verzeichnis, 'siegel', 'schluessel.pem');
  await schluesselAusDatei(datei, { anlegen: true });
  return {
    DATABASE_URL: url,
    SIEGEL_SCHLUESSEL_DATEI: datei,
    SIEGEL_ABLAGE: join(verzeichnis, 'siegel', 'koepfe'),
    SIEGEL_SEKUNDEN: '2',
    LOG_LEVEL: 'info',
  };
}
