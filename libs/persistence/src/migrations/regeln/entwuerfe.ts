/** Drafts that nobody has submitted: their own numbers, and they can be thrown away (F4). */
export const entwuerfe = `
-- A number stays, but for that of a draft, which is given up for the one of the paper.
CREATE OR REPLACE FUNCTION vorgang_version_pruefen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 THEN
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
CREATE TRIGGER vorgang_suchtext_nummer AFTER UPDATE OF nummer ON vorgang FOR EACH ROW
  WHEN (OLD.nummer IS DISTINCT FROM NEW.nummer) EXECUTE FUNCTION suchtext_des_vorgangs();

-- Does any Fassung of the paper hold that file?
CREATE FUNCTION fassung_mit_datei(p_vorgang uuid, p_sha256 text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1
    FROM fassung f
    WHERE f.vorgang_id = p_vorgang
      AND f.inhalt -> 'anlagen' @> jsonb_build_array(jsonb_build_object('sha256', p_sha256))
  )
$$;
-- Bytes go when nothing of the Mandant needs them; as owner, who sees every paper.
CREATE FUNCTION datei_loeschen(p_sha256 text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  DELETE FROM datei d
  WHERE d.mandant_id = app_mandant()
    AND d.sha256 = p_sha256
    AND NOT EXISTS (SELECT 1 FROM anlage a WHERE a.mandant_id = d.mandant_id AND a.sha256 = d.sha256)
    AND NOT EXISTS (
      SELECT 1
      FROM fassung f
      WHERE f.mandant_id = d.mandant_id
        AND f.inhalt -> 'anlagen' @> jsonb_build_array(jsonb_build_object('sha256', d.sha256))
    )
$$;
-- What a Fassung has held is deleted by nobody.
CREATE FUNCTION entwurf_loeschbar() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE frei boolean;
BEGIN
  IF TG_TABLE_NAME = 'anlage' THEN
    frei := NOT fassung_mit_datei(OLD.vorgang_id, OLD.sha256);
  ELSE
    frei := NOT EXISTS (SELECT 1 FROM fassung f WHERE f.vorgang_id = OLD.vorgang_id);
  END IF;
  IF NOT frei THEN
    RAISE EXCEPTION 'Vorgang %: was eine Fassung gehalten hat, bleibt', OLD.vorgang_id
      USING ERRCODE = '23514', CONSTRAINT = 'entwurf_loeschbar';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER entwurf_loeschbar BEFORE DELETE ON anlage FOR EACH ROW EXECUTE FUNCTION entwurf_loeschbar();
CREATE TRIGGER entwurf_loeschbar BEFORE DELETE ON abschnitt FOR EACH ROW EXECUTE FUNCTION entwurf_loeschbar();
CREATE TRIGGER entwurf_loeschbar BEFORE DELETE ON bemerkung FOR EACH ROW EXECUTE FUNCTION entwurf_loeschbar();
GRANT DELETE ON anlage, abschnitt, bemerkung TO kogge_app;
`;
