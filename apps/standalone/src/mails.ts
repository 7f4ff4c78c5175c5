import { protokolliere } from '#runner';
import { alsTransaktion } from './verbindung.js';
import { klient } from './klient.js';

/** Mails that were given up on these civil dates (both included) are tried again; answers how many. */
export async function wiederholeMails(migrationsUrl: string, von: string, bis: string): Promise<number> {
  const client = klient({ connectionString: migrationsUrl });
  await client.connect();
  const t = alsTransaktion(client);
  try {
    await t.abfrage('BEGIN');
    const { rows } = await t.abfrage<{ mandant: string; anzahl: number }>(
      `
        WITH wieder AS (
          UPDATE nachricht
          SET stand = 'wartet', faellig_ab = kogge_jetzt(), versuche = 0, lease_bis = NULL,
            daten = daten #- '{wortlaut,am}'
          WHERE stand = 'fehlgeschlagen'
            AND kogge_tag(erstellt_am) BETWEEN $1 AND $2
          RETURNING mandant_id
        )
        SELECT mandant_id AS mandant, count(*)::int AS anzahl
        FROM wieder
        GROUP BY mandant_id`,
      [von, bis],
    );
    for (const { mandant, anzahl } of rows)
      await protokolliere(t, {
        mandant,
        akteur: 'kommandozeile',
        handlung: 'mails_wiederholen',
        gegenstand: { art: 'mandant', id: mandant },
        fakten: { von, bis, anzahl },
        detail: null,
      });
    await t.abfrage('COMMIT');
    return rows.reduce((summe, { anzahl }) => summe + anzahl, 0);
  } finally {
    await client.end();
  }
}
