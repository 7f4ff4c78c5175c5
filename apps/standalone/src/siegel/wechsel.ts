import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Datenbank, datenquelle } from '#persistence';
import { Ablage, legeAn, schluesselAusDatei, Siegler, type Sieglerangaben } from '#siegel';
import type { Umgebung } from '../config.js';
import { neueDatei, pruefeStillstand, siegelstaende, tauscheDateien, vermerke } from './siegelstand.js';

type Ort = Pick<Umgebung, 'SIEGEL_SCHLUESSEL_DATEI' | 'SIEGEL_ABLAGE' | 'SIEGEL_DATABASE_URL'>;

export interface Gewechselt {
  alter: string;
  neuer: string;
  /** Where the old key lies now. */
  beiseite: string;
}

/**
 * A planned change: the old key signs the new one in a head of each Mandant. Interrupted at any point it goes on
 * when it is called again. @throws with a sentence while a sealer runs, or without the key of the heads
 */
export async function wechsleSchluessel(migrationsUrl: string, ort: Ort, grund: string): Promise<Gewechselt> {
  const datei = ort.SIEGEL_SCHLUESSEL_DATEI;
  await pruefeStillstand(migrationsUrl);
  if (!existsSync(datei) && existsSync(neueDatei(datei))) return beendeTausch(migrationsUrl, datei);
  const schon = existsSync(neueDatei(datei));
  const alterSchluessel = await schluesselAusDatei(datei, { anlegen: false });
  const vorher = await siegelstaende(migrationsUrl);
  const neu = schon ? await schluesselAusDatei(neueDatei(datei), { anlegen: false }) : null;
  const bekannt = [alterSchluessel.id, neu?.id];
  if (vorher.length === 0 || vorher.some(({ schluessel }) => !bekannt.includes(schluessel)))
    throw new Error(
      `Der Schlüssel in ${datei} ist nicht der der Siegel; wechseln kann nur dieser. / The key in that file is ` +
        'not the one of the heads; only that one can vouch for another.',
    );
  await legeAn(neueDatei(datei));
  const schluessel = await schluesselAusDatei(neueDatei(datei), { anlegen: false });
  await besiegle(ort.SIEGEL_DATABASE_URL ?? migrationsUrl, {
    schluessel,
    alterSchluessel,
    ablage: new Ablage(ort.SIEGEL_ABLAGE),
  });
  const staende = vorher.map((stand) => ({ ...stand, schluessel: alterSchluessel.id }));
  await vermerke(migrationsUrl, staende, { art: 'wechsel', neuer: schluessel.id, grund });
  const beiseite = await tauscheDateien(datei, alterSchluessel.id);
  return { alter: alterSchluessel.id, neuer: schluessel.id, beiseite };
}

/** The call before ended between the two renames. */
async function beendeTausch(migrationsUrl: string, datei: string): Promise<Gewechselt> {
  const { id } = await schluesselAusDatei(neueDatei(datei), { anlegen: false });
  const staende = await siegelstaende(migrationsUrl);
  if (staende.some(({ schluessel }) => schluessel !== id))
    throw new Error(
      `${datei} fehlt, und der Schlüssel in ${neueDatei(datei)} ist nicht der der Siegel. Bitte legen Sie den ` +
        'alten zurück. / The key of the heads is missing; please put it back.',
    );
  await rename(neueDatei(datei), datei);
  return { alter: '', neuer: id, beiseite: `${datei}.alt-*` };
}

async function besiegle(url: string, angaben: Sieglerangaben): Promise<void> {
  const quelle = await datenquelle(url, 'kogge_siegel', 2).initialize();
  try {
    const siegler = new Siegler(new Datenbank(quelle), angaben);
    for (const { mandant } of await siegler.offene()) await siegler.siegle(mandant);
  } finally {
    await quelle.destroy();
  }
}
