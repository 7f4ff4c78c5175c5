/** Addresses from which a mail has come back; a returned mail is found by its Message-ID. */
export const zustellbarkeit = `
-- Since when mails to the address come back; a new address has no past.
ALTER TABLE person ADD COLUMN mail_unzustellbar_seit timestamptz;
CREATE FUNCTION person_neue_adresse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.email IS DISTINCT FROM OLD.email THEN
    NEW.mail_unzustellbar_seit := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER person_neue_adresse BEFORE UPDATE OF email ON person
FOR EACH ROW EXECUTE FUNCTION person_neue_adresse();

CREATE INDEX nachricht_je_kennung ON nachricht (message_id);

-- A test mail is about no Vorgang either.
ALTER TABLE nachricht DROP CONSTRAINT nachricht_worum;
ALTER TABLE nachricht ADD CONSTRAINT nachricht_worum
  CHECK (
    vorgang_id IS NOT NULL OR art = 'nachtpruefung_befund' OR art = 'testmail' OR starts_with(art, 'recht_')
  ) NOT VALID;
`;
