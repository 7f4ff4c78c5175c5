/** Stations at which nobody can act: nobody holds any of their offices, and nobody stands in. */
export const unbesetzt = `
-- Of every paper, also of those that the caller may not read: number and station, no content.
CREATE FUNCTION unbesetzte_stationen()
  RETURNS TABLE (
    id uuid, nummer text, art text, federfuehrung text, zustand text, definition_id text,
    definition_version integer, stellen text[], seit timestamptz
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH laufende AS (
    SELECT *
    FROM vorgang v
    WHERE v.mandant_id = app_mandant()
      AND v.beendet_am IS NULL
      AND v.zustaendig <> '{}'
  ), leere AS (
    SELECT coalesce(array_agg(s.stelle), '{}') AS stellen
    FROM (SELECT DISTINCT unnest(zustaendig) AS stelle FROM laufende) s
    WHERE NOT EXISTS (SELECT 1 FROM inhaber(app_mandant(), s.stelle, kogge_heute()))
  )
  SELECT v.id, v.nummer, v.art, v.federfuehrung, v.zustand, v.definition_id, v.definition_version,
    v.zustaendig, v.geaendert_am
  FROM laufende v
  CROSS JOIN leere
  WHERE v.zustaendig <@ leere.stellen
  ORDER BY v.geaendert_am, v.id
  LIMIT 500
$$;
`;
