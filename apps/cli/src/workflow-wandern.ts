import { readFile } from 'node:fs/promises';
import { KoggeFehler, wanderplan } from '#contract';
import type { Migrationsplan } from '#engine';
import { Datenbank, datenquelle } from '#persistence';
import { ladePersonenkontext, Verfahrenswanderung, zugriffVon } from '#runner';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { findePerson } from './import-person.js';

function melde(zeile: string, code: number): number {
  process.stderr.write(`${zeile}\n`);
  return code;
}

/** `kogge workflow wandern`: proposes the plan in the name of an administrator and prints the dry run as JSON. A second one confirms it over the API. */
export async function schlageVor(datei: string, person: string): Promise<number> {
  const plan = await lies(datei);
  if (!plan) return melde(`„${datei}“ ist kein Plan. Bitte schreiben Sie ihn wie im Beispiel von POST /api/verfahrenswanderungen in /api/openapi.json. / This file is no plan.`, 2);
  try {
    return await mitDatenbank(standaloneUmgebung(), ({ url, migrationsUrl }) => probe(plan, { url, migrationsUrl, person }));
  } catch (grund) {
    return melde(grund instanceof KoggeFehler ? grund.gruende.map(({ de, en }) => `${de} / ${en}`).join('\n') : (grund as Error).message, 1);
  }
}

async function lies(datei: string): Promise<Migrationsplan | null> {
  try {
    return wanderplan.parse(JSON.parse(await readFile(datei, 'utf8'))) as Migrationsplan;
  } catch {
    return null;
  }
}

async function probe(plan: Migrationsplan, { url, migrationsUrl, person }: { url: string; migrationsUrl: string; person: string }): Promise<number> {
  const wer = await findePerson(migrationsUrl, person);
  if (!wer) return melde(`Eine Person „${person}“ gibt es hier nicht. Bitte geben Sie ihre Kennung oder Mailadresse an. / There is no such person.`, 1);
  const quelle = await datenquelle(url, 'kogge_app', 2).initialize();
  try {
    const datenbank = new Datenbank(quelle);
    const ich = await datenbank.transaktion({ mandant: wer.mandant, person: wer.id, subjekte: [] }, (t) => ladePersonenkontext(t, wer.mandant, wer.id));
    if (!ich) return melde('Diese Person ist nicht mehr aktiv. / This person is no longer active.', 1);
    const bericht = await datenbank.transaktion(zugriffVon(ich), (t) => new Verfahrenswanderung(datenbank).schlageVor(t, ich, plan));
    process.stdout.write(`${JSON.stringify(bericht, null, 2)}\n`);
    return melde(bericht.vollstaendig ? `Vorgeschlagen. Bestätigen muss eine zweite Person: POST /api/verfahrenswanderungen/${bericht.wanderung}/bestaetigung / Proposed; a second person confirms it.` : 'Vorgänge blieben zurück; so kann niemand bestätigen. / Cases would be left behind; nobody can confirm this.', bericht.vollstaendig ? 0 : 1);
  } finally {
    await quelle.destroy();
  }
}
