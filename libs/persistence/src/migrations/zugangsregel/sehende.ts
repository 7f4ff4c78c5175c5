/** Whose turn it is by the procedure, and who of them may read (docs/zugang.md); `sehendeStellen` says the same. */
export const sehende = `
CREATE FUNCTION sehende_stellen(p_stellen text[], p_zugang text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT ARRAY(
    SELECT u.stelle
    FROM unnest(p_stellen) WITH ORDINALITY u(stelle, nr)
    WHERE u.stelle LIKE 'person@%'
      OR p_zugang && ARRAY['alle', u.stelle, 'ressort:' || split_part(u.stelle, '@', 2),
        'rolle:' || split_part(u.stelle, '@', 1)]
    ORDER BY u.nr
  )
$$;

-- As before; whoever may not read cannot act either, so an office of hers does not keep a station held.
CREATE OR REPLACE FUNCTION unbesetzte_stationen()
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
        FROM unnest(sehende_stellen(l.zustaendig, l.zugang)) s
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
