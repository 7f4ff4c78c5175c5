import type pg from 'pg';
import { klient } from '../klient.js';

/** The last record of each audit trail: `{ mandant, kuerzel, seq, hash }`. */
export const LETZTE_EINTRAEGE = `
  SELECT m.id AS mandant, m.kuerzel, k.seq::int AS seq, k.hash
  FROM pruefpfad_kopf k
  JOIN mandant m ON m.id = k.mandant_id
  ORDER BY m.kuerzel`;

const SIEGELSCHLUESSEL = `
  SELECT DISTINCT coalesce(s.kopf #>> '{schluesselNeu,id}', s.kopf ->> 'schluessel') AS id
  FROM mandant m
  JOIN LATERAL (
    SELECT kopf::jsonb AS kopf
    FROM siegel
    WHERE mandant_id = m.id
    ORDER BY nr DESC
    LIMIT 1
  ) s ON true
  ORDER BY id`;

/** Fingerprints of the keys that have to sign the next heads: one, or two in the middle of a change. */
export async function verlangteSchluessel(url: string): Promise<string[]> {
  return (await frage<{ id: string }>(url, SIEGELSCHLUESSEL)).map(({ id }) => id);
}

/** A key that was lost is not made anew where heads are: it could not continue them. */
export async function gibtEsSiegel(url: string): Promise<boolean> {
  const [{ da } = { da: false }] = await frage<{ da: boolean }>(
    url,
    'SELECT EXISTS (SELECT 1 FROM siegel) AS da',
  );
  return da;
}

/** One statement on a connection of its own. */
export async function frage<Zeile extends pg.QueryResultRow>(
  url: string,
  anweisung: string,
): Promise<Zeile[]> {
  const client = klient({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Zeile>(anweisung)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}
