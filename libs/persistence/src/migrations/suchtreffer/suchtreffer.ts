/** The same hits, always found by the words first. */
export const suchtreffer = `
-- What the caller may see of the hits, and how good they are: 3 number, 2 title, 1 text. As owner, because a condition of row-level security would come before the
-- index and read every row; the same condition stands here.
CREATE OR REPLACE FUNCTION suchtreffer(p_frage tsquery, p_nummer text) RETURNS TABLE (id uuid, guete integer, art text, zustand text, definition_id text, definition_version integer, federfuehrung text,
  stufe text, sitzung_id uuid, erstellt_am timestamptz, geaendert_am timestamptz, beendet_am timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  -- The planner does not know the words; left alone it reads every Vorgang for a question that has three answers.
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
  -- Materialised: it takes what one may see for rarer than it is, and would go through all of that first and look up the words of each.
  WITH gefunden AS MATERIALIZED (SELECT s.vorgang_id, s.kopf @@ p_frage AS im_titel FROM suchtext s WHERE s.alles @@ p_frage)
  SELECT v.id, CASE WHEN position(p_nummer IN lower(v.nummer)) > 0 THEN 3 WHEN g.im_titel THEN 2 ELSE 1 END,
    v.art, v.zustand, v.definition_id, v.definition_version, v.federfuehrung, v.stufe, v.sitzung_id, v.erstellt_am, v.geaendert_am, v.beendet_am
  FROM gefunden g JOIN vorgang v ON v.id = g.vorgang_id
  WHERE v.mandant_id = (SELECT app_mandant()) AND v.zugang && (SELECT app_subjekte())
$$;
`;
