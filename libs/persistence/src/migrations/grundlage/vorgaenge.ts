/** Vorgaenge and what hangs on them. */
export const vorgaenge = `
CREATE TABLE workflow_definition (
  id text NOT NULL,
  version integer NOT NULL,
  hash text NOT NULL,
  definition jsonb NOT NULL,
  CONSTRAINT workflow_definition_pk PRIMARY KEY (id, version)
);
CREATE TABLE sitzung (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  wahlperiode integer NOT NULL,
  nummer integer NOT NULL,
  datum date NOT NULL,
  abgabeschluss timestamptz NOT NULL,
  konferenz timestamptz NOT NULL,
  stand text NOT NULL DEFAULT 'geplant' CONSTRAINT sitzung_stand
    CHECK (stand IN ('geplant', 'abgeschlossen', 'entfallen')),
  vermerk text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT sitzung_nummer UNIQUE (mandant_id, wahlperiode, nummer),
  CONSTRAINT sitzung_datum UNIQUE (mandant_id, datum)
);
CREATE TABLE nummernkreis (
  mandant_id uuid NOT NULL,
  wahlperiode integer NOT NULL,
  art text NOT NULL,
  letzte integer NOT NULL DEFAULT 0,
  CONSTRAINT nummernkreis_pk PRIMARY KEY (mandant_id, wahlperiode, art)
);
CREATE TABLE vorgang (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL CONSTRAINT vorgang_mandant REFERENCES mandant,
  art text NOT NULL,
  nummer text NOT NULL,
  titel text NOT NULL,
  untertitel text,
  stufe text NOT NULL DEFAULT 'offen' CONSTRAINT vorgang_stufe
    CHECK (stufe IN ('offen', 'nfd', 'vertraulich')),
  definition_id text NOT NULL,
  definition_version integer NOT NULL,
  definition_hash text NOT NULL,
  zustand text NOT NULL,
  stand jsonb NOT NULL,
  version integer NOT NULL,
  -- Derived from the snapshot in the same statement: whose turn it is, and who may see it
  zustaendig text[] NOT NULL DEFAULT '{}',
  zugang text[] NOT NULL,
  federfuehrung text NOT NULL,
  sitzung_id uuid CONSTRAINT vorgang_sitzung REFERENCES sitzung,
  fassung integer NOT NULL DEFAULT 0,
  inhalt_sha256 text,
  frist_am timestamptz,
  erstellt_von uuid,
  erstellt_am timestamptz NOT NULL,
  geaendert_am timestamptz NOT NULL,
  beendet_am timestamptz,
  CONSTRAINT vorgang_definition FOREIGN KEY (definition_id, definition_version)
    REFERENCES workflow_definition (id, version),
  CONSTRAINT vorgang_nummer UNIQUE (mandant_id, nummer),
  CONSTRAINT vorgang_des_mandanten UNIQUE (mandant_id, id)
) WITH (fillfactor = 70);
CREATE INDEX vorgang_aufgaben ON vorgang USING gin (zustaendig) WHERE beendet_am IS NULL;
CREATE INDEX vorgang_liste ON vorgang (mandant_id, geaendert_am DESC, id DESC);
CREATE INDEX vorgang_sitzung_liste ON vorgang (sitzung_id) WHERE sitzung_id IS NOT NULL;

CREATE TABLE abschnitt (
  vorgang_id uuid NOT NULL CONSTRAINT abschnitt_vorgang REFERENCES vorgang,
  mandant_id uuid NOT NULL,
  buchstabe text NOT NULL CONSTRAINT abschnitt_buchstabe CHECK (buchstabe IN ('A','B','C','D','E','F','G')),
  text text NOT NULL,
  sha256 text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  -- Set by the author: she considers this section done
  fertig boolean NOT NULL DEFAULT false,
  geaendert_von uuid NOT NULL,
  geaendert_am timestamptz NOT NULL,
  CONSTRAINT abschnitt_pk PRIMARY KEY (vorgang_id, buchstabe)
);
-- Who has which section open right now: heartbeats, worth nothing after a crash.
CREATE UNLOGGED TABLE anwesenheit (
  vorgang_id uuid NOT NULL CONSTRAINT anwesenheit_vorgang REFERENCES vorgang,
  mandant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  abschnitt text,
  bis timestamptz NOT NULL,
  CONSTRAINT anwesenheit_pk PRIMARY KEY (vorgang_id, person_id)
);
CREATE TABLE datei (
  mandant_id uuid NOT NULL,
  sha256 text NOT NULL,
  typ text NOT NULL,
  groesse bigint NOT NULL,
  inhalt bytea NOT NULL,
  hochgeladen_von uuid NOT NULL,
  hochgeladen_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT datei_pk PRIMARY KEY (mandant_id, sha256),
  CONSTRAINT datei_inhalt CHECK (sha256 = encode(sha256(inhalt), 'hex') AND groesse = length(inhalt))
);
CREATE TABLE anlage (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  vorgang_id uuid NOT NULL CONSTRAINT anlage_vorgang REFERENCES vorgang,
  name text NOT NULL,
  sha256 text NOT NULL,
  alternativtext text,
  hinzugefuegt_von uuid NOT NULL,
  hinzugefuegt_am timestamptz NOT NULL,
  entfernt_am timestamptz,
  CONSTRAINT anlage_datei FOREIGN KEY (mandant_id, sha256) REFERENCES datei (mandant_id, sha256)
);
CREATE INDEX anlage_je_vorgang ON anlage (vorgang_id);
CREATE TABLE fassung (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  vorgang_id uuid NOT NULL CONSTRAINT fassung_vorgang REFERENCES vorgang,
  nr integer NOT NULL,
  inhalt jsonb NOT NULL,
  inhalt_sha256 text NOT NULL,
  abschnitt_sha256 jsonb NOT NULL,
  redaktionell boolean NOT NULL DEFAULT false,
  vermerk text,
  eingefroren_von uuid NOT NULL,
  eingefroren_am timestamptz NOT NULL,
  CONSTRAINT fassung_nr UNIQUE (vorgang_id, nr),
  CONSTRAINT fassung_inhalt UNIQUE (vorgang_id, nr, inhalt_sha256)
);
CREATE TABLE zeichnung (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  vorgang_id uuid NOT NULL CONSTRAINT zeichnung_vorgang REFERENCES vorgang,
  vorgang_version integer NOT NULL,
  schritt text NOT NULL,
  fassung integer,
  inhalt_sha256 text,
  rolle text,
  ressort text,
  person_id uuid,
  vertritt_id uuid,
  urteil text NOT NULL CONSTRAINT zeichnung_urteil
    CHECK (urteil IN ('erteilt', 'massgabe', 'bedenken', 'nicht_betroffen', 'fristablauf')),
  text text,
  -- RFC 8785 statement of what was signed, and its hash
  erklaerung jsonb NOT NULL,
  erklaerung_sha256 text NOT NULL,
  am timestamptz NOT NULL,
  CONSTRAINT zeichnung_einmal UNIQUE NULLS NOT DISTINCT (vorgang_id, vorgang_version, ressort),
  CONSTRAINT zeichnung_fassung FOREIGN KEY (vorgang_id, fassung, inhalt_sha256)
    REFERENCES fassung (vorgang_id, nr, inhalt_sha256) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT zeichnung_wer CHECK (person_id IS NOT NULL OR urteil = 'fristablauf')
);
CREATE TABLE massgabe (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  vorgang_id uuid NOT NULL CONSTRAINT massgabe_vorgang REFERENCES vorgang,
  fassung integer NOT NULL,
  ressort text NOT NULL,
  text text NOT NULL,
  stand text NOT NULL DEFAULT 'offen' CONSTRAINT massgabe_stand
    CHECK (stand IN ('offen', 'erfuellt', 'verzichtet', 'zurueckgewiesen')),
  erstellt_von uuid NOT NULL,
  erstellt_am timestamptz NOT NULL,
  erledigt_von uuid,
  erledigt_am timestamptz,
  grund text
);
CREATE INDEX massgabe_je_vorgang ON massgabe (vorgang_id);
CREATE TABLE bemerkung (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  vorgang_id uuid NOT NULL CONSTRAINT bemerkung_vorgang REFERENCES vorgang,
  fassung integer NOT NULL,
  person_id uuid NOT NULL,
  ressort text,
  abschnitt text,
  art text NOT NULL,
  text text NOT NULL,
  vorschlag jsonb,
  am timestamptz NOT NULL,
  stand text NOT NULL DEFAULT 'offen' CONSTRAINT bemerkung_stand
    CHECK (stand IN ('offen', 'uebernommen', 'abgelehnt', 'erledigt')),
  antwort text,
  erledigt_von uuid,
  erledigt_am timestamptz,
  CONSTRAINT bemerkung_erledigt CHECK ((stand = 'offen') = (erledigt_am IS NULL))
);
CREATE INDEX bemerkung_je_vorgang ON bemerkung (vorgang_id);
CREATE TABLE top (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  sitzung_id uuid NOT NULL CONSTRAINT top_sitzung REFERENCES sitzung,
  vorgang_id uuid NOT NULL CONSTRAINT top_vorgang REFERENCES vorgang,
  teil text NOT NULL CONSTRAINT top_teil CHECK (teil IN ('oeffentlich', 'vertraulich')),
  nummer integer NOT NULL,
  ergebnis text,
  anwesend integer,
  stimmen jsonb,
  vermerk text,
  entschieden_am timestamptz,
  CONSTRAINT top_einmal UNIQUE (sitzung_id, vorgang_id),
  CONSTRAINT top_nummer UNIQUE (sitzung_id, teil, nummer)
);
CREATE TABLE ziffer (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  vorgang_id uuid NOT NULL CONSTRAINT ziffer_vorgang REFERENCES vorgang,
  nr text NOT NULL,
  folge integer NOT NULL,
  text text NOT NULL,
  typ text[] NOT NULL,
  adressat text[] NOT NULL,
  fristen jsonb NOT NULL DEFAULT '[]',
  CONSTRAINT ziffer_nr UNIQUE (vorgang_id, nr)
);
CREATE TABLE auftrag (
  vorgang_id uuid PRIMARY KEY CONSTRAINT auftrag_vorgang REFERENCES vorgang,
  mandant_id uuid NOT NULL,
  -- Where it comes from; the run counts the terms of a recurring Auftrag
  quelle_id uuid NOT NULL CONSTRAINT auftrag_quelle REFERENCES vorgang,
  ziffer_nr text NOT NULL,
  lauf integer NOT NULL DEFAULT 1,
  text text NOT NULL,
  frist_original text,
  frist_art text NOT NULL,
  gesetzt_durch text NOT NULL,
  vorlage_id uuid CONSTRAINT auftrag_vorlage REFERENCES vorgang,
  faellig date,
  erste_frist date,
  CONSTRAINT auftrag_einmal UNIQUE (quelle_id, ziffer_nr, frist_original, lauf)
);
CREATE INDEX auftrag_je_vorlage ON auftrag (vorlage_id) WHERE vorlage_id IS NOT NULL;
CREATE TABLE veroeffentlichung (
  vorgang_id uuid PRIMARY KEY CONSTRAINT veroeffentlichung_vorgang REFERENCES vorgang,
  mandant_id uuid NOT NULL,
  stand text NOT NULL CONSTRAINT veroeffentlichung_stand
    CHECK (stand IN ('veroeffentlicht', 'teilveroeffentlicht', 'gesperrt')),
  paragraf text,
  grund text,
  schwaerzungen text,
  entschieden_von uuid NOT NULL,
  entschieden_am timestamptz NOT NULL
);
-- A plan that moves running Vorgaenge to another version of their procedure: one person proposes, another
-- confirms.
CREATE TABLE verfahrenswanderung (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  plan jsonb NOT NULL,
  -- Report of the dry run over all running Vorgaenge
  probe jsonb NOT NULL,
  vorgeschlagen_von uuid NOT NULL,
  vorgeschlagen_am timestamptz NOT NULL,
  bestaetigt_von uuid,
  bestaetigt_am timestamptz,
  CONSTRAINT verfahrenswanderung_zwei_personen CHECK (bestaetigt_von <> vorgeschlagen_von)
);
`;
