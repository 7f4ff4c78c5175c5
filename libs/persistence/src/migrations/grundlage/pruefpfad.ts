/** The audit trail: one hash chain for each Mandant, erasable detail beside a salted commitment. */
export const pruefpfad = `
CREATE TABLE pruefpfad_kopf (
  mandant_id uuid PRIMARY KEY CONSTRAINT pruefpfad_kopf_mandant REFERENCES mandant,
  seq bigint NOT NULL DEFAULT 0,
  vorher text NOT NULL DEFAULT '',
  hash text NOT NULL DEFAULT '',
  zeit timestamptz
);
CREATE TABLE pruefpfad (
  mandant_id uuid NOT NULL,
  seq bigint NOT NULL,
  zeit timestamptz NOT NULL,
  akteur text NOT NULL,
  vertritt uuid,
  handlung text NOT NULL,
  gegenstand_art text NOT NULL,
  gegenstand_id uuid NOT NULL,
  vorgang_id uuid,
  vorgang_version integer,
  -- Canonical JSON of what happened; its hash goes into the chain
  eintrag jsonb NOT NULL,
  eintrag_sha256 text NOT NULL,
  detail_hmac text,
  vorher text NOT NULL,
  hash text NOT NULL,
  transaktion xid8 NOT NULL DEFAULT pg_current_xact_id(),
  CONSTRAINT pruefpfad_pk PRIMARY KEY (mandant_id, seq),
  CONSTRAINT pruefpfad_vorgang UNIQUE (vorgang_id, vorgang_version)
);
CREATE INDEX pruefpfad_gegenstand ON pruefpfad (gegenstand_id, seq);
CREATE TABLE pruefpfad_detail (
  mandant_id uuid NOT NULL,
  seq bigint NOT NULL,
  salz bytea NOT NULL,
  detail jsonb NOT NULL,
  CONSTRAINT pruefpfad_detail_pk PRIMARY KEY (mandant_id, seq)
);
CREATE TRIGGER pruefpfad_unveraenderlich BEFORE UPDATE OR DELETE ON pruefpfad FOR EACH ROW
  EXECUTE FUNCTION unveraenderlich();
CREATE TRIGGER pruefpfad_nicht_leeren BEFORE TRUNCATE ON pruefpfad FOR EACH STATEMENT
  EXECUTE FUNCTION unveraenderlich();
ALTER TABLE pruefpfad ENABLE ALWAYS TRIGGER pruefpfad_unveraenderlich;
ALTER TABLE pruefpfad ENABLE ALWAYS TRIGGER pruefpfad_nicht_leeren;
CREATE TRIGGER fassung_unveraenderlich BEFORE UPDATE OR DELETE ON fassung FOR EACH ROW
  EXECUTE FUNCTION unveraenderlich();
CREATE TRIGGER zeichnung_unveraenderlich BEFORE UPDATE OR DELETE ON zeichnung FOR EACH ROW
  EXECUTE FUNCTION unveraenderlich();
CREATE TRIGGER fassung_nicht_leeren BEFORE TRUNCATE ON fassung FOR EACH STATEMENT
  EXECUTE FUNCTION unveraenderlich();
CREATE TRIGGER zeichnung_nicht_leeren BEFORE TRUNCATE ON zeichnung FOR EACH STATEMENT
  EXECUTE FUNCTION unveraenderlich();
-- The head only moves on by one link: nobody winds the chain back or gives it another end.
CREATE FUNCTION pruefpfad_kopf_pruefen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.mandant_id <> OLD.mandant_id OR NEW.seq <> OLD.seq + 1 OR NEW.vorher <> OLD.hash THEN
    RAISE EXCEPTION 'Pruefpfad: die Kette geht von % aus nur um ein Glied weiter', OLD.seq
      USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pruefpfad_kopf_weiter BEFORE UPDATE ON pruefpfad_kopf FOR EACH ROW
  EXECUTE FUNCTION pruefpfad_kopf_pruefen();

-- Last judge 1: a version goes up by one, and never moves to another procedure unless migrated on purpose.
CREATE FUNCTION vorgang_version_pruefen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'Vorgang %: Version % folgt nicht auf %', OLD.id, NEW.version, OLD.version
      USING ERRCODE = '40001';
  END IF;
  IF NEW.mandant_id <> OLD.mandant_id OR NEW.id <> OLD.id OR NEW.nummer <> OLD.nummer THEN
    RAISE EXCEPTION 'Vorgang %: Mandant und Nummer bleiben', OLD.id USING ERRCODE = '23514';
  END IF;
  IF (NEW.definition_id, NEW.definition_version, NEW.definition_hash)
    IS DISTINCT FROM (OLD.definition_id, OLD.definition_version, OLD.definition_hash)
     AND coalesce(current_setting('app.migration', true), '') = '' THEN
    RAISE EXCEPTION 'Vorgang %: das Verfahren wechselt nur durch eine Migration', OLD.id
      USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER vorgang_version BEFORE UPDATE ON vorgang FOR EACH ROW
  EXECUTE FUNCTION vorgang_version_pruefen();

-- Last judge 2: every change of a Vorgang has exactly one audit record of the same transaction.
CREATE FUNCTION vorgang_hat_pruefeintrag() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1
    FROM pruefpfad p
    WHERE p.vorgang_id = NEW.id
      AND p.vorgang_version = NEW.version
      AND p.transaktion = pg_current_xact_id()
  ) THEN
    RAISE EXCEPTION 'Vorgang % Version % hat keinen Eintrag im Pruefpfad', NEW.id, NEW.version
      USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER vorgang_pruefeintrag AFTER INSERT OR UPDATE ON vorgang DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION vorgang_hat_pruefeintrag();

-- Last judge 3: no audit record without its change.
CREATE FUNCTION pruefeintrag_hat_vorgang() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  IF NEW.vorgang_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM vorgang v WHERE v.id = NEW.vorgang_id AND v.version >= NEW.vorgang_version
  ) THEN
    RAISE EXCEPTION 'Pruefpfad %: der Vorgang % steht nicht bei Version %', NEW.seq, NEW.vorgang_id,
      NEW.vorgang_version USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER pruefpfad_vorgangsstand AFTER INSERT ON pruefpfad DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION pruefeintrag_hat_vorgang();

-- Last judge 4: four eyes by natural person, also through deputies.
CREATE FUNCTION zeichnung_vier_augen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
DECLARE mitwirkende jsonb;
BEGIN
  SELECT coalesce(stand #> '{context,mitwirkende}', '[]'::jsonb) INTO mitwirkende
  FROM vorgang
  WHERE id = NEW.vorgang_id;
  IF NEW.schritt IN ('freigeben', 'mitzeichnen', 'zeichnen')
     AND (mitwirkende ? coalesce(NEW.person_id::text, '')
       OR mitwirkende ? coalesce(NEW.vertritt_id::text, '')) THEN
    RAISE EXCEPTION 'Vier Augen: wer mitgeschrieben hat, zeichnet nicht' USING ERRCODE = '23514',
      CONSTRAINT = 'zeichnung_vier_augen';
  END IF;
  IF NOT EXISTS (
    SELECT 1
    FROM pruefpfad p
    WHERE p.vorgang_id = NEW.vorgang_id
      AND p.vorgang_version = NEW.vorgang_version
      AND p.transaktion = pg_current_xact_id()
  ) THEN
    RAISE EXCEPTION 'Zeichnung %: kein Schritt im Pruefpfad hat sie gemacht', NEW.id USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER zeichnung_vier_augen AFTER INSERT ON zeichnung DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION zeichnung_vier_augen();
`;
