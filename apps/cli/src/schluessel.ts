import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import { istEinesVon, klartext, SCHLUESSELUMFAENGE, unklares } from '#contract';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { niemand } from '../../standalone/src/person-finden.js';
import { stelleSchluesselAus, type Schluesselwunsch } from '../../standalone/src/schluessel.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { falscherAufruf, melde } from './melden.js';

const HOECHSTENS_TAGE = 366;

/** The checked wish, or null when the command was called wrongly. */
function gelesen(argumente: string[]): Schluesselwunsch | null {
  try {
    const {
      values: { person = '', name, umfang, bindend, tage, adressen },
      positionals,
    } = parseArgs({
      args: argumente,
      allowPositionals: true,
      options: {
        person: { type: 'string' },
        name: { type: 'string', default: 'Kommandozeile' },
        umfang: { type: 'string', default: 'schreiben' },
        // Short for --umfang binden
        bindend: { type: 'boolean', default: false },
        tage: { type: 'string', default: '90' },
        adressen: { type: 'string', default: '' },
      },
    });
    const gewuenscht = bindend ? 'binden' : umfang;
    if (positionals.join(' ') !== 'ausstellen' || person === '' || !istTage(tage)) return null;
    if (!istEinesVon(SCHLUESSELUMFAENGE, gewuenscht)) return null;
    const netze = adressen.split(',').filter(Boolean);
    return netze.every(istNetz)
      ? { person, name, umfang: gewuenscht, tage: Number(tage), adressen: netze }
      : null;
  } catch {
    return null;
  }
}

const istTage = (tage: string): boolean =>
  /^\d{1,3}$/u.test(tage) && Number(tage) > 0 && Number(tage) <= HOECHSTENS_TAGE;

/** An address, alone or with the length of its network: `10.1.0.0/16`. */
function istNetz(netz: string): boolean {
  const [adresse = '', laenge = '0', ...rest] = netz.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(adresse) as 0 | 4 | 6];
  return rest.length === 0 && /^\d{1,3}$/u.test(laenge) && Number(laenge) <= bits;
}

/** `kogge schluessel ausstellen`: prints an API key once; the database keeps its hash only. */
export async function schluessel(argumente: string[]): Promise<number> {
  const wunsch = gelesen(argumente);
  if (!wunsch) return falscherAufruf('schluessel');
  const name = klartext(wunsch.name);
  const grund = unklares(name);
  if (grund) return melde(`--name: ${grund.de} / ${grund.en}`, 2);
  try {
    const neu = await mitDatenbank(standaloneUmgebung(), ({ migrationsUrl }) =>
      stelleSchluesselAus(migrationsUrl, { ...wunsch, name: name.text }),
    );
    if (!neu) return melde(niemand(wunsch.person), 1);
    process.stdout.write(`${neu.schluessel}\n`);
    return melde(
      `Schlüssel für ${neu.fuer} zum „${wunsch.umfang}“, ${wunsch.tage} Tage lang. Er wird nur ` +
        'dieses eine Mal gezeigt. / Shown this once only.',
      0,
    );
  } catch (fehler) {
    return melde((fehler as Error).message, 1);
  }
}
