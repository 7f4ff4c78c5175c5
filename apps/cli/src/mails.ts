import { parseArgs } from 'node:util';
import { istDatum } from '#kalender';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { wiederholeMails } from '../../standalone/src/mails.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { falscherAufruf, melde } from './melden.js';

function gelesen(argumente: string[]): { von: string; bis: string } | null {
  try {
    const {
      values: { von = '', bis = von },
      positionals,
    } = parseArgs({
      args: argumente,
      allowPositionals: true,
      options: { von: { type: 'string' }, bis: { type: 'string' } },
    });
    const gueltig = positionals.join(' ') === 'wiederholen' && istDatum(von) && istDatum(bis) && von <= bis;
    return gueltig ? { von, bis } : null;
  } catch {
    return null;
  }
}

/** `kogge mails wiederholen`: what was given up on these days is sent again, when the fault is mended. */
export async function mails(argumente: string[]): Promise<number> {
  const zeitraum = gelesen(argumente);
  if (!zeitraum) return falscherAufruf('mails');
  try {
    const anzahl = await mitDatenbank(standaloneUmgebung(), ({ migrationsUrl }) =>
      wiederholeMails(migrationsUrl, zeitraum.von, zeitraum.bis),
    );
    return melde(`${anzahl} Mails werden noch einmal versucht. / ${anzahl} mails are tried again.`, 0);
  } catch (fehler) {
    return melde((fehler as Error).message, 1);
  }
}
