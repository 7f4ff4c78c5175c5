import { legeAn, schluesselAusDatei } from '#siegel';
import { melde } from './melden.js';

/**
 * `kogge siegel schluessel DATEI`: makes the key of the sealer, or shows the fingerprint of an existing one.
 */
export async function siegel([was, datei, ...mehr]: string[]): Promise<number> {
  if (was !== 'schluessel' || !datei || mehr.length > 0)
    return melde('So wird der Befehl aufgerufen / usage: kogge siegel schluessel DATEI', 2);
  try {
    const neu = await legeAn(datei);
    const { id, verfahren } = await schluesselAusDatei(datei, { anlegen: false });
    process.stdout.write(`${id}\n`);
    return melde(
      `${neu ? 'Neuer Schlüssel' : 'Vorhandener Schlüssel'} ` +
        `(${Object.keys(verfahren).join(' und ')}); ` +
        'der Fingerabdruck oben gehört in die Hand der Revision. / Give the fingerprint to the auditors.',
      0,
    );
  } catch (grund) {
    return melde((grund as Error).message, 1);
  }
}
