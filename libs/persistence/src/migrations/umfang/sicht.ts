/** Does `feld` of the Vorgang `v` name the caller, in her own right or in what is lent to her for some of them? */
const nennt = (feld: string, v = ''): string => `(
  ${v}${feld} && (SELECT app_subjekte())
  OR (SELECT app_leiht()) AND geliehen(${v}${feld}, ${v}art, ${v}id)
)`;

/** The caller is one of those whose the working text of the paper `vorgang_id` is. */
const ARBEITET = `
  EXISTS (SELECT 1 FROM vorgang v WHERE v.id = vorgang_id AND ${nennt('zugang_arbeit', 'v.')})`;

/** What a deputy of narrower scope sees: exactly those Vorgaenge of the scope that the absent person sees. */
export const sicht = `
-- What is lent to the caller for some Vorgaenge: [{"verfahren": [], "vorgang": null, "subjekte": ["STR@SF"]}]
CREATE FUNCTION app_leihen() RETURNS jsonb LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.leihen', true), '')::jsonb $$;
CREATE FUNCTION app_leiht() RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT coalesce(current_setting('app.leihen', true), '') <> '' $$;
-- Each on its own: the offices of one deputyship do not meet the procedures of another.
CREATE FUNCTION geliehen(p_wer text[], p_art text, p_vorgang uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1
    FROM jsonb_to_recordset(app_leihen()) AS l(verfahren text[], vorgang uuid, subjekte text[])
    WHERE p_wer && l.subjekte
      AND (l.verfahren = '{}' OR p_art = ANY (l.verfahren))
      AND (l.vorgang IS NULL OR l.vorgang = p_vorgang)
  )
$$;

DROP POLICY zugang ON vorgang;
CREATE POLICY zugang ON vorgang FOR SELECT
  USING (mandant_id = (SELECT app_mandant()) AND ${nennt('zugang')});
DROP POLICY aendern ON vorgang;
CREATE POLICY aendern ON vorgang FOR UPDATE
  USING (mandant_id = (SELECT app_mandant()) AND ${nennt('zugang')})
  WITH CHECK (mandant_id = (SELECT app_mandant()));
DROP POLICY arbeitsstand ON abschnitt;
CREATE POLICY arbeitsstand ON abschnitt AS RESTRICTIVE FOR SELECT TO kogge_app
  USING (
    ${ARBEITET}
    OR EXISTS (
      SELECT 1
      FROM vorgang v
      JOIN fassung f ON f.vorgang_id = v.id AND f.nr = v.fassung
      WHERE v.id = abschnitt.vorgang_id
        AND f.abschnitt_sha256 ->> abschnitt.buchstabe = abschnitt.sha256
    )
  );
DROP POLICY arbeitsstand ON anlage;
CREATE POLICY arbeitsstand ON anlage AS RESTRICTIVE FOR SELECT TO kogge_app
  USING (
    EXISTS (
      SELECT 1
      FROM vorgang v
      WHERE v.id = vorgang_id
        AND (v.art = 'auftrag' OR ${nennt('zugang_arbeit', 'v.')})
    )
    OR fassung_mit_datei(vorgang_id, sha256)
  );
DROP POLICY stufe ON anlage;
CREATE POLICY stufe ON anlage AS RESTRICTIVE FOR SELECT TO kogge_app
  USING (stufe = 'offen' OR EXISTS (
    SELECT 1
    FROM vorgang v
    WHERE v.id = vorgang_id
      AND (
        v.zugang_streng -> anlage.stufe ?| (SELECT app_subjekte())
        OR (SELECT app_leiht()) AND geliehen(
          ARRAY(SELECT jsonb_array_elements_text(v.zugang_streng -> anlage.stufe)), v.art, v.id
        )
      )
  ));
DROP POLICY intern ON bemerkung;
CREATE POLICY intern ON bemerkung AS RESTRICTIVE FOR SELECT TO kogge_app
  USING (
    art <> 'intern'
    OR ARRAY['ressort:' || ressort, 'person:' || person_id] && (SELECT app_subjekte())
    OR (SELECT app_leiht()) AND EXISTS (
      SELECT 1
      FROM vorgang v
      WHERE v.id = vorgang_id
        AND geliehen(ARRAY['ressort:' || bemerkung.ressort], v.art, v.id)
    )
  );

CREATE OR REPLACE VIEW lesetext WITH (security_invoker = true) AS
  SELECT a.vorgang_id, a.buchstabe, a.text, a.suche, a.version, a.fertig, a.geaendert_von, a.geaendert_am
  FROM abschnitt a
  UNION ALL
  SELECT f.vorgang_id, e.key, e.value, suchvektor(e.value), 0, true, f.eingefroren_von, f.eingefroren_am
  FROM vorgang v
  JOIN fassung f ON f.vorgang_id = v.id AND f.nr = v.fassung
  CROSS JOIN LATERAL jsonb_each_text(f.inhalt -> 'abschnitte') e
  WHERE v.art = 'senatsvorlage'
    AND NOT ${nennt('zugang_arbeit', 'v.')}
    AND NOT EXISTS (SELECT 1 FROM abschnitt a WHERE a.vorgang_id = v.id AND a.buchstabe = e.key);
CREATE OR REPLACE VIEW leseanlage WITH (security_invoker = true) AS
  SELECT DISTINCT ON (a.vorgang_id, coalesce(f.nr::text, a.id::text), a.sha256, a.name) a.*
  FROM anlage a
  JOIN vorgang v ON v.id = a.vorgang_id
  LEFT JOIN fassung f ON f.vorgang_id = v.id AND f.nr = v.fassung
    AND NOT ${nennt('zugang_arbeit', 'v.')}
  WHERE CASE
    WHEN f.nr IS NULL THEN a.entfernt_am IS NULL
    ELSE f.inhalt -> 'anlagen' @> jsonb_build_array(jsonb_build_object('sha256', a.sha256, 'name', a.name))
  END
  ORDER BY a.vorgang_id, coalesce(f.nr::text, a.id::text), a.sha256, a.name, a.hinzugefuegt_am DESC;

-- What the caller may see of the hits, and how good they are: 3 number, 2 title, 1 text. As owner, because a
-- condition of row-level security would come before the index and read every row; the same condition stands
-- here.
CREATE OR REPLACE FUNCTION suchtreffer(p_frage tsquery, p_nummer text, p_hoechstens integer)
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
      AND ${nennt('zugang', 'o.')}
      AND CASE WHEN ${nennt('zugang_arbeit', 'o.')} THEN NOT s.ueberholt ELSE NOT s.arbeit END
    LIMIT 1
  ) v
  WHERE s.alles @@ p_frage
  LIMIT p_hoechstens
$$;
`;
