/** The caller is one of those whose the working text of the paper `vorgang_id` is. */
const ARBEITET = `
  EXISTS (
    SELECT 1
    FROM vorgang v
    WHERE v.id = vorgang_id
      AND v.zugang_arbeit && (SELECT app_subjekte())
  )`;

/** The section is what the last Fassung holds. */
const UNVERAENDERT = `
  EXISTS (
    SELECT 1
    FROM vorgang v
    JOIN fassung f ON f.vorgang_id = v.id AND f.nr = v.fassung
    WHERE v.id = abschnitt.vorgang_id
      AND f.abschnitt_sha256 ->> abschnitt.buchstabe = abschnitt.sha256
  )`;

/**
 * The working text between two Fassungen is its house's alone: row-level security leaves out everybody else,
 * `lesetext` gives them the last Fassung.
 */
export const arbeitsstand = `
CREATE POLICY arbeitsstand ON abschnitt AS RESTRICTIVE FOR SELECT TO kogge_app
  USING (${ARBEITET} OR ${UNVERAENDERT});
CREATE POLICY arbeitsstand ON anlage AS RESTRICTIVE FOR SELECT TO kogge_app
  USING (${ARBEITET} OR fassung_mit_datei(vorgang_id, sha256));

CREATE VIEW lesetext WITH (security_invoker = true) AS
  SELECT a.vorgang_id, a.buchstabe, a.text, a.suche, a.version, a.fertig, a.geaendert_von, a.geaendert_am
  FROM abschnitt a
  UNION ALL
  SELECT f.vorgang_id, e.key, e.value, suchvektor(e.value), 0, true, f.eingefroren_von, f.eingefroren_am
  FROM vorgang v
  JOIN fassung f ON f.vorgang_id = v.id AND f.nr = v.fassung
  CROSS JOIN LATERAL jsonb_each_text(f.inhalt -> 'abschnitte') e
  WHERE v.art = 'senatsvorlage'
    AND NOT v.zugang_arbeit && (SELECT app_subjekte())
    AND NOT EXISTS (SELECT 1 FROM abschnitt a WHERE a.vorgang_id = v.id AND a.buchstabe = e.key);

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
GRANT SELECT ON lesetext, leseanlage TO kogge_app;

-- Of the working text what conditions ask, whoever acts: hashes and whether a word is there, never the text.
CREATE FUNCTION entwurfslage(p_vorgang uuid) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  RETURN (
    SELECT jsonb_build_object(
      'abschnitte', jsonb_object_agg(
        a.buchstabe, jsonb_build_object('sha256', a.sha256, 'leer', btrim(a.text) = '')
      ),
      'finanzen', bool_or(a.buchstabe = 'D' AND a.text ~* 'finanz|kosten|mittel|haushalt'),
      'gender', bool_or(a.buchstabe = 'D' AND a.text ~* 'gender|geschlecht'),
      'klima', bool_or(a.buchstabe = 'D' AND a.text ~* 'klima'),
      'anlagen', (
        SELECT jsonb_agg(l.sha256 ORDER BY l.sha256)
        FROM anlage l
        WHERE l.vorgang_id = p_vorgang
          AND l.entfernt_am IS NULL
      )
    )
    FROM abschnitt a
    WHERE a.vorgang_id = p_vorgang
  );
END $$;
`;
