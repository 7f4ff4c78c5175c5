import { frage } from './abfragen.js';

const NAMEN = ['kogge_app', 'kogge_worker', 'kogge_auditor', 'kogge_siegel'];

/** Roles are no part of a dump: they are made first, with what one of them may do as another. */
const ROLLEN = `DO $$
DECLARE rolle text;
BEGIN
  FOREACH rolle IN ARRAY ARRAY['${NAMEN.join("', '")}'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = rolle) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', rolle);
    END IF;
    IF NOT pg_has_role(current_user, rolle, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', rolle);
    END IF;
  END LOOP;
  IF NOT pg_has_role('kogge_worker', 'kogge_auditor', 'MEMBER') THEN
    -- As in the migration of the nightly check: a role in a role is not part of a dump.
    IF current_setting('server_version_num')::int >= 160000 THEN
      EXECUTE 'GRANT kogge_auditor TO kogge_worker WITH INHERIT FALSE';
    ELSE
      GRANT kogge_auditor TO kogge_worker;
    END IF;
  END IF;
END $$`;

/** Makes the roles that own nothing. @throws with a sentence that an administrator can act on */
export async function legeRollenAn(url: string): Promise<void> {
  await frage(url, ROLLEN).catch((grund: { code?: string }) => {
    if (grund.code !== '42501') throw grund;
    throw new Error(
      'Das Login aus DATABASE_MIGRATION_URL darf die Rollen von Kogge nicht anlegen oder sich nicht geben. Bitte ' +
        'lassen Sie jemanden mit Verwaltungsrechten ausführen: ' +
        `${NAMEN.map((name) => `CREATE ROLE ${name} NOLOGIN`).join('; ')}; GRANT ${NAMEN.join(', ')} TO … WITH ADMIN ` +
        'OPTION; GRANT kogge_auditor TO kogge_worker. / The login may not make the roles; please have an ' +
        'administrator do it.',
    );
  });
}

const name = (rolle: string): string => `'${rolle.replaceAll("'", "''")}'`;

/**
 * The policies of a dump name its owner as a role. Where there is none of that name it is made – it may nothing and
 * nobody can log in as it – and taken away once everything belongs to the new one.
 */
export async function mitEigentuemer<T>(url: string, alter: string, arbeit: () => Promise<T>): Promise<T> {
  const [{ da, ich } = { da: true, ich: '' }] = await frage<{ da: boolean; ich: string }>(
    url,
    `
      SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = ${name(alter)}) AS da, current_user::text AS ich`,
  );
  if (alter === ich) return arbeit();
  const rolle = `"${alter.replaceAll('"', '""')}"`;
  if (!da) await frage(url, `CREATE ROLE ${rolle} NOLOGIN NOSUPERUSER NOBYPASSRLS`);
  try {
    const ergebnis = await arbeit();
    await frage(url, uebergib(alter));
    return ergebnis;
  } finally {
    if (!da) await frage(url, `DROP ROLE ${rolle}`);
  }
}

const uebergib = (alter: string): string => `DO $$
DECLARE regel record;
BEGIN
  FOR regel IN
    SELECT schemaname, tablename, policyname, (
      SELECT string_agg(
        CASE
          WHEN r = ${name(alter)} THEN quote_ident(current_user)
          WHEN r = 'public' THEN 'PUBLIC'
          ELSE quote_ident(r)
        END,
        ', '
      )
      FROM unnest(roles) r
    ) AS an
    FROM pg_policies
    WHERE ${name(alter)} = ANY (roles)
  LOOP
    EXECUTE format('ALTER POLICY %I ON %I.%I TO ', regel.policyname, regel.schemaname, regel.tablename)
      || regel.an;
  END LOOP;
END $$`;
