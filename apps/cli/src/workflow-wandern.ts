import { readFile } from 'node:fs/promises';
import { wanderplan } from '#contract';
import type { Migrationsplan } from '#engine';
import { Verfahrenswanderung, zugriffVon } from '#runner';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { inWorten } from '../../standalone/src/personen.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { melde } from './melden.js';
import { alsPerson } from './person.js';

/**
 * `kogge workflow wandern`: proposes the plan in the name of an administrator and prints the dry run as JSON.
 * A second one confirms it over the API.
 */
export async function schlageVor(datei: string, person: string): Promise<number> {
  const plan = await lies(datei);
  if (!plan)
    return melde(
      `„${datei}“ ist kein Plan. Bitte schreiben Sie ihn wie im Beispiel von ` +
        'POST /api/verfahrenswanderungen in /api/openapi.json. / This file is no plan.',
      2,
    );
  try {
    return await mitDatenbank(standaloneUmgebung(), ({ url, migrationsUrl }) =>
      probe(plan, { url, migrationsUrl, person }),
    );
  } catch (grund) {
    return melde(inWorten(grund), 1);
  }
}

async function lies(datei: string): Promise<Migrationsplan | null> {
  try {
    return wanderplan.parse(JSON.parse(await readFile(datei, 'utf8'))) as Migrationsplan;
  } catch {
    return null;
  }
}

function probe(
  plan: Migrationsplan,
  wer: { url: string; migrationsUrl: string; person: string },
): Promise<number> {
  return alsPerson(wer, async (datenbank, ich) => {
    if (!ich) return melde('Diese Person ist nicht mehr aktiv. / This person is no longer active.', 1);
    const bericht = await datenbank.transaktion(zugriffVon(ich), (t) =>
      new Verfahrenswanderung(datenbank).schlageVor(t, ich, plan),
    );
    process.stdout.write(`${JSON.stringify(bericht, null, 2)}\n`);
    return melde(
      bericht.vollstaendig
        ? 'Vorgeschlagen. Bestätigen muss eine zweite Person: ' +
            `POST /api/verfahrenswanderungen/${bericht.wanderung}/bestaetigung` +
            ' / Proposed; a second person confirms it.'
        : 'Vorgänge blieben zurück; so kann niemand bestätigen. ' +
            '/ Cases would be left behind; nobody can confirm this.',
      bericht.vollstaendig ? 0 : 1,
    );
  });
}
