/** The level of an Auftrag is that of its paper, also when that changes later. */
export const auftraege = `
-- Who sees an Auftrag of that level besides those who see its paper (docs/zugang.md); the runner computes the same.
CREATE FUNCTION auftrag_zugang_eigen(p_stufe text, p_stand jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT ARRAY['system', 'PRUEF@SK'] || ARRAY(
    SELECT 'person:' || m
    FROM jsonb_array_elements_text(coalesce(p_stand #> '{context,mitwirkende}', '[]')) m
  ) || CASE p_stufe
    WHEN 'offen' THEN ARRAY['alle']
    WHEN 'nfd' THEN ARRAY(
      SELECT 'ressort:' || a
      FROM jsonb_array_elements_text(p_stand #> '{context,adressat}') a
    )
    ELSE ARRAY(
      SELECT r || '@' || a
      FROM jsonb_array_elements_text(p_stand #> '{context,adressat}') a, unnest(ARRAY['STR', 'VB']) r
    )
  END
$$;
CREATE OR REPLACE FUNCTION quelle_gibt_zugang() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  UPDATE vorgang o
  SET zugang_weitere = NEW.zugang, stufe = NEW.stufe,
    zugang_eigen = CASE WHEN o.stufe = NEW.stufe THEN o.zugang_eigen
      ELSE auftrag_zugang_eigen(NEW.stufe, o.stand) END
  FROM auftrag a
  WHERE a.quelle_id = NEW.id AND o.id = a.vorgang_id
    AND (o.zugang_weitere <> NEW.zugang OR o.stufe <> NEW.stufe);
  RETURN NULL;
END $$;
DROP TRIGGER vorgang_zugang ON vorgang;
CREATE TRIGGER vorgang_zugang AFTER UPDATE OF zugang_eigen, stufe ON vorgang FOR EACH ROW
  WHEN (NEW.zugang_eigen IS DISTINCT FROM OLD.zugang_eigen OR NEW.stufe <> OLD.stufe)
  EXECUTE FUNCTION quelle_gibt_zugang();

CREATE OR REPLACE FUNCTION nur_zugang(alt vorgang, neu vorgang) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT neu.version = alt.version
    AND current_user NOT IN ('kogge_app', 'kogge_worker')
    -- What the database computes is not there yet before the update.
    AND to_jsonb(neu) - 'zugang' <> to_jsonb(alt) - 'zugang'
    AND to_jsonb(neu) - w.spalten = to_jsonb(alt) - w.spalten
  FROM (
    SELECT '{phase,stufe,zugang,zugang_eigen,zugang_weitere,zugang_arbeit,zugang_streng}'::text[]
  ) w(spalten)
$$;
`;
