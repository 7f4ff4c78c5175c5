import type pg from 'pg';
import type { Rolle, Sprache } from '#contract';
import { neueKennung } from '#persistence';

/** Somebody who comes with the installation. */
export interface Einzutragende {
  id: string;
  /** Subject at the OpenID provider. */
  sub: string;
  name: string;
  email: string;
  sprache: Sprache;
  aemter: readonly { rolle: Rolle; ressort: string; von: string; bis: string | null }[];
}

/**
 * People with their first offices: installed by the owner of the tables, not granted (`erteilt_von` stays empty).
 * From then on it takes two persons.
 */
export async function trageErstePersonenEin(
  client: pg.ClientBase,
  { mandant, aussteller }: { mandant: string; aussteller: string },
  personen: readonly Einzutragende[],
  kennung: (name: string) => string = () => neueKennung(),
): Promise<void> {
  await client.query(
    `
      INSERT INTO person (id, mandant_id, oidc_iss, oidc_sub, name, email, sprache)
      SELECT id, $1, $2, sub, name, email, sprache
      FROM jsonb_to_recordset($3::jsonb) AS p(id uuid, sub text, name text, email text, sprache text)`,
    [mandant, aussteller, JSON.stringify(personen)],
  );
  const aemter = personen.flatMap(({ id: person_id, aemter: eigene }) =>
    eigene.map((amt) => ({ ...amt, person_id, id: kennung(`amt:${amt.rolle}@${amt.ressort}`) })),
  );
  await client.query(
    `
      INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von, bis)
      SELECT id, $1, person_id, rolle, ressort, von, bis
      FROM jsonb_to_recordset($2::jsonb) AS a(
        id uuid, person_id uuid, rolle text, ressort text, von date, bis date
      )`,
    [mandant, JSON.stringify(aemter)],
  );
}

/** A Mandant with the head of its audit chain. */
export async function legeMandantAn(
  client: pg.ClientBase,
  { id, kuerzel, name }: { id: string; kuerzel: string; name: string },
): Promise<void> {
  await client.query('INSERT INTO mandant (id, kuerzel, name) VALUES ($1, $2, $3)', [id, kuerzel, name]);
  await client.query('INSERT INTO pruefpfad_kopf (mandant_id) VALUES ($1)', [id]);
}
