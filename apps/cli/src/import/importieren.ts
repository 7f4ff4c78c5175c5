import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { dateiname } from '#contract';
import { DateiUnlesbar } from '#dokumente';
import type { Lesewerk } from '#lesewerk';
import type { Datenbank } from '#persistence';
import type { Personenkontext } from '#runner';
import { standaloneUmgebung } from '../../../standalone/src/config.js';
import { mitDatenbank } from '../../../standalone/src/verbindung.js';
import { mitLesewerk } from '../lesewerk.js';
import { falscherAufruf, melde } from '../melden.js';
import { alsPerson } from '../person.js';
import { berichteimport, massnahmenimport } from './berichte.js';
import { dateienAus } from './dateien.js';
import type { Importeur } from './importeur.js';
import { vorlagenimport } from './vorlagen.js';

const BALKEN_AB_MS = 1000;

const ARTEN: Record<
  string,
  (
    datenbank: Datenbank,
    ich: Personenkontext,
    wahl: { anlegen: boolean; werk: Lesewerk },
  ) => Importeur | string
> = {
  senatsvorlage: vorlagenimport,
  jahresbericht: berichteimport,
  massnahmen: massnahmenimport,
};

function gelesen(argumente: string[]) {
  try {
    return parseArgs({
      args: argumente,
      allowPositionals: true,
      options: {
        person: { type: 'string' },
        art: { type: 'string', default: 'senatsvorlage' },
        anlegen: { type: 'boolean', default: false },
      },
    });
  } catch {
    return null;
  }
}

/**
 * `kogge import`: takes documents over, each in its own transaction; a line for each, and one for each
 * finding. Broken off, it can be started again.
 */
export async function importiere(argumente: string[]): Promise<number> {
  const wunsch = gelesen(argumente);
  const { person, art = '', anlegen = false } = wunsch?.values ?? {};
  const importeurFuer = ARTEN[art];
  if (!wunsch || wunsch.positionals.length === 0 || !person || !importeurFuer)
    return falscherAufruf('import');
  try {
    return await mitDatenbank(standaloneUmgebung(), ({ url, migrationsUrl }) =>
      alsPerson({ url, migrationsUrl, person }, async (datenbank, ich) => {
        if (!ich) return melde('Diese Person ist nicht mehr aktiv. / This person is no longer active.', 1);
        return mitLesewerk(async (werk) => {
          const importeur = importeurFuer(datenbank, ich, { anlegen, werk });
          return typeof importeur === 'string'
            ? melde(importeur, 1)
            : mitBalken(await dateienAus(wunsch.positionals), importeur);
        });
      }),
    );
  } catch (fehler) {
    return melde((fehler as Error).message, 1);
  }
}

function grundVon(fehler: unknown): string {
  if (fehler instanceof DateiUnlesbar) return `${fehler.de} / ${fehler.en}`;
  const { code, message } = fehler as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'Die Datei gibt es nicht. / There is no such file.' : message;
}

async function mitBalken(dateien: string[], importeur: Importeur): Promise<number> {
  const balken = new SingleBar(
    {
      stream: process.stderr,
      format: 'Einlesen {bar} {value}/{total}, noch {eta_formatted}',
      hideCursor: true,
      clearOnComplete: true,
      noTTYOutput: false,
    },
    Presets.shades_grey,
  );
  const wecker = setTimeout(() => {
    if (process.stderr.isTTY) balken.start(dateien.length, 0);
  }, BALKEN_AB_MS);
  let schlecht = 0;
  for (const [i, datei] of dateien.entries()) {
    const zeilen = await importeur(datei).catch((fehler: unknown) => {
      schlecht += 1;
      return [`–\t${dateiname(datei)}\tnicht übernommen: ${grundVon(fehler)}`];
    });
    process.stdout.write(`${zeilen.join('\n')}\n`);
    if (balken.isActive) balken.update(i + 1);
  }
  clearTimeout(wecker);
  balken.stop();
  return melde(
    `${dateien.length - schlecht} von ${dateien.length} Dokumenten übernommen.`,
    schlecht > 0 ? 1 : 0,
  );
}
