/** The row of a message keeps the group of its kind; who must not sign what stands in the procedure. */
export const haus = `
-- The list of kinds was written again by a later migration, from an older list: reports fell into the wrong group.
ALTER TABLE nachricht ADD COLUMN gruppe text;
UPDATE nachricht SET gruppe = CASE
  WHEN art IN ('neue_aufgabe', 'mitzeichnung_angefordert', 'bericht_angefordert', 'bericht_zurueckgegeben')
    THEN 'aufgaben'
  WHEN art IN ('erinnerung', 'eskalation', 'frist_abgelaufen', 'frist_abgelaufen_eskalation', 'bericht_erinnerung')
    THEN 'fristen'
  WHEN art = 'nachtpruefung_befund' THEN 'alarme'
  ELSE 'hinweise'
END;
ALTER TABLE nachricht ALTER COLUMN gruppe SET NOT NULL;
ALTER TABLE nachricht ADD CONSTRAINT nachricht_gruppe
  CHECK (gruppe IN ('aufgaben', 'fristen', 'hinweise', 'alarme'));
DROP FUNCTION nachrichtengruppe(text);

-- The civil date in Bremen of an instant, and today by the clock of the installation.
CREATE FUNCTION kogge_tag(p_zeit timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT (p_zeit AT TIME ZONE 'Europe/Berlin')::date
$$;
CREATE FUNCTION kogge_heute() RETURNS date LANGUAGE sql STABLE AS $$ SELECT kogge_tag(kogge_jetzt()) $$;

-- The settings of a Mandant as one object; null when nothing is set.
CREATE FUNCTION kogge_einstellungen(p_mandant uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_object_agg(schluessel, wert) FROM einstellung WHERE mandant_id = p_mandant
$$;

-- A Schritt looks at the deadlines that still stand, however many its Vorgang has had.
CREATE INDEX frist_stehend ON frist (vorgang_id) WHERE stand <> 'beendet';
-- Under row-level security the index by offices was never read: the inbox goes through what is open in its Mandant.
DROP INDEX vorgang_aufgaben;
CREATE INDEX vorgang_offen ON vorgang (mandant_id) WHERE beendet_am IS NULL;

-- Last judge 4: by what the procedure of the Vorgang says a Schritt signs, nobody whom the context notes as having
-- written there – also not as a deputy. The entry of the Schritt itself does not count.
CREATE OR REPLACE FUNCTION zeichnung_vier_augen() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (
    SELECT 1
    FROM vorgang v
    JOIN workflow_definition d ON d.id = v.definition_id AND d.version = v.definition_version
    CROSS JOIN LATERAL jsonb_array_elements_text(
      coalesce(d.definition #> ARRAY['vierAugen', 'zeichnet', NEW.schritt], '[]')
    ) feld(name)
    CROSS JOIN LATERAL jsonb_path_query((v.stand #> ARRAY['context', feld.name]) - NEW.schritt, '$.**') wer(person)
    WHERE v.id = NEW.vorgang_id
      AND wer.person IN (to_jsonb(NEW.person_id::text), to_jsonb(NEW.vertritt_id::text))
  ) THEN
    RAISE EXCEPTION 'Vier Augen: wer mitgeschrieben hat, zeichnet nicht'
      USING ERRCODE = '23514', CONSTRAINT = 'zeichnung_vier_augen';
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM pruefpfad p
    WHERE p.vorgang_id = NEW.vorgang_id
      AND p.vorgang_version = NEW.vorgang_version
      AND p.transaktion = pg_current_xact_id()
  ) THEN
    RAISE EXCEPTION 'Zeichnung %: kein Schritt im Pruefpfad hat sie gemacht', NEW.id USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END $$;
`;
