/** The sealer says how far behind it is, although it sees no time of any record. */
export const siegelrueckstand = `
CREATE FUNCTION siegel_rueckstand() RETURNS TABLE (eintraege bigint, alter_sekunden float8)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(sum(k.seq - coalesce(s.bis, 0)), 0)::bigint,
    coalesce(extract(epoch FROM clock_timestamp() - min(p.aufgenommen)), 0)::float8
  FROM pruefpfad_kopf k
  LEFT JOIN LATERAL (
    SELECT max(bis_seq) AS bis
    FROM siegel
    WHERE mandant_id = k.mandant_id
  ) s ON true
  LEFT JOIN pruefpfad p ON p.mandant_id = k.mandant_id AND p.seq = coalesce(s.bis, 0) + 1
$$;
REVOKE EXECUTE ON FUNCTION siegel_rueckstand() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION siegel_rueckstand() TO kogge_siegel;
`;
