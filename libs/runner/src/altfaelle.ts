import { neueKennung } from '#persistence';
import { regelaussagen } from './invarianten/index.js';
import type { Abfrage } from './verfahren-eintragen.js';

interface Bruch {
  mandant_id: string;
  vorgang_id: string | null;
  gegenstand_id: string;
}

/**
 * Lists once, for each statement of a rule that this database has not seen yet, what breaks it: it was there
 * before the rule. By the owner of the tables, right after the migrations. Answers how many were listed.
 */
export async function erfasseAltfaelle(frage: Abfrage): Promise<number> {
  const { rows } = await frage('SELECT aussage FROM altfall_erfassung');
  const bekannte = new Set((rows as { aussage: string }[]).map(({ aussage }) => aussage));
  let anzahl = 0;
  for (const { id, brueche } of regelaussagen.filter((eine) => !bekannte.has(eine.id)))
    anzahl += await erfasse(frage, id, brueche);
  return anzahl;
}

async function erfasse(frage: Abfrage, aussage: string, brueche: string): Promise<number> {
  const { rows } = await frage(
    `SELECT DISTINCT ON (mandant_id, gegenstand_id) mandant_id, vorgang_id, gegenstand_id FROM (${brueche}) bruch`,
  );
  for (const { mandant_id, vorgang_id, gegenstand_id } of rows as Bruch[])
    await frage(
      `
        INSERT INTO altfall (id, mandant_id, aussage, vorgang_id, gegenstand_id, erfasst_am)
        VALUES ($1, $2, $3, $4, $5, kogge_jetzt())
        ON CONFLICT ON CONSTRAINT altfall_einmal DO NOTHING`,
      [neueKennung(), mandant_id, aussage, vorgang_id, gegenstand_id],
    );
  await frage(
    `
      INSERT INTO altfall_erfassung (aussage, am)
      VALUES ($1, kogge_jetzt())
      ON CONFLICT (aussage) DO NOTHING`,
    [aussage],
  );
  return rows.length;
}
