import { runMigrations } from 'bullmq';
import pg from 'pg';
import { SCHEMA } from './backend.js';
import { JOBNAMEN } from './jobs.js';

const RECHTE = ['kogge_app', 'kogge_worker']
  .map(
    (rolle) => `
GRANT USAGE ON SCHEMA ${SCHEMA} TO ${rolle};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${rolle};
GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${rolle};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO ${rolle};`,
  )
  .join('');

/**
 * Brings the tables of the queue up to date, with the migrator's connection and after `wandern` (which
 * creates the roles). Answers their version.
 */
export async function wandereWarteschlange(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const version = await runMigrations(client, SCHEMA);
    await client.query(`SET search_path TO ${SCHEMA}`);
    // The first bulk of a queue would create its sequence, which the roles of the processes may not.
    for (const name of JOBNAMEN) await client.query('SELECT next_job_id($1)', [name]);
    await client.query(RECHTE);
    return version;
  } finally {
    await client.end();
  }
}
