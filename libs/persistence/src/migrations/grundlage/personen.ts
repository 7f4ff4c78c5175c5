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
  sammelmail boolean NOT NULL DEFAULT false,
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
  erteilt_von uuid,
  widerrufen_am timestamptz,
  CONSTRAINT amt_person FOREIGN KEY (mandant_id, person_id) REFERENCES person (mandant_id, id),
  CONSTRAINT amt_ressort FOREIGN KEY (mandant_id, ressort) REFERENCES ressort (mandant_id, kuerzel),
  CONSTRAINT amt_zeitraum CHECK (bis IS NULL OR bis >= von),
  CONSTRAINT amt_rolle CHECK (rolle IN ('AUT','RL','AL','VB','STR','SEN','SK','CDS','ADMIN','PRUEF'))
);
CREATE INDEX amt_je_person ON amt (person_id) WHERE widerrufen_am IS NULL;
CREATE INDEX amt_je_stelle ON amt (mandant_id, rolle, ressort) WHERE widerrufen_am IS NULL;
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
  eingerichtet_von uuid,
  widerrufen_am timestamptz,
  CONSTRAINT vertretung_vertretene FOREIGN KEY (mandant_id, vertretene_id) REFERENCES person (mandant_id, id),
  CONSTRAINT vertretung_vertretende FOREIGN KEY (mandant_id, vertretende_id) REFERENCES person (mandant_id, id),
  CONSTRAINT vertretung_nicht_selbst CHECK (vertretene_id <> vertretende_id),
  CONSTRAINT vertretung_zeitraum CHECK (bis >= von)
);
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
