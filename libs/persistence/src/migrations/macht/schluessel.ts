/** API keys: what they were made for, from where they work, until when; and the end of all that opens something. */
export const schluessel = `
ALTER TABLE api_schluessel
  ADD COLUMN umfang text[] NOT NULL DEFAULT '{lesen}' CONSTRAINT api_schluessel_umfang
    CHECK (umfang <@ '{lesen,schreiben,binden,verwalten,abgleichen}'::text[] AND umfang <> '{}'),
  ADD COLUMN adressen cidr[] NOT NULL DEFAULT '{}';
UPDATE api_schluessel
SET umfang = CASE WHEN bindend THEN '{lesen,schreiben,binden}'::text[] ELSE '{lesen,schreiben}' END
WHERE gueltig_bis IS NOT NULL;
-- What never ended reads for another quarter.
CREATE TEMPORARY TABLE befristete_schluessel ON COMMIT DROP AS
SELECT schluessel_sha256 FROM api_schluessel WHERE gueltig_bis IS NULL AND widerrufen_am IS NULL;
UPDATE api_schluessel SET gueltig_bis = clock_timestamp() + interval '90 days' WHERE gueltig_bis IS NULL;
ALTER TABLE api_schluessel ALTER COLUMN gueltig_bis SET NOT NULL, DROP COLUMN bindend;
CREATE INDEX api_schluessel_je_person ON api_schluessel (person_id) WHERE widerrufen_am IS NULL;

-- Everything that lets somebody in without an office of hers being asked again: logins, keys, the address of the
-- calendar. Answers how many ended.
CREATE FUNCTION zugaenge_beenden(p_person uuid) RETURNS integer LANGUAGE sql SECURITY DEFINER
  SET search_path = public AS $$
  WITH wen AS (
    SELECT id FROM person WHERE id = p_person AND mandant_id = app_mandant()
  ), a AS (
    UPDATE anmeldung SET beendet_am = clock_timestamp()
    WHERE person_id = (SELECT id FROM wen) AND beendet_am IS NULL
    RETURNING 1
  ), s AS (
    UPDATE api_schluessel SET widerrufen_am = clock_timestamp()
    WHERE person_id = (SELECT id FROM wen) AND widerrufen_am IS NULL
    RETURNING 1
  ), k AS (
    UPDATE kalenderabo SET widerrufen_am = clock_timestamp()
    WHERE person_id = (SELECT id FROM wen) AND widerrufen_am IS NULL
    RETURNING 1
  )
  SELECT ((SELECT count(*) FROM a) + (SELECT count(*) FROM s) + (SELECT count(*) FROM k))::integer
$$;
REVOKE EXECUTE ON FUNCTION zugaenge_beenden(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION zugaenge_beenden(uuid) TO kogge_app;

-- Whoever is deactivated keeps nothing, by whichever door: it is done here.
CREATE FUNCTION person_geht() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE anmeldung SET beendet_am = clock_timestamp() WHERE person_id = NEW.id AND beendet_am IS NULL;
  UPDATE api_schluessel SET widerrufen_am = clock_timestamp() WHERE person_id = NEW.id AND widerrufen_am IS NULL;
  UPDATE kalenderabo SET widerrufen_am = clock_timestamp() WHERE person_id = NEW.id AND widerrufen_am IS NULL;
  UPDATE amt SET widerrufen_am = kogge_jetzt() WHERE person_id = NEW.id AND widerrufen_am IS NULL;
  UPDATE vertretung SET widerrufen_am = kogge_jetzt()
  WHERE NEW.id IN (vertretene_id, vertretende_id) AND widerrufen_am IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER person_geht AFTER UPDATE OF aktiv ON person FOR EACH ROW
  WHEN (OLD.aktiv AND NOT NEW.aktiv) EXECUTE FUNCTION person_geht();
`;
