import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { UMFANG_MIT, type Schluesselumfang } from '#contract';
import { meldeRecht, protokolliere } from '#runner';
import { BETRIEB } from './betrieb.js';
import { findePerson, type GefundenePerson } from './person-finden.js';
import { alsTransaktion } from './verbindung.js';
import { klient } from './klient.js';

export interface Schluesselwunsch {
  /** Id, mail address, or an office that one person holds today: `VB@SF`. */
  person: string;
  name: string;
  umfang: Schluesselumfang;
  /** Calendar days until it ends. */
  tage: number;
  /** Networks from which it works (CIDR); none named: from everywhere. */
  adressen?: readonly string[];
}

/**
 * Issues an API key and answers it; only its SHA-256 is stored. Null when there is no such active person, or
 * several.
 */
export async function stelleSchluesselAus(
  migrationsUrl: string,
  wunsch: Schluesselwunsch,
): Promise<{ schluessel: string; fuer: string } | null> {
  const client = klient({ connectionString: migrationsUrl });
  await client.connect();
  try {
    const person = await findePerson(client, wunsch.person);
    if (!person) return null;
    const schluessel = `kogge_${randomBytes(32).toString('base64url')}`;
    await client.query('BEGIN');
    await trageEin(client, person, {
      ...wunsch,
      hash: createHash('sha256').update(schluessel).digest('hex'),
    });
    await client.query('COMMIT');
    return { schluessel, fuer: person.name };
  } finally {
    await client.end();
  }
}

async function trageEin(
  client: pg.Client,
  { id, mandant_id: mandant }: GefundenePerson,
  { name, umfang, tage, adressen = [], hash }: Schluesselwunsch & { hash: string },
): Promise<void> {
  const t = alsTransaktion(client);
  const {
    rows: [neu],
  } = await t.abfrage<{ bis: string }>(
    `
      INSERT INTO api_schluessel (
        schluessel_sha256, mandant_id, person_id, name, umfang, gueltig_bis, adressen
      )
      VALUES ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(days => $6), $7::text[]::cidr[])
      RETURNING kogge_tag(gueltig_bis)::text AS bis`,
    [hash, mandant, id, name, UMFANG_MIT[umfang], tage, adressen],
  );
  await protokolliere(t, {
    mandant,
    akteur: BETRIEB.akteur,
    handlung: 'schluessel_ausstellen',
    gegenstand: { art: 'person', id },
    fakten: { umfang, tage, adressen },
    detail: { name },
  });
  await meldeRecht(t, {
    mandant,
    art: 'recht_schluessel_ausgestellt',
    zu: hash.slice(0, 16),
    recht: { wer: id, durch: BETRIEB.durch, was: name, bis: neu?.bis ?? '' },
    hoert: ['betroffene', 'verwaltung'],
  });
}
