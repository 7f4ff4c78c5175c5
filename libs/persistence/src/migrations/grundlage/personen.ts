/** Mandanten, people, offices, Ressorts, bodies, logins. */
export const personen = `
CREATE TABLE mandant (
  id uuid PRIMARY KEY,
  kuerzel text NOT NULL CONSTRAINT mandant_kuerzel UNIQUE,
  name text NOT NULL
);
CREATE TABLE person (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL CONSTRAINT person_mandant REFERENCES mandant,
  oidc_iss text NOT NULL,
  oidc_sub text NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  sprache text NOT NULL DEFAULT 'de',
  aktiv boolean NOT NULL DEFAULT true,
  -- How she wants mails, by group of messages (aufgaben, fristen, hinweise): sofort, ueberblick (once a day),
  -- aus. Deadlines are never off.
  mail jsonb NOT NULL DEFAULT '{}' CONSTRAINT person_mail
    CHECK (coalesce(mail ->> 'fristen', 'sofort') <> 'aus'),
  CONSTRAINT person_anmeldung UNIQUE (oidc_iss, oidc_sub),
  CONSTRAINT person_des_mandanten UNIQUE (mandant_id, id)
);
CREATE TABLE ressort (
  mandant_id uuid NOT NULL CONSTRAINT ressort_mandant REFERENCES mandant,
  kuerzel text NOT NULL,
  sortierung integer NOT NULL DEFAULT 0,
  gueltig_von date NOT NULL DEFAULT '1945-01-01',
  gueltig_bis date,
  CONSTRAINT ressort_pk PRIMARY KEY (mandant_id, kuerzel)
);
CREATE TABLE ressort_name (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  ressort text NOT NULL,
  name text NOT NULL,
  von date NOT NULL,
  bis date,
  CONSTRAINT ressort_name_ressort FOREIGN KEY (mandant_id, ressort) REFERENCES ressort (mandant_id, kuerzel),
  CONSTRAINT ressort_name_beginn UNIQUE (mandant_id, ressort, von),
  CONSTRAINT ressort_name_zeitraum CHECK (bis IS NULL OR bis >= von)
);
CREATE TABLE dienststelle (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  ressort text NOT NULL,
  kuerzel text NOT NULL,
  name text NOT NULL,
  CONSTRAINT dienststelle_ressort FOREIGN KEY (mandant_id, ressort) REFERENCES ressort (mandant_id, kuerzel),
  CONSTRAINT dienststelle_kuerzel UNIQUE (mandant_id, kuerzel)
);
CREATE TABLE gremium (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL CONSTRAINT gremium_mandant REFERENCES mandant,
  kuerzel text NOT NULL,
  name text NOT NULL,
  ebene text NOT NULL DEFAULT 'land',
  -- Ressorts that lead it and answer for its Auftraege
  leitung text[] NOT NULL DEFAULT '{}',
  CONSTRAINT gremium_kuerzel UNIQUE (mandant_id, kuerzel)
);
CREATE TABLE gremium_mitglied (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  gremium_id uuid NOT NULL CONSTRAINT gremium_mitglied_gremium REFERENCES gremium,
  ressort text,
  person_id uuid,
  von date NOT NULL,
  bis date,
  CONSTRAINT gremium_mitglied_wer CHECK (ressort IS NOT NULL OR person_id IS NOT NULL)
);
CREATE TABLE amt (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  rolle text NOT NULL,
  ressort text NOT NULL,
  von date NOT NULL,
  bis date,
  grund text NOT NULL DEFAULT '',
  -- Null: installed together with the organisation, by the owner of the schema
  erteilt_von uuid,
  erteilt_am timestamptz NOT NULL DEFAULT kogge_jetzt(),
  bestaetigt_von uuid,
  bestaetigt_am timestamptz,
  widerrufen_am timestamptz,
  -- Whoever may approve was put in office by two persons (I-12); before that the office gives nothing
  wirksam boolean NOT NULL
    GENERATED ALWAYS AS (rolle IN ('AUT', 'PRUEF') OR erteilt_von IS NULL
      OR bestaetigt_von IS NOT NULL) STORED,
  CONSTRAINT amt_zwei_personen CHECK (bestaetigt_von <> erteilt_von),
  CONSTRAINT amt_nicht_selbst CHECK (erteilt_von <> person_id AND bestaetigt_von <> person_id),
  CONSTRAINT amt_bestaetigt CHECK ((bestaetigt_von IS NULL) = (bestaetigt_am IS NULL)),
  CONSTRAINT amt_person FOREIGN KEY (mandant_id, person_id) REFERENCES person (mandant_id, id),
  CONSTRAINT amt_ressort FOREIGN KEY (mandant_id, ressort) REFERENCES ressort (mandant_id, kuerzel),
  CONSTRAINT amt_zeitraum CHECK (bis IS NULL OR bis >= von),
  CONSTRAINT amt_rolle CHECK (rolle IN ('AUT','RL','AL','VB','STR','SEN','SK','CDS','ADMIN','PRUEF'))
);
CREATE INDEX amt_je_person ON amt (person_id) WHERE widerrufen_am IS NULL;
CREATE INDEX amt_je_stelle ON amt (mandant_id, rolle, ressort) WHERE widerrufen_am IS NULL;
CREATE INDEX amt_vorschlag ON amt (mandant_id, erteilt_am) WHERE NOT wirksam AND widerrufen_am IS NULL;
-- The application grants and confirms only in the name of the person who asks, and only while that person is
-- an administrator herself.
CREATE FUNCTION amt_zwei_personen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE heute date := (kogge_jetzt() AT TIME ZONE 'Europe/Berlin')::date;
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER')
  THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.widerrufen_am IS NOT NULL THEN
    RAISE EXCEPTION 'Amt %: ein Widerruf bleibt', OLD.id USING ERRCODE = '23514',
      CONSTRAINT = 'amt_widerruf_bleibt';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.bestaetigt_von IS NOT DISTINCT FROM OLD.bestaetigt_von THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' AND (NEW.erteilt_von IS DISTINCT FROM app_person() OR NEW.bestaetigt_von IS NOT NULL)
     OR TG_OP = 'UPDATE'
       AND (OLD.bestaetigt_von IS NOT NULL OR NEW.bestaetigt_von IS DISTINCT FROM app_person()) THEN
    RAISE EXCEPTION 'Amt %: jede Person handelt für sich', NEW.id USING ERRCODE = '23514',
      CONSTRAINT = 'amt_zwei_personen';
  END IF;
  PERFORM 1
  FROM amt a
  WHERE a.person_id = app_person()
    AND a.rolle = 'ADMIN'
    AND a.wirksam
    AND a.widerrufen_am IS NULL
    AND a.von <= heute
    AND (a.bis IS NULL OR a.bis >= heute)
  FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'Amt %: Ämter erteilt die Administration', NEW.id USING ERRCODE = '23514',
      CONSTRAINT = 'amt_administration';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER amt_zwei_personen BEFORE INSERT OR UPDATE ON amt FOR EACH ROW
  EXECUTE FUNCTION amt_zwei_personen();
CREATE TABLE vertretung (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  vertretene_id uuid NOT NULL,
  vertretende_id uuid NOT NULL,
  -- Roles that the deputy may act in; empty means all
  rollen text[] NOT NULL DEFAULT '{}',
  von date NOT NULL,
  bis date NOT NULL,
  grund text NOT NULL DEFAULT '',
  -- Null: installed together with the organisation
  eingerichtet_von uuid,
  bestaetigt_von uuid,
  bestaetigt_am timestamptz,
  widerrufen_am timestamptz,
  -- One lends one's own rights alone; those of somebody else need a second person (I-12)
  wirksam boolean NOT NULL
    GENERATED ALWAYS AS (eingerichtet_von IS NULL OR eingerichtet_von = vertretene_id
      OR bestaetigt_von IS NOT NULL) STORED,
  CONSTRAINT vertretung_zwei_personen
    CHECK (bestaetigt_von <> eingerichtet_von AND bestaetigt_von <> vertretende_id),
  CONSTRAINT vertretung_bestaetigt CHECK ((bestaetigt_von IS NULL) = (bestaetigt_am IS NULL)),
  CONSTRAINT vertretung_vertretene FOREIGN KEY (mandant_id, vertretene_id) REFERENCES person (mandant_id, id),
  CONSTRAINT vertretung_vertretende FOREIGN KEY (mandant_id, vertretende_id)
    REFERENCES person (mandant_id, id),
  CONSTRAINT vertretung_nicht_selbst CHECK (vertretene_id <> vertretende_id),
  -- Nobody gives herself the rights of another person
  CONSTRAINT vertretung_nicht_eigenmaechtig CHECK (eingerichtet_von <> vertretende_id),
  CONSTRAINT vertretung_zeitraum CHECK (bis >= von)
);
-- Everybody sets up and confirms in her own name.
CREATE FUNCTION vertretung_zwei_personen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER')
  THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT'
    AND (NEW.eingerichtet_von IS DISTINCT FROM app_person() OR NEW.bestaetigt_von IS NOT NULL)
     OR TG_OP = 'UPDATE' AND NEW.bestaetigt_von IS DISTINCT FROM OLD.bestaetigt_von
       AND (OLD.bestaetigt_von IS NOT NULL OR NEW.bestaetigt_von IS DISTINCT FROM app_person()) THEN
    RAISE EXCEPTION 'Vertretung %: jede Person handelt für sich', NEW.id USING ERRCODE = '23514',
      CONSTRAINT = 'vertretung_zwei_personen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER vertretung_zwei_personen BEFORE INSERT OR UPDATE ON vertretung FOR EACH ROW
  EXECUTE FUNCTION vertretung_zwei_personen();
CREATE INDEX vertretung_je_vertretende ON vertretung (vertretende_id) WHERE widerrufen_am IS NULL;
CREATE INDEX vertretung_je_vertretene ON vertretung (vertretene_id) WHERE widerrufen_am IS NULL;
CREATE TABLE einstellung (
  mandant_id uuid NOT NULL,
  schluessel text NOT NULL,
  wert jsonb NOT NULL,
  CONSTRAINT einstellung_pk PRIMARY KEY (mandant_id, schluessel)
);

-- Logins: found by the hash of a secret only, hence without row-level security.
CREATE TABLE anmeldeversuch (
  state_sha256 text PRIMARY KEY,
  pruefwert text NOT NULL,
  nonce text NOT NULL,
  ziel text NOT NULL,
  erneut boolean NOT NULL DEFAULT false,
  erstellt_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE anmeldung (
  token_sha256 text PRIMARY KEY,
  mandant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  erstellt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  zuletzt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  gueltig_bis timestamptz NOT NULL,
  -- When the person last proved who she is, and how strongly
  ausgewiesen_am timestamptz NOT NULL,
  acr text NOT NULL DEFAULT '1',
  beendet_am timestamptz
);
CREATE INDEX anmeldung_je_person ON anmeldung (person_id) WHERE beendet_am IS NULL;
CREATE TABLE api_schluessel (
  schluessel_sha256 text PRIMARY KEY,
  mandant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  -- May it make binding acts? Weaker evidence than a fresh login, and marked as such.
  bindend boolean NOT NULL DEFAULT false,
  erstellt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  gueltig_bis timestamptz,
  widerrufen_am timestamptz
);
`;
