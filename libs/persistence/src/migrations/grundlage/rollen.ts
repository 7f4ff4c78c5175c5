/** Database roles: the application, the worker, the auditor. None of them owns a table. */
export const rollen = `
DO $$
DECLARE rolle text;
BEGIN
  FOREACH rolle IN ARRAY ARRAY['kogge_app', 'kogge_worker', 'kogge_auditor'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', rolle);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    BEGIN
      EXECUTE format('GRANT %I TO CURRENT_USER', rolle);
    EXCEPTION WHEN unique_violation OR OTHERS THEN NULL;
    END;
  END LOOP;
END $$;
GRANT USAGE ON SCHEMA public TO kogge_app, kogge_worker, kogge_auditor;

-- Context of a transaction, set by the application as its first statement (set_config(…, true)).
CREATE FUNCTION app_mandant() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.mandant', true), '')::uuid $$;
CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;
-- Whom the caller is: 'alle', 'ressort:SF', 'STR@SF', 'person:…' – or 'system' for deadlines.
CREATE FUNCTION app_subjekte() RETURNS text[] LANGUAGE sql STABLE AS
  $$ SELECT string_to_array(coalesce(current_setting('app.subjekte', true), ''), ',') $$;

-- The clock: the database's own, plus an offset that only the demo sets.
CREATE TABLE uhr (
  einzig boolean PRIMARY KEY DEFAULT true CHECK (einzig),
  versatz interval NOT NULL DEFAULT '0'
);
INSERT INTO uhr DEFAULT VALUES;
CREATE FUNCTION kogge_jetzt() RETURNS timestamptz LANGUAGE sql VOLATILE AS
  $$ SELECT clock_timestamp() + (SELECT versatz FROM uhr) $$;
CREATE FUNCTION unveraenderlich() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% ist unveränderlich', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
`;
