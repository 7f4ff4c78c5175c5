import { FRISTAKTEUR, systemzugriff } from '#runner';
import type { Organisation } from './organisation.js';

/** Fires what is due for this Vorgang, as the worker does. */
export async function feuereFaelliges(haus: Organisation, vorgang: string): Promise<void> {
  const faellig = await haus.db.sql<{ id: string; ereignis: { type: string; daten?: object } }>(
    `
      SELECT id, ereignis
      FROM frist
      WHERE vorgang_id = $1
        AND stand = 'laeuft'
        AND ereignis IS NOT NULL
        AND zeitpunkt <= kogge_jetzt()`,
    [vorgang],
  );
  for (const { id, ereignis } of faellig) {
    await haus.runner.step({
      vorgang,
      schritt: ereignis.type,
      daten: ereignis.daten ?? {},
      akteur: FRISTAKTEUR,
      zugriff: systemzugriff(haus.mandant),
      frist: id,
    });
  }
}
