/** Who has worked when, and whether the database takes what is written to it. */
export const lebenszeichen = `
CREATE TABLE lebenszeichen (
  dienst text CONSTRAINT lebenszeichen_pk PRIMARY KEY CONSTRAINT lebenszeichen_dienst
    CHECK (dienst IN ('api', 'worker')),
  -- Clock of the machine, not the one that the demo moves; null: never
  am timestamptz,
  -- How often a sign is to come
  takt_sekunden integer NOT NULL,
  -- What of it does not work at present
  gestoert text
);
INSERT INTO lebenszeichen (dienst, takt_sekunden) VALUES ('api', 10), ('worker', 15);
ALTER TABLE lebenszeichen ENABLE ROW LEVEL SECURITY;
ALTER TABLE lebenszeichen FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON lebenszeichen FOR SELECT TO kogge_app, kogge_worker, kogge_auditor USING (true);
CREATE POLICY app ON lebenszeichen FOR UPDATE TO kogge_app USING (dienst = 'api');
CREATE POLICY worker ON lebenszeichen FOR UPDATE TO kogge_worker USING (dienst = 'worker');
CREATE POLICY eigentuemer ON lebenszeichen TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT ON lebenszeichen TO kogge_app, kogge_worker, kogge_auditor;
GRANT UPDATE (am, takt_sekunden, gestoert) ON lebenszeichen TO kogge_app, kogge_worker;

-- Whether there ever was a nightly check: the night before the installation counts as one that was not missed.
CREATE FUNCTION nachtpruefung_je() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM nachtpruefung_ergebnis)
$$;
REVOKE EXECUTE ON FUNCTION nachtpruefung_je() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nachtpruefung_je() TO kogge_app;
-- The worker shows the same numbers.
GRANT EXECUTE ON FUNCTION betriebslage() TO kogge_worker;
`;
