import { mandantRegel } from '../grundlage/rechte.js';

/** Signed heads over the audit trail, and the role that may add them and sees nothing but hashes. */
export const siegel = `
DO $$ BEGIN
  BEGIN
    CREATE ROLE kogge_siegel NOLOGIN NOSUPERUSER NOBYPASSRLS;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  BEGIN
    GRANT kogge_siegel TO CURRENT_USER;
  EXCEPTION WHEN unique_violation OR OTHERS THEN NULL;
  END;
END $$;
GRANT USAGE ON SCHEMA public TO kogge_siegel;

-- When a record was really written, whatever the demo's clock says: what stays without a head too long is an
-- alarm.
ALTER TABLE pruefpfad ADD COLUMN aufgenommen timestamptz NOT NULL DEFAULT now();

CREATE TABLE siegel (
  mandant_id uuid NOT NULL CONSTRAINT siegel_mandant REFERENCES mandant,
  nr bigint NOT NULL,
  von_seq bigint NOT NULL,
  bis_seq bigint NOT NULL,
  vorheriger text NOT NULL,
  hash text NOT NULL,
  -- The signed bytes: canonical JSON of the head
  kopf text NOT NULL,
  signaturen jsonb NOT NULL,
  CONSTRAINT siegel_pk PRIMARY KEY (mandant_id, nr)
);
CREATE TRIGGER siegel_unveraenderlich BEFORE UPDATE OR DELETE ON siegel FOR EACH ROW
  EXECUTE FUNCTION unveraenderlich();
CREATE TRIGGER siegel_nicht_leeren BEFORE TRUNCATE ON siegel FOR EACH STATEMENT
  EXECUTE FUNCTION unveraenderlich();
ALTER TABLE siegel ENABLE ALWAYS TRIGGER siegel_unveraenderlich;
ALTER TABLE siegel ENABLE ALWAYS TRIGGER siegel_nicht_leeren;

-- A head follows the one before, without gap, and its columns say what was signed.
CREATE FUNCTION siegel_anschliessen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  letzter siegel;
  signiert jsonb := NEW.kopf::jsonb;
BEGIN
  SELECT * INTO letzter FROM siegel WHERE mandant_id = NEW.mandant_id ORDER BY nr DESC LIMIT 1;
  IF NEW.nr <> coalesce(letzter.nr, 0) + 1 OR NEW.von_seq <> coalesce(letzter.bis_seq, 0) + 1
    OR NEW.bis_seq < NEW.von_seq - 1 OR NEW.vorheriger <> coalesce(letzter.hash, '') THEN
    RAISE EXCEPTION 'Siegel %: schliesst nicht an Siegel % an', NEW.nr, coalesce(letzter.nr, 0)
      USING ERRCODE = '40001';
  END IF;
  IF NEW.hash <> encode(sha256(convert_to(NEW.kopf, 'UTF8')), 'hex')
     OR (signiert ->> 'mandant')::uuid <> NEW.mandant_id
     OR (signiert ->> 'nr')::bigint <> NEW.nr
     OR (signiert ->> 'vonSeq')::bigint <> NEW.von_seq
     OR (signiert ->> 'bisSeq')::bigint <> NEW.bis_seq
     OR signiert ->> 'vorherigerKopf' <> NEW.vorheriger THEN
    RAISE EXCEPTION 'Siegel %: die Spalten sagen anderes als der Kopf', NEW.nr USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER siegel_anschluss BEFORE INSERT ON siegel FOR EACH ROW EXECUTE FUNCTION siegel_anschliessen();

${mandantRegel('siegel')}
CREATE POLICY eigentuemer ON siegel TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY siegel ON siegel TO kogge_siegel USING (true) WITH CHECK (true);
CREATE POLICY siegel ON pruefpfad FOR SELECT TO kogge_siegel USING (true);
CREATE POLICY siegel ON pruefpfad_kopf FOR SELECT TO kogge_siegel USING (true);
GRANT SELECT (mandant_id, seq, vorher, hash) ON pruefpfad TO kogge_siegel;
GRANT SELECT (mandant_id, seq) ON pruefpfad_kopf TO kogge_siegel;
GRANT SELECT, INSERT ON siegel TO kogge_siegel;
GRANT SELECT ON siegel TO kogge_auditor;
`;
