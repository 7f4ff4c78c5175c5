/** A person sees a Vorgang for her part in it only while she holds an office in a house that takes part. */
export const personenzugang = `
CREATE OR REPLACE FUNCTION auftrag_zugang_eigen(p_stufe text, p_stand jsonb) RETURNS text[] LANGUAGE sql
  IMMUTABLE AS $$
  SELECT ARRAY['system', 'PRUEF@SK'] || CASE p_stufe
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
-- Computed anew at the next start, as the procedures know it.
ALTER TABLE vorgang DISABLE TRIGGER USER;
UPDATE vorgang SET zugang_arbeit = '{}';
ALTER TABLE vorgang ENABLE TRIGGER USER;
`;
