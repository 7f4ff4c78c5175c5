import { mandantRegel } from '../grundlage/rechte.js';

/** Passkeys, the challenges that they answer, and the proof that a login holds by one. */
export const passkey = `
CREATE TABLE passkey (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL CONSTRAINT passkey_name CHECK (length(trim(name)) BETWEEN 2 AND 80),
  -- How the authenticator names it: one key, one person, for ever.
  credential_id text NOT NULL CONSTRAINT passkey_credential UNIQUE,
  oeffentlicher_schluessel bytea NOT NULL,
  zaehler bigint NOT NULL CONSTRAINT passkey_zaehler CHECK (zaehler >= 0),
  transports text[] NOT NULL DEFAULT '{}',
  registriert_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  zuletzt_am timestamptz,
  -- A removed one stays as a row: the audit trail names it.
  entfernt_am timestamptz,
  CONSTRAINT passkey_einer_person UNIQUE (mandant_id, person_id, id),
  CONSTRAINT passkey_person FOREIGN KEY (mandant_id, person_id) REFERENCES person (mandant_id, id)
);
${mandantRegel('passkey')}
CREATE POLICY eigentuemer ON passkey TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT ON passkey TO kogge_app, kogge_auditor;
GRANT INSERT, UPDATE (zaehler, zuletzt_am, entfernt_am) ON passkey TO kogge_app;

-- By which passkey the login was proved last; none: at the provider. It is one of the same person.
ALTER TABLE anmeldung
  ADD COLUMN passkey_id uuid,
  ADD CONSTRAINT anmeldung_passkey FOREIGN KEY (mandant_id, person_id, passkey_id)
    REFERENCES passkey (mandant_id, person_id, id);
CREATE INDEX anmeldung_je_passkey ON anmeldung (passkey_id) WHERE passkey_id IS NOT NULL;

-- What was asked of a passkey: found by its hash, by the login that asked, once.
CREATE TABLE passkey_aufforderung (
  aufforderung_sha256 text PRIMARY KEY,
  mandant_id uuid NOT NULL,
  anmeldung_sha256 text NOT NULL CONSTRAINT passkey_aufforderung_anmeldung
    REFERENCES anmeldung (token_sha256) ON DELETE CASCADE,
  zweck text NOT NULL CONSTRAINT passkey_aufforderung_zweck CHECK (zweck IN ('registrieren', 'ausweisen')),
  erstellt_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX passkey_aufforderung_je_anmeldung ON passkey_aufforderung (anmeldung_sha256);
${mandantRegel('passkey_aufforderung')}
CREATE POLICY eigentuemer ON passkey_aufforderung TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON passkey_aufforderung TO kogge_app;

-- Everybody registers for herself, and only while she is active: who deactivates her waits, or is waited for.
CREATE FUNCTION passkey_wird_registriert() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE urteil text;
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN NEW;
  END IF;
  PERFORM 1 FROM person WHERE id = NEW.person_id AND aktiv FOR SHARE;
  IF NOT FOUND OR NEW.person_id IS DISTINCT FROM app_person() THEN
    urteil := 'passkey_selbst';
  ELSIF NOT kogge_klartext(NEW.name) THEN
    urteil := 'klartext';
  END IF;
  IF urteil IS NOT NULL THEN
    RAISE EXCEPTION 'Passkey %: %', NEW.id, urteil USING ERRCODE = '23514', CONSTRAINT = urteil;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER passkey_wird_registriert BEFORE INSERT ON passkey FOR EACH ROW
  EXECUTE FUNCTION passkey_wird_registriert();

-- What is removed stays removed, and nobody counts backwards: that would be a copy.
CREATE FUNCTION passkey_aendert_sich() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.entfernt_am IS NOT NULL THEN
    RAISE EXCEPTION 'Passkey %: entfernt', NEW.id USING ERRCODE = '23514', CONSTRAINT = 'passkey_entfernt';
  ELSIF NEW.zaehler < OLD.zaehler THEN
    RAISE EXCEPTION 'Passkey %: zählt rückwärts', NEW.id USING ERRCODE = '23514', CONSTRAINT = 'passkey_rueckwaerts';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER passkey_aendert_sich BEFORE UPDATE ON passkey FOR EACH ROW EXECUTE FUNCTION passkey_aendert_sich();

-- With a passkey ends what it has proved: the login stays, and binds nothing until the next proof.
CREATE FUNCTION passkey_geht() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE anmeldung SET ausgewiesen_am = 'epoch', passkey_id = NULL WHERE passkey_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER passkey_geht AFTER UPDATE OF entfernt_am ON passkey FOR EACH ROW
  WHEN (OLD.entfernt_am IS NULL AND NEW.entfernt_am IS NOT NULL) EXECUTE FUNCTION passkey_geht();

-- A passkey that is gone proves nothing.
CREATE FUNCTION anmeldung_passkey_gilt() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  PERFORM 1 FROM passkey WHERE id = NEW.passkey_id AND entfernt_am IS NULL FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'Passkey %: entfernt', NEW.passkey_id USING ERRCODE = '23514', CONSTRAINT = 'passkey_entfernt';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER anmeldung_passkey_gilt BEFORE INSERT OR UPDATE OF passkey_id ON anmeldung FOR EACH ROW
  WHEN (NEW.passkey_id IS NOT NULL) EXECUTE FUNCTION anmeldung_passkey_gilt();

-- They let somebody bind: with her other ways in they end. Passkeys first, logins after: so everybody locks them.
CREATE OR REPLACE FUNCTION zugaenge_beenden(p_person uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
DECLARE
  wen uuid;
  anzahl integer;
BEGIN
  SELECT id INTO wen FROM person WHERE id = p_person AND mandant_id = app_mandant();
  WITH p AS (
    UPDATE passkey SET entfernt_am = clock_timestamp()
    WHERE person_id = wen AND entfernt_am IS NULL
    RETURNING 1
  )
  SELECT count(*) INTO anzahl FROM p;
  WITH a AS (
    UPDATE anmeldung SET beendet_am = clock_timestamp()
    WHERE person_id = wen AND beendet_am IS NULL
    RETURNING 1
  ), s AS (
    UPDATE api_schluessel SET widerrufen_am = clock_timestamp()
    WHERE person_id = wen AND widerrufen_am IS NULL
    RETURNING 1
  ), k AS (
    UPDATE kalenderabo SET widerrufen_am = clock_timestamp()
    WHERE person_id = wen AND widerrufen_am IS NULL
    RETURNING 1
  )
  SELECT anzahl + (SELECT count(*) FROM a) + (SELECT count(*) FROM s) + (SELECT count(*) FROM k) INTO anzahl;
  RETURN anzahl;
END $$;
CREATE FUNCTION person_verliert_passkeys() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  UPDATE passkey SET entfernt_am = clock_timestamp() WHERE person_id = NEW.id AND entfernt_am IS NULL;
  RETURN NULL;
END $$;
-- Before „person_geht“: triggers fire in the order of their names.
CREATE TRIGGER person_a_verliert_passkeys AFTER UPDATE OF aktiv ON person FOR EACH ROW
  WHEN (OLD.aktiv AND NOT NEW.aktiv) EXECUTE FUNCTION person_verliert_passkeys();
`;
