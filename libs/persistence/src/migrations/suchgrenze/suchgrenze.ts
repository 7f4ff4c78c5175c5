/** The same hits, and no more of them than the question asks for. */
export const suchgrenze = `
-- What the caller may see of the hits, and how good they are: 3 number, 2 title, 1 text. As owner, because a
-- condition of row-level security would come before the index and read every row; the same condition stands
-- here.
DROP FUNCTION suchtreffer(tsquery, text);
CREATE FUNCTION suchtreffer(p_frage tsquery, p_nummer text, p_hoechstens integer)
  RETURNS TABLE (
    id uuid, guete integer, art text, zustand text, definition_id text, definition_version integer,
    federfuehrung text, stufe text, sitzung_id uuid, erstellt_am timestamptz, geaendert_am timestamptz,
    beendet_am timestamptz
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  SET enable_seqscan = off AS $$
  -- The planner does not know the words, and takes what one may see for rarer than it is: left alone it goes
  -- through all of that and looks up the words of each, or joins the two
  -- row by row. LIMIT 1 leaves one way: by the words, and each hit by its key.
  SELECT v.id,
    CASE WHEN position(p_nummer IN lower(v.nummer)) > 0 THEN 3 WHEN s.kopf @@ p_frage THEN 2 ELSE 1 END,
    v.art, v.zustand, v.definition_id, v.definition_version, v.federfuehrung, v.stufe, v.sitzung_id,
    v.erstellt_am, v.geaendert_am, v.beendet_am
  FROM suchtext s
  CROSS JOIN LATERAL (
    SELECT *
    FROM vorgang o
    WHERE o.id = s.vorgang_id
      AND o.mandant_id = (SELECT app_mandant())
      AND o.zugang && (SELECT app_subjekte())
    LIMIT 1
  ) v
  WHERE s.alles @@ p_frage
  LIMIT p_hoechstens
$$;
`;
