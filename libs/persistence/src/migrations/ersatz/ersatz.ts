/** Last judges of acting in the place of a vacant office, and of moving a stuck paper (regeln.md S2). */
export const ersatz = `
-- The office is vacant, and whoever signs holds the one that acts in its place, or deputises for its holder.
CREATE FUNCTION zeichnung_ersatz() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  tag date := kogge_tag(NEW.am);
BEGIN
  IF EXISTS (SELECT 1 FROM inhaber(NEW.mandant_id, NEW.erklaerung ->> 'amt', tag))
    OR NEW.erklaerung ->> 'statt' NOT IN ('CDS@SK', 'SEN@SK')
    OR NOT EXISTS (
      SELECT 1
      FROM inhaber(NEW.mandant_id, NEW.erklaerung ->> 'statt', tag) i
      WHERE i.person_id = NEW.person_id
    )
  THEN
    RAISE EXCEPTION 'Vorgang %: das Amt ist besetzt', NEW.vorgang_id
      USING ERRCODE = '23514', CONSTRAINT = 'zeichnung_ersatz';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER zeichnung_ersatz BEFORE INSERT ON zeichnung FOR EACH ROW
  WHEN (NEW.erklaerung ? 'statt') EXECUTE FUNCTION zeichnung_ersatz();

-- A second person confirms what the first has proposed last; neither of them stands in for the other.
CREATE FUNCTION umstellung_zweite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1
    FROM (
      SELECT p.akteur, p.vertritt
      FROM pruefpfad p
      WHERE p.vorgang_id = NEW.vorgang_id
        AND p.handlung = 'umstellungVorschlagen'
      ORDER BY p.vorgang_version DESC
      LIMIT 1
    ) erste
    WHERE erste.akteur NOT IN (NEW.akteur, coalesce(NEW.vertritt::text, ''))
      AND coalesce(erste.vertritt::text, '-') NOT IN (NEW.akteur, coalesce(NEW.vertritt::text, ''))
  ) THEN
    RAISE EXCEPTION 'Vorgang %: der Umstellung fehlt die zweite Person', NEW.vorgang_id
      USING ERRCODE = '23514', CONSTRAINT = 'umstellung_zweite';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER umstellung_zweite BEFORE INSERT ON pruefpfad FOR EACH ROW
  WHEN (NEW.handlung = 'umstellungBestaetigen') EXECUTE FUNCTION umstellung_zweite();

-- Vacant stations, also where somebody acts in the place of the office (\`handelnde\`).
DROP FUNCTION unbesetzte_stationen();
CREATE FUNCTION unbesetzte_stationen()
  RETURNS TABLE (
    id uuid, nummer text, art text, federfuehrung text, zustand text, definition_id text,
    definition_version integer, stellen text[], handelnde text[], seit timestamptz
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH laufende AS (
    SELECT v.*, ARRAY(
        SELECT DISTINCT e.value
        FROM jsonb_each_text(coalesce(v.stand #> '{context,ersatz}', '{}')) e
        WHERE e.key = ANY (v.zustaendig)
      ) AS handelnde
    FROM vorgang v
    WHERE v.mandant_id = app_mandant()
      AND v.beendet_am IS NULL
      AND v.zustaendig <> '{}'
  ), eigene AS (
    SELECT l.*, ARRAY(
        SELECT s
        FROM unnest(l.zustaendig) s
        WHERE s <> ALL (l.handelnde)
      ) AS stellen
    FROM laufende l
  ), leere AS (
    SELECT coalesce(array_agg(s.stelle), '{}') AS stellen
    FROM (SELECT DISTINCT unnest(stellen) AS stelle FROM eigene) s
    WHERE NOT EXISTS (SELECT 1 FROM inhaber(app_mandant(), s.stelle, kogge_heute()))
  )
  SELECT e.id, e.nummer, e.art, e.federfuehrung, e.zustand, e.definition_id, e.definition_version, e.stellen,
    e.handelnde, e.geaendert_am
  FROM eigene e
  CROSS JOIN leere
  WHERE e.stellen <@ leere.stellen
  ORDER BY e.geaendert_am, e.id
  LIMIT 500
$$;
`;
