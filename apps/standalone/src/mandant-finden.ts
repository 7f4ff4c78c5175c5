import { klient } from './klient.js';

/**
 * The Mandant with this code, or the only one there is. Throws with a sentence that says what to do where there is
 * none, or several.
 */
export async function findeMandant(migrationsUrl: string, kuerzel: string | undefined): Promise<string> {
  const client = klient({ connectionString: migrationsUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; kuerzel: string }>(
      'SELECT id, kuerzel FROM mandant ORDER BY kuerzel',
    );
    const gemeint = kuerzel === undefined ? rows : rows.filter((eine) => eine.kuerzel === kuerzel);
    if (gemeint.length === 1 && gemeint[0]) return gemeint[0].id;
    throw new Error(
      rows.length === 0
        ? 'Noch ist kein Mandant eingerichtet; bitte zuerst: kogge einrichten. / There is no Mandant yet.'
        : `Bitte nennen Sie einen von ${rows.map((eine) => eine.kuerzel).join(', ')} mit --mandant. ` +
            '/ Please name one of these with --mandant.',
    );
  } finally {
    await client.end();
  }
}
