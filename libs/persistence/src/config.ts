import { mitGeheimnissen } from '#umgebung';

/** What TypeORM's command line needs; the processes check their whole environment in `apps/…/config.ts`. */
export function umgebung(): { DATABASE_MIGRATION_URL: string } {
  const { DATABASE_MIGRATION_URL, DATABASE_URL } = mitGeheimnissen(process.env);
  const url = DATABASE_MIGRATION_URL ?? DATABASE_URL;
  if (!url) throw new Error('Bitte DATABASE_MIGRATION_URL oder DATABASE_URL setzen.');
  return { DATABASE_MIGRATION_URL: url };
}
