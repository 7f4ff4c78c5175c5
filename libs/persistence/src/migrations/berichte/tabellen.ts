/**
 * Register of measures, reports of every year, campaigns that collect them, and files that are made of them.
 */
export const tabellen = `
-- Responsible for a measure; the office that collects the reports.
ALTER TABLE amt DROP CONSTRAINT amt_rolle, ADD CONSTRAINT amt_rolle
  CHECK (rolle IN ('AUT','RL','AL','MV','BW','VB','STR','SEN','SK','CDS','ADMIN','PRUEF'));
CREATE OR REPLACE FUNCTION nachrichtengruppe(p_art text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN p_art IN (
      'neue_aufgabe', 'mitzeichnung_angefordert', 'bericht_angefordert', 'bericht_zurueckgegeben'
    ) THEN 'aufgaben'
    WHEN p_art IN (
      'erinnerung', 'eskalation', 'frist_abgelaufen', 'frist_abgelaufen_eskalation', 'bericht_erinnerung'
    ) THEN 'fristen'
    ELSE 'hinweise'
  END
$$;
CREATE TABLE handlungsfeld (
  mandant_id uuid NOT NULL CONSTRAINT handlungsfeld_mandant REFERENCES mandant,
  nr integer NOT NULL,
  titel text NOT NULL,
  CONSTRAINT handlungsfeld_pk PRIMARY KEY (mandant_id, nr)
);
CREATE TABLE massnahme (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL CONSTRAINT massnahme_mandant REFERENCES mandant,
  nummer text NOT NULL,
  titel text NOT NULL,
  handlungsfeld integer,
  ressort text NOT NULL,
  -- The unit within the Ressort that answers for it
  einheit text NOT NULL DEFAULT '',
  stand text NOT NULL DEFAULT 'laeuft' CONSTRAINT massnahme_stand
    CHECK (stand IN ('laeuft', 'abgeschlossen', 'entfallen')),
  -- Leitziel, Projektziele, Zielgruppe, Kennzahlen with Planwerte by year, Meilensteine; every cell as
  -- written
  inhalt jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  geaendert_am timestamptz NOT NULL,
  CONSTRAINT massnahme_nummer UNIQUE (mandant_id, nummer),
  CONSTRAINT massnahme_handlungsfeld FOREIGN KEY (mandant_id, handlungsfeld)
    REFERENCES handlungsfeld (mandant_id, nr)
);
-- Every state that a measure ever had; append-only.
CREATE TABLE massnahme_fassung (
  massnahme_id uuid NOT NULL CONSTRAINT massnahme_fassung_massnahme REFERENCES massnahme,
  version integer NOT NULL,
  mandant_id uuid NOT NULL,
  inhalt jsonb NOT NULL,
  grund text NOT NULL DEFAULT '',
  person_id uuid,
  am timestamptz NOT NULL,
  CONSTRAINT massnahme_fassung_pk PRIMARY KEY (massnahme_id, version)
);
CREATE TABLE verknuepfung (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  massnahme_id uuid NOT NULL CONSTRAINT verknuepfung_massnahme REFERENCES massnahme,
  vorgang_id uuid NOT NULL CONSTRAINT verknuepfung_vorgang REFERENCES vorgang,
  bezug text NOT NULL CONSTRAINT verknuepfung_bezug CHECK (bezug IN ('auftrag', 'bericht', 'sonst')),
  person_id uuid,
  am timestamptz NOT NULL,
  CONSTRAINT verknuepfung_einmal UNIQUE (massnahme_id, vorgang_id)
);
CREATE INDEX verknuepfung_je_vorgang ON verknuepfung (vorgang_id);
CREATE TABLE kampagne (
  vorgang_id uuid PRIMARY KEY CONSTRAINT kampagne_vorgang REFERENCES vorgang,
  mandant_id uuid NOT NULL,
  jahr integer NOT NULL,
  faellig date NOT NULL,
  -- The Senatsvorlage that carries the consolidated report
  vorlage_id uuid CONSTRAINT kampagne_vorlage REFERENCES vorgang,
  abgebrochen boolean NOT NULL DEFAULT false
);
-- One campaign a year; a cancelled one makes room.
CREATE UNIQUE INDEX kampagne_jahr ON kampagne (mandant_id, jahr) WHERE NOT abgebrochen;
CREATE INDEX kampagne_je_vorlage ON kampagne (vorlage_id) WHERE vorlage_id IS NOT NULL;
-- What a campaign asks for, frozen: measures with their Planwerte as they stood on that day.
CREATE TABLE kampagne_massnahme (
  kampagne_id uuid NOT NULL CONSTRAINT kampagne_massnahme_kampagne REFERENCES kampagne,
  massnahme_id uuid NOT NULL CONSTRAINT kampagne_massnahme_massnahme REFERENCES massnahme,
  mandant_id uuid NOT NULL,
  massnahme_version integer NOT NULL,
  ressort text NOT NULL,
  vorgabe jsonb NOT NULL,
  CONSTRAINT kampagne_massnahme_pk PRIMARY KEY (kampagne_id, massnahme_id)
);
CREATE TABLE bericht (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL CONSTRAINT bericht_mandant REFERENCES mandant,
  -- Null while nobody has said to which measure an imported report belongs
  massnahme_id uuid CONSTRAINT bericht_massnahme REFERENCES massnahme,
  jahr integer CONSTRAINT bericht_jahr CHECK (jahr BETWEEN 2000 AND 2199),
  zeitraum text NOT NULL DEFAULT 'jahr' CONSTRAINT bericht_zeitraum CHECK (zeitraum IN ('jahr', 'halbjahr')),
  vorgang_id uuid CONSTRAINT bericht_vorgang REFERENCES vorgang CONSTRAINT bericht_je_vorgang UNIQUE,
  kampagne_id uuid CONSTRAINT bericht_kampagne REFERENCES kampagne,
  -- Every cell as written; what it means is read from it
  inhalt jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  -- Of an imported report: file, its hash, which report in it, and what was odd
  quelle jsonb,
  quelle_sha256 text,
  quelle_teil integer,
  befunde text[] NOT NULL DEFAULT '{}',
  geaendert_am timestamptz NOT NULL,
  CONSTRAINT bericht_je_quelle UNIQUE (mandant_id, quelle_sha256, quelle_teil),
  CONSTRAINT bericht_herkunft
    CHECK ((vorgang_id IS NULL) = (kampagne_id IS NULL) AND (vorgang_id IS NULL) <> (quelle_sha256 IS NULL))
);
-- One report a year on each measure, whatever it came from.
CREATE UNIQUE INDEX bericht_je_massnahme ON bericht (mandant_id, massnahme_id, jahr, zeitraum)
  WHERE massnahme_id IS NOT NULL;
CREATE INDEX bericht_je_kampagne ON bericht (kampagne_id) WHERE kampagne_id IS NOT NULL;
CREATE INDEX bericht_ohne_massnahme ON bericht (mandant_id, id) WHERE massnahme_id IS NULL;
-- A file that the worker makes of a consolidated report; kept for a week.
CREATE TABLE ausgabe (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL CONSTRAINT ausgabe_mandant REFERENCES mandant,
  kampagne_id uuid NOT NULL CONSTRAINT ausgabe_kampagne REFERENCES kampagne,
  person_id uuid NOT NULL,
  form text NOT NULL CONSTRAINT ausgabe_form CHECK (form IN ('xlsx', 'json', 'html')),
  stand text NOT NULL DEFAULT 'wartet' CONSTRAINT ausgabe_stand
    CHECK (stand IN ('wartet', 'laeuft', 'fertig', 'abgebrochen', 'gescheitert')),
  fertig integer NOT NULL DEFAULT 0,
  gesamt integer NOT NULL DEFAULT 0,
  name text,
  inhalt bytea,
  lease_bis timestamptz,
  fence integer NOT NULL DEFAULT 0,
  erstellt_am timestamptz NOT NULL,
  CONSTRAINT ausgabe_inhalt CHECK ((stand = 'fertig') = (inhalt IS NOT NULL))
);
CREATE INDEX ausgabe_offen ON ausgabe (erstellt_am) WHERE stand IN ('wartet', 'laeuft');
-- What was frozen stays: neither a state of a measure nor what a campaign asks for is ever changed.
CREATE FUNCTION bleibt_wie_es_ist() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% ist festgeschrieben', TG_TABLE_NAME USING ERRCODE = '23514';
END $$;
CREATE TRIGGER massnahme_fassung_bleibt BEFORE UPDATE OR DELETE ON massnahme_fassung FOR EACH ROW
  EXECUTE FUNCTION bleibt_wie_es_ist();
CREATE TRIGGER kampagne_massnahme_bleibt BEFORE UPDATE OR DELETE ON kampagne_massnahme FOR EACH ROW
  EXECUTE FUNCTION bleibt_wie_es_ist();
`;
