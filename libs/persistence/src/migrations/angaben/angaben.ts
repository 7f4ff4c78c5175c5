/**
 * The mail address and the login of somebody with power (regeln.md §3): whoever turns them takes her power over. They
 * wait in a list for one person and a second one; the countersignature itself writes them, and no application may.
 */
export const angaben = `
ALTER TABLE abgleich
  -- Mail addresses and logins that wait: person, angabe, vorher, nachher
  ADD COLUMN angaben jsonb NOT NULL DEFAULT '[]',
  -- Something of the list needs the two
  ADD COLUMN zu_zweit boolean NOT NULL GENERATED ALWAYS AS (aemter <> '[]' OR angaben <> '[]') STORED;

CREATE FUNCTION sha256_der_angaben(p_email text, p_anmeldung text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(p_email || E'\\n' || p_anmeldung, 'UTF8')), 'hex')
$$;
-- What the address and the login were when they were last written by whom it may: kept by the trigger alone.
ALTER TABLE person ADD COLUMN angaben_sha256 text NOT NULL DEFAULT '';
UPDATE person SET angaben_sha256 = sha256_der_angaben(email, oidc_sub);

-- An office that signs or administers, now or from a day to come, or the deputyship for one.
CREATE FUNCTION hat_macht(p_person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
      SELECT 1
      FROM amt a
      WHERE a.person_id = p_person
        AND a.rolle <> 'AUT'
        AND a.wirksam
        AND a.widerrufen_am IS NULL
        AND (a.bis IS NULL OR a.bis >= kogge_heute())
    )
    OR EXISTS (
      SELECT 1
      FROM vertretung v
      WHERE v.vertretende_id = p_person
        AND v.rollen <> '{AUT}'
        AND v.wirksam
        AND v.widerrufen_am IS NULL
        AND (v.bis IS NULL OR v.bis >= kogge_heute())
    )
$$;

CREATE FUNCTION person_angaben() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  eigentuemer boolean := pg_has_role(
    current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER'
  );
  -- Said by abgleich_angaben alone: of anybody else it counts for nothing.
  unterschrieben boolean := eigentuemer AND coalesce(current_setting('app.abgleich', true), '') <> '';
BEGIN
  IF TG_OP = 'UPDATE' THEN
    NEW.angaben_sha256 := OLD.angaben_sha256;
    IF NOT unterschrieben
      AND (NEW.email, NEW.oidc_iss, NEW.oidc_sub) IS NOT DISTINCT FROM (OLD.email, OLD.oidc_iss, OLD.oidc_sub)
    THEN
      RETURN NEW;
    END IF;
    IF NOT unterschrieben AND hat_macht(NEW.id) THEN
      IF NOT eigentuemer THEN
        RAISE EXCEPTION 'Person %: Mailadresse und Anmeldung ändern zwei Personen', NEW.id
          USING ERRCODE = '23514', CONSTRAINT = 'person_macht_zu_zweit';
      END IF;
      -- The owner of the tables can do everything; what he did alone the check finds.
      RETURN NEW;
    END IF;
  END IF;
  NEW.angaben_sha256 := sha256_der_angaben(NEW.email, NEW.oidc_sub);
  RETURN NEW;
END $$;
CREATE TRIGGER person_angaben BEFORE INSERT OR UPDATE ON person FOR EACH ROW EXECUTE FUNCTION person_angaben();

-- What has changed since it was proposed stays: nobody has signed for that.
CREATE FUNCTION abgleich_angaben() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
DECLARE
  neue record;
BEGIN
  PERFORM set_config('app.abgleich', NEW.id::text, true);
  FOR neue IN
    SELECT *
    FROM jsonb_to_recordset(NEW.angaben) AS a(person uuid, angabe text, vorher text, nachher text)
  LOOP
    IF neue.angabe = 'email' THEN
      UPDATE person SET email = neue.nachher
      WHERE id = neue.person AND mandant_id = NEW.mandant_id AND aktiv AND email = neue.vorher;
    ELSIF neue.angabe = 'anmeldung' THEN
      UPDATE person SET oidc_sub = neue.nachher
      WHERE id = neue.person AND mandant_id = NEW.mandant_id AND aktiv AND oidc_sub = neue.vorher;
      IF FOUND AND neue.nachher <> neue.vorher THEN
        PERFORM zugaenge_beenden(neue.person);
      END IF;
    END IF;
  END LOOP;
  PERFORM set_config('app.abgleich', '', true);
  RETURN NULL;
END $$;
CREATE TRIGGER abgleich_angaben AFTER UPDATE OF gegengezeichnet_von ON abgleich FOR EACH ROW
  WHEN (OLD.gegengezeichnet_von IS NULL AND NEW.gegengezeichnet_von IS NOT NULL)
  EXECUTE FUNCTION abgleich_angaben();

-- A list comes in unsigned, and in the name of whoever hands it in.
CREATE FUNCTION abgleich_ungezeichnet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER')
    AND (
      NEW.vorgelegt_von IS DISTINCT FROM app_person()
      OR coalesce(NEW.bestaetigt_von, NEW.gegengezeichnet_von, NEW.verworfen_von) IS NOT NULL
    )
  THEN
    RAISE EXCEPTION 'abgleich %: eine Liste kommt ohne Unterschrift', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'abgleich_zwei_personen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER abgleich_ungezeichnet BEFORE INSERT ON abgleich FOR EACH ROW
  EXECUTE FUNCTION abgleich_ungezeichnet();
`;
