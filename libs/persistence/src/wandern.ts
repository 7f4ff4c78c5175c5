import { wanderquelle } from './datenquelle.js';

/**
 * Brings the schema up to date with the migrator's connection; answers the names of the migrations that ran.
 */
export async function wandern(url: string): Promise<string[]> {
  const quelle = wanderquelle(url);
  await quelle.initialize();
  try {
    await quelle.query('SELECT pg_advisory_lock(4711)');
    const gelaufen = await quelle.runMigrations({ transaction: 'each' });
    return gelaufen.map(({ name }) => name);
  } finally {
    await quelle.destroy();
  }
}
