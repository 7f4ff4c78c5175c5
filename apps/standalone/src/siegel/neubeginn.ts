import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { legeAn, schluesselAusDatei } from '#siegel';
import type { Umgebung } from '../config.js';
import { pruefeStillstand, siegelstaende, vermerke, type Siegelstand } from './siegelstand.js';

export interface Neubeginnwunsch {
  grund: string;
  /** Fingerprint of a key that exists already – with a sealer on another machine. */
  fingerabdruck: string | undefined;
}

export interface Neubegonnen {
  /** Fingerprint of the new key. */
  id: string;
  /** Whether its file was made here. */
  angelegt: boolean;
  mandanten: number;
}

type Ort = Pick<Umgebung, 'SIEGEL_SCHLUESSEL_DATEI' | 'SIEGEL_SCHLUESSEL_ALT_DATEI'>;

/**
 * The key of the heads is lost: records a new beginning under a new key, so that sealing goes on and everybody who
 * checks sees it. @throws with a sentence while a sealer runs, while the old key is there, or where a key lies that
 * was not named
 */
export async function beginneSiegelNeu(
  migrationsUrl: string,
  ort: Ort,
  { grund, fingerabdruck }: Neubeginnwunsch,
): Promise<Neubegonnen> {
  const staende = await siegelstaende(migrationsUrl);
  if (staende.length === 0)
    throw new Error(
      'Es gibt noch keine Siegel: kogge siegel schluessel DATEI genügt. / There are no heads yet.',
    );
  await pruefeStillstand(migrationsUrl);
  await pruefeVerlust(ort, staende);
  const { id, angelegt } = await neuerSchluesselIn(ort.SIEGEL_SCHLUESSEL_DATEI, fingerabdruck);
  const offene = staende.filter(({ schluessel }) => schluessel !== id);
  if (offene.length === 0)
    throw new Error('Mit diesem Schlüssel wird schon besiegelt. / This key is in use already.');
  try {
    await vermerke(migrationsUrl, offene, { art: 'neubeginn', neuer: id, grund });
  } catch (fehlschlag) {
    if (angelegt) await rm(ort.SIEGEL_SCHLUESSEL_DATEI, { force: true });
    throw fehlschlag;
  }
  return { id, angelegt, mandanten: offene.length };
}

/** A key that is there, or whose file only cannot be read, is not lost. */
async function pruefeVerlust(ort: Ort, staende: readonly Siegelstand[]): Promise<void> {
  for (const datei of [ort.SIEGEL_SCHLUESSEL_DATEI, ort.SIEGEL_SCHLUESSEL_ALT_DATEI]) {
    if (!datei || !existsSync(datei)) continue;
    const { id } = await schluesselAusDatei(datei, { anlegen: false }).catch((grund: Error) => {
      throw new Error(
        `${grund.message}\nIst diese Datei zerstört, legen Sie sie bitte beiseite; sonst machen Sie sie lesbar. ` +
          '/ Please repair that file, or put it aside if it is destroyed.',
      );
    });
    if (staende.some(({ schluessel }) => schluessel === id))
      throw new Error(
        `Der Schlüssel der Siegel ist da (${datei}), ein Neubeginn ist nicht nötig. Zum geplanten Wechsel: ` +
          'kogge siegel wechseln. / The key of the heads is there; to change it: kogge siegel wechseln.',
      );
  }
}

async function neuerSchluesselIn(
  datei: string,
  fingerabdruck: string | undefined,
): Promise<{ id: string; angelegt: boolean }> {
  if (!existsSync(datei)) {
    if (fingerabdruck !== undefined) return { id: fingerabdruck, angelegt: false };
    await legeAn(datei);
    return { id: (await schluesselAusDatei(datei, { anlegen: false })).id, angelegt: true };
  }
  const { id } = await schluesselAusDatei(datei, { anlegen: false });
  if (id !== fingerabdruck)
    throw new Error(
      `In ${datei} liegt schon ein anderer Schlüssel (${id}). Soll er gelten: --fingerabdruck ${id}; sonst legen ` +
        'Sie ihn bitte beiseite. / There is another key already; name it, or put it aside.',
    );
  return { id, angelegt: false };
}
