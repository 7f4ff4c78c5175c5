/** Last judge of a new try: a withdrawn paper whose text is submitted again is named (regeln.md C1). */
export const vorgaengerin = `
-- Withdrawn papers of the same houses that somebody was asked to co-sign, and whose sections A and B this Fassung has
-- word for word; fewer than a hundred characters are a phrase that any paper may have.
CREATE FUNCTION vorlage_vorgaengerinnen(p_vorgang uuid, p_nr integer, p_stand jsonb) RETURNS SETOF uuid
  LANGUAGE sql STABLE AS $$
  SELECT w.id
  FROM fassung f
  JOIN vorgang v ON v.id = f.vorgang_id
  JOIN vorgang w ON w.mandant_id = v.mandant_id AND w.id <> v.id
  JOIN fassung g ON g.vorgang_id = w.id AND g.nr = w.fassung
  WHERE f.vorgang_id = p_vorgang
    AND f.nr = p_nr
    AND w.art = 'senatsvorlage'
    AND w.zustand = 'zurueckgezogen'
    AND w.stand #> '{context,einbringer}' ?| ARRAY(
      SELECT jsonb_array_elements_text(p_stand #> '{context,einbringer}')
    )
    AND g.abschnitt_sha256 ->> 'A' = f.abschnitt_sha256 ->> 'A'
    AND g.abschnitt_sha256 ->> 'B' = f.abschnitt_sha256 ->> 'B'
    AND char_length(concat(f.inhalt #>> '{abschnitte,A}', f.inhalt #>> '{abschnitte,B}')) >= 100
    AND EXISTS (
      SELECT 1
      FROM jsonb_each(w.stand #> '{context,mitzeichnungen}') m(ressort, eine)
      WHERE m.eine ->> 'stand' <> 'offen'
        OR m.eine ->> 'zuletzt' IS NOT NULL
        OR m.eine ->> 'gefragtAm' IS NOT NULL
    )
$$;
CREATE FUNCTION vorlage_vorgaengerin() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  IF NEW.stand #>> '{context,vorgaengerin,id}' IS NULL
    AND EXISTS (SELECT 1 FROM vorlage_vorgaengerinnen(NEW.id, NEW.fassung, NEW.stand)) THEN
    RAISE EXCEPTION 'Vorgang %: die Vorgaengerin fehlt', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'vorlage_vorgaengerin';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER vorlage_vorgaengerin AFTER UPDATE ON vorgang DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.art = 'senatsvorlage' AND NEW.definition_version > 2
    AND NEW.zustand = 'fachpruefung' AND OLD.zustand = 'entwurf')
  EXECUTE FUNCTION vorlage_vorgaengerin();
`;
