import { stelleBereit } from './bereitstellen.js';
import { standaloneUmgebung } from './config.js';

/** Once, before API and worker start: schema, procedures, and in an empty database the demo organisation. */
try {
  const { DATABASE_URL, DATABASE_MIGRATION_URL, REDIS_URL, KOGGE_DEMO, OIDC_ISSUER, DEMO_ANMELDUNG_URL } =
    standaloneUmgebung();
  if (!DATABASE_URL) throw new Error('DATABASE_URL fehlt. / DATABASE_URL is missing.');
  const melde = (zeile: string) => void process.stdout.write(`${zeile}\n`);
  const gesaet = await stelleBereit(
    { url: DATABASE_URL, migrationsUrl: DATABASE_MIGRATION_URL ?? DATABASE_URL },
    {
      redis: REDIS_URL !== undefined,
      demo: KOGGE_DEMO === '1',
      issuer: OIDC_ISSUER ?? DEMO_ANMELDUNG_URL,
      melde,
    },
  );
  melde(
    gesaet
      ? `Bereit; eingerichtet sind ${gesaet.personen} Personen und ${gesaet.vorgaenge} Vorgänge.`
      : 'Bereit.',
  );
} catch (grund) {
  process.stderr.write(`${(grund as Error).message}\n`);
  process.exitCode = 1;
}
