/** A Beschluss outside is one that others can read: its text hangs on the Auftrag (regeln.md O3). */
export const beleg = `
-- An Auftrag has no working text: whoever sees it reads its attachments.
DROP POLICY arbeitsstand ON anlage;
CREATE POLICY arbeitsstand ON anlage AS RESTRICTIVE FOR SELECT TO kogge_app
  USING (
    EXISTS (
      SELECT 1
      FROM vorgang v
      WHERE v.id = vorgang_id
        AND (v.art = 'auftrag' OR v.zugang_arbeit && (SELECT app_subjekte()))
    )
    OR fassung_mit_datei(vorgang_id, sha256)
  );

CREATE OR REPLACE FUNCTION kogge_ist_beschluss(p_beschluss jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN p_beschluss ? 'vorlage' THEN kogge_beschlossen_am((p_beschluss ->> 'vorlage')::uuid) IS NOT NULL
    ELSE coalesce(
      p_beschluss ->> 'am' <> '' AND p_beschluss ->> 'gremium' <> '' AND p_beschluss ->> 'fundstelle' <> ''
      AND EXISTS (SELECT 1 FROM anlage a WHERE a.id = (p_beschluss #>> '{anlage,id}')::uuid), false
    )
  END
$$;
`;
