import { Datenbank, datenquelle } from '#persistence';
import { pruefeInvarianten } from '#runner';
import { mitDatenbank } from './verbindung.js';

/** `kogge check`: every invariant as one line of JSON, read with a role that may only read. Exit 1 when one does not hold. */
export function check(argumente: string[]): Promise<number> {
  if (argumente.length > 0) {
    process.stderr.write('kogge check braucht keine Angaben. / kogge check takes no arguments.\n');
    return Promise.resolve(2);
  }
  return mitDatenbank(async ({ migrationsUrl }) => {
    const quelle = datenquelle(migrationsUrl, 'kogge_auditor', 2);
    await quelle.initialize();
    let verletzt = 0;
    let geprueft = 0;
    try {
      for await (const befund of pruefeInvarianten(new Datenbank(quelle))) {
        process.stdout.write(`${JSON.stringify(befund)}\n`);
        geprueft += 1;
        if (!befund.ok) verletzt += 1;
      }
    } finally {
      await quelle.destroy();
    }
    process.stderr.write(verletzt === 0 ? `${geprueft} Aussagen geprüft, alle gelten.\n` : `${verletzt} von ${geprueft} Aussagen gelten nicht; die Zeilen mit "ok":false nennen das erste Gegenbeispiel.\n`);
    return verletzt === 0 ? 0 : 1;
  });
}
