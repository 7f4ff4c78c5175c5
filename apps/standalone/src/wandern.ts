import { stelleBereit } from './bereitstellen.js';
import type { Umgebung } from './config.js';
import type { Saatergebnis } from './demo/saeen.js';

/**
 * Once, before API and worker start: schema, queue, procedures, and in an empty database – with KOGGE_DEMO=1 – the
 * demo organisation. Throws where DATABASE_URL is missing: the embedded database `npm start` prepares itself.
 */
export async function wandereDatenbank(
  { DATABASE_URL, DATABASE_MIGRATION_URL, REDIS_URL, KOGGE_DEMO, OIDC_ISSUER, DEMO_ANMELDUNG_URL }: Umgebung,
  melde: (zeile: string) => void,
): Promise<Saatergebnis | null> {
  if (!DATABASE_URL)
    throw new Error(
      'DATABASE_URL fehlt; die eingebaute Datenbank bereitet „npm start“ selbst vor. / DATABASE_URL is missing.',
    );
  return stelleBereit(
    { url: DATABASE_URL, migrationsUrl: DATABASE_MIGRATION_URL ?? DATABASE_URL },
    {
      redis: REDIS_URL !== undefined,
      demo: KOGGE_DEMO === '1',
      issuer: OIDC_ISSUER ?? DEMO_ANMELDUNG_URL,
      melde,
    },
  );
}
