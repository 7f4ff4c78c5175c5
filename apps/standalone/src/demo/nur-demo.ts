import type pg from 'pg';
import { MANDANT } from './organisation.js';
import { DEMOPERSONEN } from './personen.js';
import { klient } from '../klient.js';

/** The database belongs to somebody real, or holds work of people. */
export class KeineDemo extends Error {}

export interface Verwerfen {
  /** What people have made in the demo may go: said expressly, and kept in a backup. */
  arbeit?: boolean;
}

/** The demo is sown in one transaction; what people did in another they did themselves. */
const ARBEIT = `
  SELECT count(*)::int AS anzahl, max(zeit) AS zuletzt
  FROM pruefpfad
  WHERE transaktion <> (SELECT transaktion FROM pruefpfad ORDER BY seq LIMIT 1)
    AND akteur ~ '^[0-9a-f-]{36}$'`;

/**
 * Throws KeineDemo when another Mandant or a person who is none of the demo's is there, or – unless that is to go –
 * when people have made anything since it was sown.
 */
export async function nurDemo(client: pg.Client, { arbeit = false }: Verwerfen): Promise<void> {
  const fremde = await client.query<{ name: string }>(
    `
      SELECT name
      FROM mandant
      WHERE id <> $1
      UNION ALL
      SELECT name
      FROM person
      WHERE NOT id = ANY ($2)
      LIMIT 1`,
    [MANDANT.id, DEMOPERSONEN.map(({ id }) => id)],
  );
  if (fremde.rows[0])
    throw new KeineDemo(
      `In dieser Datenbank arbeitet „${fremde.rows[0].name}“; sie ist keine Demo und bleibt, ` +
        'wie sie ist. / This database is no demo and stays as it is.',
    );
  const gemacht = (await client.query<{ anzahl: number; zuletzt: Date | null }>(ARBEIT)).rows[0];
  if (!arbeit && gemacht && gemacht.anzahl > 0)
    throw new KeineDemo(
      `Hier haben Menschen ${gemacht.anzahl}-mal etwas gemacht, zuletzt am ` +
        `${gemacht.zuletzt?.toLocaleString('de-DE', { timeZone: 'Europe/Berlin' })}. Es bleibt, wie es ist; ` +
        'soll es fort, sagen Sie das mit --arbeit-verwerfen. / People have made something here; it stays. ' +
        'If it is to go, say so with --arbeit-verwerfen.',
    );
}

/** The same by itself, before anything is begun. */
export async function pruefeNurDemo(migrationsUrl: string, wunsch: Verwerfen): Promise<void> {
  const client = klient({ connectionString: migrationsUrl, application_name: 'kogge_demo' });
  await client.connect();
  try {
    await nurDemo(client, wunsch);
  } finally {
    await client.end();
  }
}
