/** Deadlines, reminders, messages: the truth; a queue only works them off. */
export const fristen = `
CREATE TABLE frist (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  vorgang_id uuid NOT NULL CONSTRAINT frist_vorgang REFERENCES vorgang,
  schluessel text NOT NULL,
  name text NOT NULL,
  -- Event of the state machine that its end brings, or null
  ereignis jsonb,
  datum date NOT NULL,
  zeitpunkt timestamptz NOT NULL,
  erster_termin date NOT NULL,
  regel jsonb NOT NULL,
  grund text NOT NULL,
  -- Who is reminded before it, and the ladder of those who are told after it: counted anew, a deadline keeps
  -- them
  erinnern text[] NOT NULL DEFAULT '{}',
  eskalieren jsonb NOT NULL DEFAULT '[]',
  begonnen_am timestamptz NOT NULL,
  -- Passed: what it was for is still to be done
  stand text NOT NULL DEFAULT 'laeuft' CONSTRAINT frist_stand
    CHECK (stand IN ('laeuft', 'abgelaufen', 'beendet')),
  beendet_am timestamptz,
  -- Deferred: one Schritt may end a deadline and begin it anew.
  CONSTRAINT frist_laeuft EXCLUDE USING btree (vorgang_id WITH =, schluessel WITH =) WHERE (stand = 'laeuft')
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX frist_faellig ON frist (zeitpunkt) WHERE stand = 'laeuft' AND ereignis IS NOT NULL;
CREATE INDEX frist_je_vorgang ON frist (vorgang_id);
CREATE TABLE erinnerung (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  frist_id uuid NOT NULL CONSTRAINT erinnerung_frist REFERENCES frist,
  vorgang_id uuid NOT NULL,
  -- Stelle, not person: whoever holds the office on that day is told
  stelle text NOT NULL,
  art text NOT NULL,
  datum date NOT NULL,
  faellig_ab timestamptz NOT NULL,
  stand text NOT NULL DEFAULT 'geplant' CONSTRAINT erinnerung_stand
    CHECK (stand IN ('geplant', 'uebergeben', 'entfallen')),
  uebergeben_am timestamptz,
  CONSTRAINT erinnerung_einmal UNIQUE (frist_id, stelle, art)
);
CREATE INDEX erinnerung_faellig ON erinnerung (faellig_ab) WHERE stand = 'geplant';
CREATE INDEX erinnerung_je_vorgang ON erinnerung (vorgang_id);
CREATE TABLE nachricht (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  empfaenger_id uuid NOT NULL,
  -- The office in which the person is told, and for whom (i. V.)
  stelle text NOT NULL,
  vertritt_id uuid,
  vorgang_id uuid NOT NULL,
  erinnerung_id uuid CONSTRAINT nachricht_erinnerung REFERENCES erinnerung,
  art text NOT NULL,
  schluessel text NOT NULL,
  daten jsonb NOT NULL DEFAULT '{}',
  -- Days late, after a downtime
  verspaetet_tage integer NOT NULL DEFAULT 0,
  erstellt_am timestamptz NOT NULL,
  faellig_ab timestamptz NOT NULL,
  stand text NOT NULL DEFAULT 'wartet' CONSTRAINT nachricht_stand
    CHECK (stand IN ('wartet', 'gesendet', 'fehlgeschlagen', 'entfallen', 'ohne_mail')),
  lease_bis timestamptz,
  fence integer NOT NULL DEFAULT 0,
  versuche integer NOT NULL DEFAULT 0,
  message_id text NOT NULL,
  gesendet_am timestamptz,
  gelesen_am timestamptz,
  fehler text,
  CONSTRAINT nachricht_einmal UNIQUE (mandant_id, empfaenger_id, schluessel),
  CONSTRAINT nachricht_empfaenger FOREIGN KEY (mandant_id, empfaenger_id) REFERENCES person (mandant_id, id),
  CONSTRAINT nachricht_vorgang FOREIGN KEY (mandant_id, vorgang_id) REFERENCES vorgang (mandant_id, id)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX nachricht_faellig ON nachricht (faellig_ab) WHERE stand = 'wartet';
CREATE INDEX nachricht_je_person ON nachricht (empfaenger_id, erstellt_am DESC);
-- Who holds an office on a day, and who deputises for them; a deputy's deputy is nobody.
CREATE FUNCTION inhaber(p_mandant uuid, p_stelle text, p_tag date)
  RETURNS TABLE (person_id uuid, vertritt_id uuid) LANGUAGE sql STABLE AS $$
  WITH im_amt AS (
    SELECT a.person_id
    FROM amt a
    JOIN person p ON p.id = a.person_id AND p.aktiv
    WHERE a.mandant_id = p_mandant
      AND a.rolle = split_part(p_stelle, '@', 1)
      AND a.ressort = split_part(p_stelle, '@', 2)
      AND a.wirksam
      AND a.widerrufen_am IS NULL
      AND a.von <= p_tag
      AND (a.bis IS NULL OR a.bis >= p_tag)
    UNION
    SELECT p.id
    FROM person p
    WHERE p.mandant_id = p_mandant
      AND p.aktiv
      AND p_stelle = 'person@' || p.id
  )
  SELECT i.person_id, NULL::uuid
  FROM im_amt i
  UNION
  SELECT v.vertretende_id, v.vertretene_id
  FROM vertretung v
  JOIN im_amt i ON i.person_id = v.vertretene_id
  JOIN person p ON p.id = v.vertretende_id AND p.aktiv
  WHERE v.mandant_id = p_mandant
    AND v.wirksam
    AND v.widerrufen_am IS NULL
    AND p_tag BETWEEN v.von AND v.bis
    AND (v.rollen = '{}' OR split_part(p_stelle, '@', 1) = ANY (v.rollen))
    AND v.vertretende_id NOT IN (SELECT i2.person_id FROM im_amt i2)
$$;
-- Who is told: the holders of the Stelle, otherwise those of the next rung that anybody holds – first in the
-- house, at last the Senatskanzlei.
-- \`an\` is the Stelle in which they are told. Nobody at all: no row.
CREATE FUNCTION empfaenger(p_mandant uuid, p_stelle text, p_tag date)
  RETURNS TABLE (an text, person_id uuid, vertritt_id uuid) LANGUAGE sql STABLE AS $$
  WITH selbst AS MATERIALIZED (
    SELECT i.person_id, i.vertritt_id
    FROM inhaber(p_mandant, p_stelle, p_tag) i
  )
  SELECT p_stelle, s.person_id, s.vertritt_id
  FROM selbst s
  UNION ALL
  SELECT l.an, l.person_id, l.vertritt_id
  FROM (
    SELECT sprosse.an, i.person_id, i.vertritt_id, rank() OVER (ORDER BY sprosse.nr) AS rang
    FROM unnest(
      CASE
        WHEN split_part(p_stelle, '@', 1) IN ('RL', 'VB')
          THEN ARRAY['AL@' || split_part(p_stelle, '@', 2), 'STR@' || split_part(p_stelle, '@', 2)]
        WHEN split_part(p_stelle, '@', 1) = 'AL' THEN ARRAY['STR@' || split_part(p_stelle, '@', 2)]
        ELSE '{}'
      END || ARRAY['SK@SK', 'CDS@SK', 'ADMIN@SK']
    ) WITH ORDINALITY AS sprosse(an, nr)
    CROSS JOIN LATERAL inhaber(p_mandant, sprosse.an, p_tag) i
  ) l
  WHERE l.rang = 1
    AND NOT EXISTS (SELECT 1 FROM selbst)
$$;
-- The group of a kind of message, by which people choose how they are told.
CREATE FUNCTION nachrichtengruppe(p_art text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN p_art IN ('neue_aufgabe', 'mitzeichnung_angefordert') THEN 'aufgaben'
    WHEN p_art IN (
      'erinnerung', 'eskalation', 'frist_abgelaufen', 'frist_abgelaufen_eskalation'
    ) THEN 'fristen'
    ELSE 'hinweise'
  END
$$;
CREATE TABLE idempotenz (
  mandant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  schluessel text NOT NULL,
  anfrage_sha256 text NOT NULL,
  status integer NOT NULL,
  antwort jsonb NOT NULL,
  am timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT idempotenz_pk PRIMARY KEY (mandant_id, person_id, schluessel)
);
CREATE INDEX idempotenz_alter ON idempotenz (am);
`;
