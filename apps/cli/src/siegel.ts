import { parseArgs } from 'node:util';
import { legeAn, schluesselAusDatei } from '#siegel';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { beginneSiegelNeu } from '../../standalone/src/siegel/neubeginn.js';
import { wechsleSchluessel } from '../../standalone/src/siegel/wechsel.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { grundAus } from './grund.js';
import { falscherAufruf, melde } from './melden.js';

const BEFEHLE: Record<string, (argumente: string[]) => Promise<number> | null> = {
  schluessel,
  wechseln,
  neubeginn,
};

/**
 * `kogge siegel schluessel DATEI`: makes the key of the sealer, or shows the fingerprint of an existing one.
 * `wechseln`: the old key vouches for a new one. `neubeginn`: the key is lost, a new one begins on record.
 */
export async function siegel([was = '', ...argumente]: string[]): Promise<number> {
  const arbeit = Object.hasOwn(BEFEHLE, was) ? BEFEHLE[was]?.(argumente) : null;
  if (!arbeit) return falscherAufruf('siegel');
  try {
    return await arbeit;
  } catch (grund) {
    return melde((grund as Error).message, 1);
  }
}

function schluessel([datei, ...mehr]: string[]): Promise<number> | null {
  return datei && mehr.length === 0 ? zeigeSchluessel(datei) : null;
}

async function zeigeSchluessel(datei: string): Promise<number> {
  const neu = await legeAn(datei);
  const { id, verfahren } = await schluesselAusDatei(datei, { anlegen: false });
  process.stdout.write(`${id}\n`);
  return melde(
    `${neu ? 'Neuer Schlüssel' : 'Vorhandener Schlüssel'} ` +
      `(${Object.keys(verfahren).join(' und ')}); ` +
      'der Fingerabdruck oben gehört in die Hand der Revision. / Give the fingerprint to the auditors.',
    0,
  );
}

function gelesen(args: string[]): { grund: string; fingerabdruck: string | undefined } | null {
  try {
    const {
      values: { grund: roh = '', fingerabdruck },
      positionals,
    } = parseArgs({
      args,
      allowPositionals: true,
      options: { grund: { type: 'string' }, fingerabdruck: { type: 'string' } },
    });
    const grund = grundAus(roh);
    if (grund === null || positionals.length > 0) return null;
    return /^[0-9a-f]{64}$/u.test(fingerabdruck ?? '0'.repeat(64)) ? { grund, fingerabdruck } : null;
  } catch {
    return null;
  }
}

function neubeginn(argumente: string[]): Promise<number> | null {
  const wunsch = gelesen(argumente);
  return wunsch && beginne(wunsch);
}

async function beginne(wunsch: { grund: string; fingerabdruck: string | undefined }): Promise<number> {
  const umgebung = standaloneUmgebung();
  const { id, angelegt, mandanten } = await mitDatenbank(umgebung, ({ migrationsUrl }) =>
    beginneSiegelNeu(migrationsUrl, umgebung, wunsch),
  );
  process.stdout.write(`${id}\n`);
  return melde(
    `Vermerkt für ${mandanten} Mandanten: Ab dem nächsten Siegel gilt der Schlüssel mit dem Fingerabdruck oben` +
      `${angelegt ? ` (${umgebung.SIEGEL_SCHLUESSEL_DATEI})` : ''}. Administration und Revision erfahren es per ` +
      'Mail. Der nächste Schritt: den Siegler (oder Kogge) starten und den Fingerabdruck der Revision auf anderem ' +
      'Weg geben. / Recorded; start the sealer and give the fingerprint to the auditors.',
    0,
  );
}

function wechseln(argumente: string[]): Promise<number> | null {
  const wunsch = gelesen(argumente);
  return wunsch && wunsch.fingerabdruck === undefined ? wechsle(wunsch.grund) : null;
}

async function wechsle(grund: string): Promise<number> {
  const umgebung = standaloneUmgebung();
  const { neuer, beiseite } = await mitDatenbank(umgebung, ({ migrationsUrl }) =>
    wechsleSchluessel(migrationsUrl, umgebung, grund),
  );
  process.stdout.write(`${neuer}\n`);
  return melde(
    `Der Schlüssel ist gewechselt; der alte liegt in ${beiseite} und kann vernichtet werden. Der nächste Schritt: ` +
      'den Siegler (oder Kogge) starten und den Fingerabdruck oben der Revision geben. ' +
      '/ The key is changed; start the sealer and give the new fingerprint to the auditors.',
    0,
  );
}
