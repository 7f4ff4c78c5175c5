import { parseArgs } from 'node:util';
import { klartext, unklares } from '#contract';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { stelleSchluesselAus, type Schluesselwunsch } from '../../standalone/src/schluessel.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { melde } from './melden.js';

const AUFRUF =
  'kogge schluessel ausstellen --person KENNUNG|MAIL|AMT [--name NAME] [--bindend] [--tage ZAHL]';

/** The checked wish, or null when the command was called wrongly. */
function gelesen(argumente: string[]): Schluesselwunsch | null {
  try {
    const {
      values: { person = '', name, bindend, tage },
      positionals,
    } = parseArgs({
      args: argumente,
      allowPositionals: true,
      options: {
        person: { type: 'string' },
        name: { type: 'string', default: 'Kommandozeile' },
        bindend: { type: 'boolean', default: false },
        tage: { type: 'string' },
      },
    });
    const gueltig = tage === undefined || (/^\d{1,4}$/u.test(tage) && Number(tage) > 0);
    return positionals.join(' ') === 'ausstellen' && person !== '' && gueltig
      ? { person, name, bindend, tage: tage === undefined ? null : Number(tage) }
      : null;
  } catch {
    return null;
  }
}

/** `kogge schluessel ausstellen`: prints an API key once; the database keeps its hash only. */
export async function schluessel(argumente: string[]): Promise<number> {
  const wunsch = gelesen(argumente);
  if (!wunsch) return melde(`So wird der Befehl aufgerufen / usage: ${AUFRUF}`, 2);
  const name = klartext(wunsch.name);
  const grund = unklares(name);
  if (grund) return melde(`--name: ${grund.de} / ${grund.en}`, 2);
  try {
    const neu = await mitDatenbank(standaloneUmgebung(), ({ migrationsUrl }) =>
      stelleSchluesselAus(migrationsUrl, { ...wunsch, name: name.text }),
    );
    if (!neu)
      return melde(
        `Genau eine Person „${wunsch.person}“ gibt es hier nicht. ` +
          'Bitte geben Sie ihre Kennung, ihre Mailadresse oder ihr Amt an (zum Beispiel VB@SF). ' +
          '/ There is no such person, or more than one.',
        1,
      );
    process.stdout.write(`${neu.schluessel}\n`);
    return melde(
      `Schlüssel für ${neu.fuer}${wunsch.bindend ? ', auch für bindende Schritte' : ''}. Er wird nur ` +
        'dieses eine Mal gezeigt. / Shown this once only.',
      0,
    );
  } catch (fehler) {
    return melde((fehler as Error).message, 1);
  }
}
