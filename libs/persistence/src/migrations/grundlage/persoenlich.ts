/** What people keep for themselves; nothing of it belongs to a Vorgang or to its audit trail. */
export const persoenlich = `
-- The version that a person last had before her eyes
CREATE TABLE gesehen (
  mandant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  vorgang_id uuid NOT NULL CONSTRAINT gesehen_vorgang REFERENCES vorgang,
  version integer NOT NULL,
  am timestamptz NOT NULL,
  CONSTRAINT gesehen_pk PRIMARY KEY (person_id, vorgang_id),
  CONSTRAINT gesehen_person FOREIGN KEY (mandant_id, person_id) REFERENCES person (mandant_id, id)
);
-- A task put aside until a day. It comes back by itself on that day, when its deadline has passed, and when
-- the Vorgang reaches another state.
CREATE TABLE wiedervorlage (
  mandant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  vorgang_id uuid NOT NULL CONSTRAINT wiedervorlage_vorgang REFERENCES vorgang,
  zustand text NOT NULL,
  am date NOT NULL,
  CONSTRAINT wiedervorlage_pk PRIMARY KEY (person_id, vorgang_id),
  CONSTRAINT wiedervorlage_person FOREIGN KEY (mandant_id, person_id) REFERENCES person (mandant_id, id)
);
CREATE TABLE listenfilter (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  bereich text NOT NULL CONSTRAINT listenfilter_bereich CHECK (bereich IN ('posteingang', 'vorlagen')),
  name text NOT NULL,
  abfrage jsonb NOT NULL,
  erstellt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT listenfilter_person FOREIGN KEY (mandant_id, person_id) REFERENCES person (mandant_id, id),
  CONSTRAINT listenfilter_name UNIQUE (person_id, bereich, name)
);
-- Secret address of a calendar: found by the hash of the secret only, hence without row-level security.
CREATE TABLE kalenderabo (
  token_sha256 text PRIMARY KEY,
  mandant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  erstellt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  widerrufen_am timestamptz,
  CONSTRAINT kalenderabo_person FOREIGN KEY (mandant_id, person_id) REFERENCES person (mandant_id, id)
);
CREATE UNIQUE INDEX kalenderabo_eines ON kalenderabo (person_id) WHERE widerrufen_am IS NULL;
-- „Erledigt“: what a person did, the latest first
CREATE INDEX pruefpfad_je_akteur ON pruefpfad (akteur, seq DESC) WHERE vorgang_id IS NOT NULL;
`;
