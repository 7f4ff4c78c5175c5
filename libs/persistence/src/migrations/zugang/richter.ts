/**
 * The judges of every change know one more: who else sees an Auftrag follows from its paper, and is no act at
 * the Auftrag. Only the owner of the tables – triggers, migrations – writes that.
 */
export const richter = `
CREATE FUNCTION nur_zugang(alt vorgang, neu vorgang) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT neu.version = alt.version
    AND current_user NOT IN ('kogge_app', 'kogge_worker')
    AND (neu.phase, neu.zugang_eigen, neu.zugang_weitere, neu.zugang_arbeit)
      IS DISTINCT FROM (alt.phase, alt.zugang_eigen, alt.zugang_weitere, alt.zugang_arbeit)
    AND to_jsonb(neu) - '{phase,zugang,zugang_eigen,zugang_weitere,zugang_arbeit}'::text[]
      = to_jsonb(alt) - '{phase,zugang,zugang_eigen,zugang_weitere,zugang_arbeit}'::text[]
$$;
CREATE OR REPLACE FUNCTION vorgang_version_pruefen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 THEN
    IF nur_zugang(OLD, NEW) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Vorgang %: Version % folgt nicht auf %', OLD.id, NEW.version, OLD.version
      USING ERRCODE = '40001';
  END IF;
  IF NEW.mandant_id <> OLD.mandant_id OR NEW.id <> OLD.id
    OR (NEW.nummer <> OLD.nummer AND NOT (OLD.nummer LIKE 'E %' AND NEW.nummer LIKE 'VL %')) THEN
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
CREATE OR REPLACE FUNCTION vorgang_hat_pruefeintrag() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  -- The version of an update without an act has been judged above.
  IF TG_OP = 'UPDATE' AND OLD.version = NEW.version THEN
    RETURN NULL;
  END IF;
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

-- Access of what is older than its rule, as the procedures compute it: judged by nobody, for nothing is done.
CREATE FUNCTION zugang_nachtragen(p_zeilen jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  ALTER TABLE vorgang DISABLE TRIGGER USER;
  UPDATE vorgang v
  SET zugang_eigen = u.zugang, zugang_arbeit = u."zugangArbeit"
  FROM jsonb_to_recordset(p_zeilen) AS u(id uuid, zugang text[], "zugangArbeit" text[])
  WHERE v.id = u.id;
  UPDATE vorgang o
  SET zugang_weitere = q.zugang
  FROM jsonb_to_recordset(p_zeilen) AS u(id uuid), auftrag a, vorgang q
  WHERE u.id = a.quelle_id AND o.id = a.vorgang_id AND q.id = a.quelle_id;
  ALTER TABLE vorgang ENABLE TRIGGER USER;
END $$;
REVOKE EXECUTE ON FUNCTION zugang_nachtragen(jsonb) FROM PUBLIC;
`;
