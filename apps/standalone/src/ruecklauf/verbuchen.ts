import { protokolliere } from '#runner';
import { klient } from '../klient.js';
import { alsTransaktion } from '../verbindung.js';
import type { Ruecklauf } from './lesen.js';
import { ADRESSE_MERKEN, VERANLASSENDE_BENACHRICHTIGEN, ZURUECKGEKOMMENE } from './verbuchen.sql.js';

/** A full mailbox, a mail too large, its content or a policy: the address is good. */
const NICHT_DIE_ADRESSE = /^5\.(?:2\.[23]|3\.4|6\.\d|7\.\d)/u;

/** Notes that a mail did not arrive, at its messages and at the address; answers how many messages it told. */
export async function verbucheRuecklauf(
  migrationsUrl: string,
  { kennung, status, grund }: Ruecklauf,
): Promise<number> {
  const client = klient({ connectionString: migrationsUrl });
  await client.connect();
  const t = alsTransaktion(client);
  try {
    await t.abfrage('BEGIN');
    const { rows } = await t.abfrage(ZURUECKGEKOMMENE, [kennung, `zurückgekommen ${status} ${grund}`.trim()]);
    const nachrichten = rows.map(({ id }) => id);
    if (!NICHT_DIE_ADRESSE.test(status)) await t.abfrage(ADRESSE_MERKEN, [nachrichten]);
    await t.abfrage(VERANLASSENDE_BENACHRICHTIGEN, [nachrichten]);
    for (const { id, mandant } of rows)
      await protokolliere(t, {
        mandant,
        akteur: 'kommandozeile',
        handlung: 'mail_zurueckgekommen',
        gegenstand: { art: 'nachricht', id },
        fakten: { status },
        detail: null,
      });
    await t.abfrage('COMMIT');
    return rows.length;
  } finally {
    await client.end();
  }
}
