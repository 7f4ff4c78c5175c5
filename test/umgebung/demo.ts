import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { MANDANT } from '../../apps/standalone/src/demo/organisation.js';
import { saeeDemo } from '../../apps/standalone/src/demo/saeen.js';
import { frischeDatenbank, type TestDatenbank } from './datenbank.js';

const VORLAGE = 'kogge_demo_vorlage';

/**
 * A database with the demo data, whose people sign in at that issuer. It is sown once for each run; the rest
 * are copies.
 */
export async function demoDatenbank(issuer: string): Promise<TestDatenbank> {
  const verzeichnis = process.env['KOGGE_TEST_VERZEICHNIS'] as string;
  const fertig = join(verzeichnis, 'demo');
  if (
    await mkdir(join(verzeichnis, 'demo.sperre')).then(
      () => true,
      () => false,
    )
  ) {
    const vorlage = await frischeDatenbank({ name: VORLAGE });
    const { KOGGE_TEST_UHR: beginn } = process.env;
    const jetzt = beginn ? { jetzt: new Date(beginn) } : {};
    await saeeDemo(vorlage.migrationsUrl, { issuer: 'https://anmeldung.demo', ...jetzt });
    await writeFile(fertig, '');
  }
  for (let i = 0; i < 600 && !(await stat(fertig).catch(() => null)); i += 1) await warte(100);
  const db = await frischeDatenbank({ vorlage: VORLAGE });
  await db.sql('UPDATE person SET oidc_iss = $1 WHERE mandant_id = $2', [issuer, MANDANT.id]);
  return db;
}
