import pg from 'pg';
import { Datenbank, datenquelle } from '#persistence';
import { ladePersonenkontext, type Personenkontext } from '#runner';
import { melde } from './melden.js';

/** Does something as this person (id or mail address) over the role of the API; `ich` is null when she is no longer active. Answers the exit code. */
export async function alsPerson({ url, migrationsUrl, person }: { url: string; migrationsUrl: string; person: string }, arbeit: (datenbank: Datenbank, ich: Personenkontext | null) => Promise<number>): Promise<number> {
  const wer = await findePerson(migrationsUrl, person);
  if (!wer) return melde(`Eine Person „${person}“ gibt es hier nicht. Bitte geben Sie ihre Kennung oder Mailadresse an. / There is no such person.`, 1);
  const quelle = await datenquelle(url, 'kogge_app', 2).initialize();
  try {
    const datenbank = new Datenbank(quelle);
    return await arbeit(datenbank, await datenbank.transaktion({ mandant: wer.mandant, person: wer.id, subjekte: [] }, (t) => ladePersonenkontext(t, wer.mandant, wer.id)));
  } finally {
    await quelle.destroy();
  }
}

/** The active person with this id or mail address, in any Mandant. */
async function findePerson(migrationsUrl: string, person: string): Promise<{ id: string; mandant: string } | null> {
  const client = new pg.Client({ connectionString: migrationsUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; mandant: string }>('SELECT id, mandant_id AS mandant FROM person WHERE aktiv AND (id::text = $1 OR lower(email) = lower($1)) LIMIT 1', [person]);
    return rows[0] ?? null;
  } finally {
    await client.end();
  }
}
