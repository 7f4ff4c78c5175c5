/**
 * Full text: one row for each Vorgang, kept by triggers, so that a change of state costs the search nothing.
 */
export const suche = `
-- A text that is too long for a tsvector is indexed by its beginning; nobody is kept from saving.
CREATE FUNCTION suchvektor(p_text text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN strip(to_tsvector('german', left(p_text, 120000)));
EXCEPTION WHEN program_limit_exceeded THEN
  RETURN strip(to_tsvector('german', left(p_text, 20000)));
END $$;
ALTER TABLE abschnitt ADD COLUMN suche tsvector NOT NULL GENERATED ALWAYS AS (suchvektor(text)) STORED;

CREATE TABLE suchtext (
  vorgang_id uuid PRIMARY KEY CONSTRAINT suchtext_vorgang REFERENCES vorgang,
  mandant_id uuid NOT NULL,
  -- Title and subtitle; small enough to be looked at for every hit
  kopf tsvector NOT NULL,
  -- Number, title, sections, text of the Auftrag
  alles tsvector NOT NULL
);
CREATE INDEX suchtext_alles ON suchtext USING gin (alles);

CREATE FUNCTION suchtext_schreiben(p_vorgang uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
DECLARE
  v record; teil record; v_kopf tsvector; v_alles tsvector;
BEGIN
  SELECT * INTO v FROM vorgang WHERE id = p_vorgang;
  v_kopf := suchvektor(v.titel || ' ' || coalesce(v.untertitel, ''));
  v_alles := v_kopf || strip(to_tsvector('simple', regexp_replace(v.nummer, '[^A-Za-z0-9]+', ' ', 'g')));
  FOR teil IN
    SELECT suche AS wert FROM abschnitt WHERE vorgang_id = p_vorgang
    UNION ALL
    SELECT suchvektor(a.text) FROM auftrag a WHERE a.vorgang_id = p_vorgang
  LOOP
    BEGIN
      v_alles := v_alles || teil.wert;
    EXCEPTION WHEN program_limit_exceeded THEN NULL;
    END;
  END LOOP;
  INSERT INTO suchtext (vorgang_id, mandant_id, kopf, alles) VALUES (p_vorgang, v.mandant_id, v_kopf, v_alles)
  ON CONFLICT (vorgang_id) DO UPDATE SET kopf = excluded.kopf, alles = excluded.alles;
END $$;
CREATE FUNCTION suchtext_des_vorgangs() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  PERFORM suchtext_schreiben(NEW.id);
  RETURN NULL;
END $$;
CREATE FUNCTION suchtext_des_teils() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  PERFORM suchtext_schreiben(NEW.vorgang_id);
  RETURN NULL;
END $$;
CREATE TRIGGER vorgang_suchtext AFTER INSERT ON vorgang FOR EACH ROW EXECUTE FUNCTION suchtext_des_vorgangs();
CREATE TRIGGER vorgang_suchtext_titel AFTER UPDATE OF titel, untertitel ON vorgang FOR EACH ROW
  WHEN (OLD.titel IS DISTINCT FROM NEW.titel OR OLD.untertitel IS DISTINCT FROM NEW.untertitel)
  EXECUTE FUNCTION suchtext_des_vorgangs();
CREATE TRIGGER abschnitt_suchtext AFTER INSERT OR UPDATE OF text ON abschnitt FOR EACH ROW
  EXECUTE FUNCTION suchtext_des_teils();
CREATE TRIGGER auftrag_suchtext AFTER INSERT OR UPDATE OF text ON auftrag FOR EACH ROW
  EXECUTE FUNCTION suchtext_des_teils();

-- Words (in small letters) → query. Every word may be found as such, by its stem, by its beginning, and with
-- umlauts written either way: the German stemmer turns ä into a and ß into ss, so „Prüfung“, „Pruefung“ and
-- „prüf“ meet. Words that say nothing (der, die, das) are left out.
CREATE FUNCTION suchfrage(p_woerter text[]) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  wort text; mit_umlaut text; ohne_umlaut text; eine tsquery; frage tsquery := ''::tsquery;
BEGIN
  FOREACH wort IN ARRAY p_woerter LOOP
    CONTINUE WHEN numnode(plainto_tsquery('german', wort)) = 0;
    mit_umlaut := replace(replace(replace(wort, 'ae', 'ä'), 'oe', 'ö'), 'ue', 'ü');
    ohne_umlaut := replace(replace(replace(wort, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue');
    eine := plainto_tsquery('german', wort) || plainto_tsquery('german', mit_umlaut)
      || plainto_tsquery('german', ohne_umlaut)
      || to_tsquery('simple', replace(translate(wort, 'äöü', 'aou'), 'ß', 'ss') || ':*')
      || to_tsquery('simple', replace(translate(mit_umlaut, 'äöü', 'aou'), 'ß', 'ss') || ':*')
      || to_tsquery('simple', replace(ohne_umlaut, 'ß', 'ss') || ':*');
    frage := CASE WHEN numnode(frage) = 0 THEN eine ELSE frage && eine END;
  END LOOP;
  RETURN frage;
END $$;
-- What the caller may see of the hits, and how good they are: 3 number, 2 title, 1 text. As owner, because a
-- condition of row-level security would come before the index and read every row; the same condition stands
-- here.
CREATE FUNCTION suchtreffer(p_frage tsquery, p_nummer text)
  RETURNS TABLE (
    id uuid, guete integer, art text, zustand text, definition_id text, definition_version integer,
    federfuehrung text, stufe text, sitzung_id uuid, erstellt_am timestamptz, geaendert_am timestamptz,
    beendet_am timestamptz
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  -- The planner does not know the words; left alone it reads every Vorgang for a question that has three
  -- answers.
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
  SELECT v.id,
    CASE WHEN position(p_nummer IN lower(v.nummer)) > 0 THEN 3 WHEN s.kopf @@ p_frage THEN 2 ELSE 1 END,
    v.art, v.zustand, v.definition_id, v.definition_version, v.federfuehrung, v.stufe, v.sitzung_id,
    v.erstellt_am, v.geaendert_am, v.beendet_am
  FROM suchtext s
  JOIN vorgang v ON v.id = s.vorgang_id
  WHERE s.alles @@ p_frage
    AND v.mandant_id = (SELECT app_mandant())
    AND v.zugang && (SELECT app_subjekte())
$$;
`;
