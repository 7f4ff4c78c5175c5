import { mandantRegel } from '../grundlage/rechte.js';

/** The nightly check: who does it, what it found, and what the service may tell everybody about it. */
export const nachtpruefung = `
-- The worker checks as somebody who may only read. Without inheriting: it has those rights only on a
-- connection in that role.
DO $$ BEGIN
  BEGIN
    EXECUTE 'GRANT kogge_auditor TO kogge_worker WITH INHERIT FALSE';
  EXCEPTION
    WHEN syntax_error THEN GRANT kogge_auditor TO kogge_worker; -- before PostgreSQL 16
    WHEN OTHERS THEN NULL; -- somebody else grants it right now, or the operator has to: docs/betrieb.md
  END;
END $$;

-- One night of the installation; whoever holds the lease does it.
CREATE TABLE nachtpruefung (
  nacht date CONSTRAINT nachtpruefung_pk PRIMARY KEY,
  begonnen_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  beendet_am timestamptz,
  lease_bis timestamptz,
  fence integer NOT NULL DEFAULT 1
);
CREATE INDEX nachtpruefung_beendet ON nachtpruefung (beendet_am);
-- From here on a night is missed when nobody checked it.
INSERT INTO nachtpruefung (nacht, beendet_am)
VALUES ((clock_timestamp() AT TIME ZONE 'Europe/Berlin')::date - 1, clock_timestamp());

CREATE TABLE nachtpruefung_ergebnis (
  mandant_id uuid NOT NULL CONSTRAINT nachtpruefung_ergebnis_mandant REFERENCES mandant,
  nacht date NOT NULL CONSTRAINT nachtpruefung_ergebnis_nacht REFERENCES nachtpruefung,
  begonnen_am timestamptz NOT NULL,
  beendet_am timestamptz NOT NULL,
  verletzt integer NOT NULL,
  -- For each: id, titel, ok, gezaehlt, dauerMs, beispiel (identifiers only, no content)
  aussagen jsonb NOT NULL,
  CONSTRAINT nachtpruefung_ergebnis_pk PRIMARY KEY (mandant_id, nacht)
);
${mandantRegel('nachtpruefung_ergebnis')}
CREATE POLICY worker ON nachtpruefung_ergebnis TO kogge_worker USING (true) WITH CHECK (true);
CREATE POLICY eigentuemer ON nachtpruefung_ergebnis TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT ON nachtpruefung, nachtpruefung_ergebnis TO kogge_app, kogge_worker, kogge_auditor;
GRANT INSERT, UPDATE, DELETE ON nachtpruefung TO kogge_worker;
GRANT INSERT, DELETE ON nachtpruefung_ergebnis TO kogge_worker;

-- For readiness and metrics, which belong to no Mandant: how old the last check is, and how much did not
-- hold. Numbers only.
CREATE FUNCTION nachtpruefung_lage() RETURNS TABLE (alter_sekunden float8, verletzt integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT extract(epoch FROM clock_timestamp() - n.beendet_am)::float8,
    coalesce((SELECT sum(e.verletzt) FROM nachtpruefung_ergebnis e WHERE e.nacht = n.nacht), 0)::integer
  FROM nachtpruefung n
  WHERE n.beendet_am IS NOT NULL
  ORDER BY n.beendet_am DESC
  LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION nachtpruefung_lage() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nachtpruefung_lage() TO kogge_app;

-- An alarm is about no Vorgang. NOT VALID: every older row has one, there is nothing to look through.
ALTER TABLE nachricht ALTER COLUMN vorgang_id DROP NOT NULL;
ALTER TABLE nachricht ADD CONSTRAINT nachricht_worum
  CHECK (vorgang_id IS NOT NULL OR art = 'nachtpruefung_befund') NOT VALID;
-- Alarms are a group that nobody can turn off or put off.
CREATE OR REPLACE FUNCTION nachrichtengruppe(p_art text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN p_art IN ('neue_aufgabe', 'mitzeichnung_angefordert') THEN 'aufgaben'
    WHEN p_art IN (
      'erinnerung', 'eskalation', 'frist_abgelaufen', 'frist_abgelaufen_eskalation'
    ) THEN 'fristen'
    WHEN p_art = 'nachtpruefung_befund' THEN 'alarme'
    ELSE 'hinweise'
  END
$$;
`;
