/** How far a campaign is, whoever asks: also of the reports that only their house and the Berichtswesen see yet. */
export const kampagnen = `
CREATE FUNCTION kampagnenzahlen(p_kampagne uuid, p_abgegeben text[])
  RETURNS TABLE (gesamt integer, frei integer, ueberfaellig integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT count(*)::int, count(*) FILTER (WHERE o.zustand = ANY (p_abgegeben))::int,
    count(*) FILTER (WHERE o.zustand <> ALL (p_abgegeben) AND k.faellig < kogge_heute())::int
  FROM bericht b
  JOIN vorgang o ON o.id = b.vorgang_id
  JOIN kampagne k ON k.vorgang_id = b.kampagne_id
  WHERE b.kampagne_id = p_kampagne
    AND b.mandant_id = app_mandant()
$$;
`;
