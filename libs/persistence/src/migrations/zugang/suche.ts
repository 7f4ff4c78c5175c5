/**
 * The search knows a paper twice while its working text differs from the last Fassung: one row for everybody
 * who sees it, one for those whose the working text is.
 */
export const suche = `
ALTER TABLE suchtext DROP CONSTRAINT suchtext_pkey;
ALTER TABLE suchtext
  ADD COLUMN arbeit boolean NOT NULL DEFAULT false,
  -- There is a newer row for those whose the working text is
  ADD COLUMN ueberholt boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT suchtext_pkey PRIMARY KEY (vorgang_id, arbeit);

CREATE FUNCTION suchtext_aus(p_kopf tsvector, p_teile tsvector[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  v_alles tsvector := p_kopf; teil tsvector;
BEGIN
  FOREACH teil IN ARRAY p_teile LOOP
    BEGIN
      v_alles := v_alles || teil;
    EXCEPTION WHEN program_limit_exceeded THEN NULL;
    END;
  END LOOP;
  RETURN v_alles;
END $$;

CREATE OR REPLACE FUNCTION suchtext_schreiben(p_vorgang uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
DECLARE
  v record; v_kopf tsvector; v_mit_nummer tsvector; v_teile tsvector[]; v_hashes jsonb;
  v_gefasst jsonb := '{}'; v_inhalt jsonb := '{}';
BEGIN
  SELECT * INTO v FROM vorgang WHERE id = p_vorgang;
  v_kopf := suchvektor(v.titel || ' ' || coalesce(v.untertitel, ''));
  v_mit_nummer := v_kopf || strip(to_tsvector('simple', regexp_replace(v.nummer, '[^A-Za-z0-9]+', ' ', 'g')));
  SELECT coalesce(array_agg(suche), '{}'), coalesce(jsonb_object_agg(buchstabe, sha256), '{}')
    INTO v_teile, v_hashes
    FROM abschnitt WHERE vorgang_id = p_vorgang;
  SELECT v_teile || coalesce(array_agg(suchvektor(a.text)), '{}')
    INTO v_teile
    FROM auftrag a WHERE a.vorgang_id = p_vorgang;
  -- Before its first Fassung a paper holds nothing for others than its house.
  SELECT abschnitt_sha256, inhalt -> 'abschnitte' INTO v_gefasst, v_inhalt
    FROM fassung WHERE vorgang_id = p_vorgang ORDER BY nr DESC LIMIT 1;

  IF v.art <> 'senatsvorlage' OR coalesce(v_gefasst, '{}') = v_hashes THEN
    DELETE FROM suchtext WHERE vorgang_id = p_vorgang AND arbeit;
    INSERT INTO suchtext (vorgang_id, mandant_id, kopf, alles)
    VALUES (p_vorgang, v.mandant_id, v_kopf, suchtext_aus(v_mit_nummer, v_teile))
    ON CONFLICT (vorgang_id, arbeit) DO UPDATE
      SET kopf = excluded.kopf, alles = excluded.alles, ueberholt = false;
    RETURN;
  END IF;
  INSERT INTO suchtext (vorgang_id, mandant_id, arbeit, kopf, alles)
  VALUES (p_vorgang, v.mandant_id, true, v_kopf, suchtext_aus(v_mit_nummer, v_teile))
  ON CONFLICT (vorgang_id, arbeit) DO UPDATE SET kopf = excluded.kopf, alles = excluded.alles;
  -- Of the Fassung only the title changes while its house works on
  UPDATE suchtext SET ueberholt = true WHERE vorgang_id = p_vorgang AND NOT arbeit AND NOT ueberholt AND kopf = v_kopf;
  IF FOUND OR EXISTS (SELECT 1 FROM suchtext WHERE vorgang_id = p_vorgang AND ueberholt AND kopf = v_kopf) THEN
    RETURN;
  END IF;
  SELECT coalesce(array_agg(suchvektor(value)), '{}') INTO v_teile FROM jsonb_each_text(v_inhalt);
  INSERT INTO suchtext (vorgang_id, mandant_id, ueberholt, kopf, alles)
  VALUES (p_vorgang, v.mandant_id, true, v_kopf, suchtext_aus(v_mit_nummer, v_teile))
  ON CONFLICT (vorgang_id, arbeit) DO UPDATE SET kopf = excluded.kopf, alles = excluded.alles, ueberholt = true;
END $$;
CREATE TRIGGER fassung_suchtext AFTER INSERT ON fassung FOR EACH ROW EXECUTE FUNCTION suchtext_des_teils();

-- Papers on which somebody works right now: their Fassung takes the place of the working text for the others.
DO $$ DECLARE v_id uuid; BEGIN
  FOR v_id IN
    SELECT v.id
    FROM vorgang v
    LEFT JOIN fassung f ON f.vorgang_id = v.id AND f.nr = v.fassung
    WHERE v.art = 'senatsvorlage'
      AND coalesce(f.abschnitt_sha256, '{}') <> (
        SELECT coalesce(jsonb_object_agg(a.buchstabe, a.sha256), '{}')
        FROM abschnitt a
        WHERE a.vorgang_id = v.id
      )
  LOOP
    DELETE FROM suchtext WHERE vorgang_id = v_id;
    PERFORM suchtext_schreiben(v_id);
  END LOOP;
END $$;

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
      AND o.zugang && (SELECT app_subjekte())
      AND CASE WHEN o.zugang_arbeit && (SELECT app_subjekte()) THEN NOT s.ueberholt ELSE NOT s.arbeit END
    LIMIT 1
  ) v
  WHERE s.alles @@ p_frage
  LIMIT p_hoechstens
$$;
`;
