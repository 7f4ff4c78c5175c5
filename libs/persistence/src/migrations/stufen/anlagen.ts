/** An attachment may be stricter than its paper, never looser. */
export const anlagen = `
ALTER TABLE anlage ADD COLUMN stufe text NOT NULL DEFAULT 'offen'
  CONSTRAINT anlage_stufe CHECK (stufe IN ('offen', 'nfd', 'vertraulich'));
-- Who would see the paper if it had that level: {"nfd": […], "vertraulich": […]}
ALTER TABLE vorgang ADD COLUMN zugang_streng jsonb NOT NULL DEFAULT '{}';
CREATE POLICY stufe ON anlage AS RESTRICTIVE FOR SELECT TO kogge_app
  USING (stufe = 'offen' OR EXISTS (
    SELECT 1
    FROM vorgang v
    WHERE v.id = vorgang_id AND v.zugang_streng -> anlage.stufe ?| (SELECT app_subjekte())
  ));

DROP VIEW leseanlage;
CREATE VIEW leseanlage WITH (security_invoker = true) AS
  SELECT DISTINCT ON (a.vorgang_id, coalesce(f.nr::text, a.id::text), a.sha256, a.name) a.*
  FROM anlage a
  JOIN vorgang v ON v.id = a.vorgang_id
  LEFT JOIN fassung f ON f.vorgang_id = v.id AND f.nr = v.fassung
    AND NOT v.zugang_arbeit && (SELECT app_subjekte())
  WHERE CASE
    WHEN f.nr IS NULL THEN a.entfernt_am IS NULL
    ELSE f.inhalt -> 'anlagen' @> jsonb_build_array(jsonb_build_object('sha256', a.sha256, 'name', a.name))
  END
  ORDER BY a.vorgang_id, coalesce(f.nr::text, a.id::text), a.sha256, a.name, a.hinzugefuegt_am DESC;
GRANT SELECT ON leseanlage TO kogge_app;

CREATE OR REPLACE FUNCTION zugang_nachtragen(p_zeilen jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  ALTER TABLE vorgang DISABLE TRIGGER USER;
  UPDATE vorgang v
  SET zugang_eigen = u.zugang, zugang_arbeit = u."zugangArbeit", zugang_streng = u."zugangStreng"
  FROM jsonb_to_recordset(p_zeilen) AS u(
    id uuid, zugang text[], "zugangArbeit" text[], "zugangStreng" jsonb
  )
  WHERE v.id = u.id;
  UPDATE vorgang o
  SET zugang_weitere = q.zugang
  FROM jsonb_to_recordset(p_zeilen) AS u(id uuid), auftrag a, vorgang q
  WHERE u.id = a.quelle_id AND o.id = a.vorgang_id AND q.id = a.quelle_id;
  ALTER TABLE vorgang ENABLE TRIGGER USER;
END $$;
`;
