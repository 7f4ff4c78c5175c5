/** What is waiting, and for how long: counted across the Mandanten, without saying anything about any of them. */
export const betriebslage = `
CREATE INDEX nachricht_gescheitert ON nachricht (erstellt_am) WHERE stand = 'fehlgeschlagen';
CREATE FUNCTION betriebslage()
  RETURNS TABLE (
    mails_wartend integer, mails_alter_sekunden float8, mails_gescheitert integer,
    fristen_ueberfaellig integer, siegel_rueckstand bigint, siegel_alter_sekunden float8
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH mails AS (
    SELECT count(*)::integer AS wartend,
      coalesce(extract(epoch FROM kogge_jetzt() - min(faellig_ab)), 0)::float8 AS alter
    FROM nachricht
    WHERE stand = 'wartet'
      AND faellig_ab <= kogge_jetzt()
  ), gescheitert AS (
    SELECT count(*)::integer AS anzahl
    FROM nachricht
    WHERE stand = 'fehlgeschlagen'
      AND erstellt_am > kogge_jetzt() - interval '7 days'
  ), fristen AS (
    SELECT count(*)::integer AS anzahl
    FROM frist
    WHERE stand = 'laeuft'
      AND zeitpunkt < kogge_jetzt() - interval '5 minutes'
  ), offene AS (
    SELECT coalesce(sum(k.seq - coalesce(s.bis, 0)), 0)::bigint AS anzahl,
      coalesce(extract(epoch FROM clock_timestamp() - min(p.aufgenommen)), 0)::float8 AS alter
    FROM pruefpfad_kopf k
    LEFT JOIN LATERAL (
      SELECT max(bis_seq) AS bis
      FROM siegel
      WHERE mandant_id = k.mandant_id
    ) s ON true
    LEFT JOIN pruefpfad p ON p.mandant_id = k.mandant_id AND p.seq = coalesce(s.bis, 0) + 1
  )
  SELECT mails.wartend, mails.alter, gescheitert.anzahl, fristen.anzahl, offene.anzahl, offene.alter
  FROM mails, gescheitert, fristen, offene
$$;
REVOKE EXECUTE ON FUNCTION betriebslage() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION betriebslage() TO kogge_app;
`;
