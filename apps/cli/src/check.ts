import { Datenbank, datenquelle } from '#persistence';
import { pruefeInvarianten } from '#runner';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { melde } from './melden.js';

/**
 * `kogge check`: every invariant as one line of JSON, read with a role that may only read. Exit 1 when one
 * does not hold.
 */
export async function check(argumente: string[]): Promise<number> {
  if (argumente.length > 0)
    return melde('kogge check braucht keine Angaben. / kogge check takes no arguments.', 2);
  try {
    const verletzt = await mitDatenbank(standaloneUmgebung(), ({ migrationsUrl }) => pruefe(migrationsUrl));
    if (verletzt.length === 0) return melde('Alle Aussagen gelten. / All invariants hold.', 0);
    return melde(
      `${verletzt.length} Aussagen gelten nicht; die Zeilen mit "ok":false nennen das erste Gegenbeispiel. ` +
        `/ ${verletzt.length} invariants do not hold.`,
      1,
    );
  } catch (grund) {
    return melde((grund as Error).message, 1);
  }
}

/** Prints a line for each invariant; answers those that do not hold. */
export async function pruefe(migrationsUrl: string): Promise<string[]> {
  const quelle = await datenquelle(migrationsUrl, 'kogge_auditor', 2).initialize();
  const verletzt: string[] = [];
  try {
    for await (const befund of pruefeInvarianten(new Datenbank(quelle))) {
      process.stdout.write(`${JSON.stringify(befund)}\n`);
      if (!befund.ok) verletzt.push(befund.id);
      for (const hinweis of befund.hinweise ?? [])
        melde(`HINWEIS ${befund.mandant} ${befund.id}: ${hinweis} / the key changed without the old one.`);
    }
  } finally {
    await quelle.destroy();
  }
  return verletzt;
}
