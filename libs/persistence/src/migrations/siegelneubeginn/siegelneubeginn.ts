/**
 * The sealer learns which key may follow without the old one, and nothing else of a record; only the owner of the
 * tables records that – a stolen login of API or worker does not.
 */
export const siegelneubeginn = `
CREATE FUNCTION siegel_neubeginne(p_mandant uuid, p_nach bigint)
  RETURNS TABLE (seq bigint, alter_schluessel text, neuer_schluessel text, letzter_kopf text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.seq, p.eintrag ->> 'alterSchluessel', p.eintrag ->> 'neuerSchluessel', p.eintrag ->> 'letzterKopf'
  FROM pruefpfad p
  WHERE p.mandant_id = p_mandant
    AND p.seq > p_nach
    AND p.handlung = 'siegel_neubeginn'
  ORDER BY p.seq
$$;
REVOKE EXECUTE ON FUNCTION siegel_neubeginne(uuid, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION siegel_neubeginne(uuid, bigint) TO kogge_siegel;

CREATE FUNCTION siegel_nur_betrieb() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RAISE EXCEPTION 'Einen Siegelschlüssel ersetzt nur der Betrieb (kogge siegel)' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pruefpfad_siegel_nur_betrieb BEFORE INSERT ON pruefpfad FOR EACH ROW
  WHEN (NEW.handlung IN ('siegel_neubeginn', 'siegel_wechsel')) EXECUTE FUNCTION siegel_nur_betrieb();
`;
