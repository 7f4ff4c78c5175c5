/** Several records of one Mandant may be appended in one go: then the last judge looks at all of them. */
export const kettenstapel = `
CREATE OR REPLACE FUNCTION pruefpfad_kopf_pruefen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.mandant_id <> OLD.mandant_id OR NEW.seq <= OLD.seq
    OR (NEW.seq = OLD.seq + 1 AND NEW.vorher <> OLD.hash) THEN
    RAISE EXCEPTION 'Pruefpfad: die Kette geht von % aus nur um das nächste Glied weiter', OLD.seq
      USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;

-- Last judge: between the old head and the new one stands a record for each link, each on the hash of the one
-- before.
CREATE FUNCTION pruefpfad_kette_geschlossen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
DECLARE v_geschlossen boolean;
BEGIN
  SELECT count(*) = NEW.seq - OLD.seq
    AND bool_and(glied.vorher = glied.davor)
    AND bool_or(
      glied.seq = NEW.seq AND glied.hash = NEW.hash AND glied.vorher = NEW.vorher
    ) INTO v_geschlossen
  FROM (
    SELECT p.seq, p.hash, p.vorher, lag(p.hash, 1, OLD.hash) OVER (ORDER BY p.seq) AS davor
    FROM pruefpfad p
    WHERE p.mandant_id = NEW.mandant_id
      AND p.seq > OLD.seq
      AND p.seq <= NEW.seq
  ) glied;
  IF v_geschlossen IS NOT TRUE THEN
    RAISE EXCEPTION 'Pruefpfad: zwischen % und % fehlt ein Glied der Kette', OLD.seq, NEW.seq
      USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER pruefpfad_kette_geschlossen AFTER UPDATE ON pruefpfad_kopf
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.seq > OLD.seq + 1) EXECUTE FUNCTION pruefpfad_kette_geschlossen();
`;
