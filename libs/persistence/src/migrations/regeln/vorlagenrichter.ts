/** Last judges of a paper: each refuses what no condition may have let through, whatever its version. */
export const vorlagenrichter = `
-- Who was asked once stays on record (C1): with a verdict, with one that was asked for again, or with a request.
CREATE FUNCTION vorlage_gefragte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1
    FROM jsonb_each(OLD.stand #> '{context,mitzeichnungen}') alt(ressort, eine)
    WHERE NOT (NEW.stand #> '{context,mitzeichnungen}') ? alt.ressort
      AND (
        alt.eine ->> 'stand' <> 'offen'
        OR alt.eine ->> 'zuletzt' IS NOT NULL
        OR alt.eine ->> 'gefragtAm' IS NOT NULL
      )
  ) THEN
    RAISE EXCEPTION 'Vorgang %: ein gefragtes Ressort fehlt', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'vorlage_gefragte';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER vorlage_gefragte BEFORE UPDATE ON vorgang FOR EACH ROW
  WHEN (NEW.art = 'senatsvorlage'
    AND (OLD.stand #> '{context,mitzeichnungen}') IS DISTINCT FROM (NEW.stand #> '{context,mitzeichnungen}'))
  EXECUTE FUNCTION vorlage_gefragte();

-- Only the Ressort that set a Massgabe says that it is met or waived (C3).
CREATE FUNCTION massgabe_urteil() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.stand IN ('erfuellt', 'verzichtet') AND NEW.erledigt_ressort IS DISTINCT FROM NEW.ressort THEN
    RAISE EXCEPTION 'Massgabe %: nur ihr Ressort sagt, dass sie erfuellt ist', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'massgabe_urteil';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER massgabe_urteil BEFORE UPDATE ON massgabe FOR EACH ROW
  WHEN (OLD.stand IS DISTINCT FROM NEW.stand) EXECUTE FUNCTION massgabe_urteil();

-- Objections that are in force and not on record as dissent; a condition says which Ressort.
CREATE FUNCTION vorlage_offene_bedenken(p_stand jsonb) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT eine.ressort
  FROM jsonb_each(p_stand #> '{context,mitzeichnungen}') eine(ressort, wert)
  WHERE (
      eine.wert ->> 'stand' = 'bedenken'
      OR (
        eine.wert ->> 'zuletzt' = 'bedenken'
        AND eine.wert ->> 'stand' IN ('offen', 'keineRueckmeldung', 'verschwiegen')
      )
    )
    AND NOT coalesce(p_stand #> '{context,dissens}', '[]') ? eine.ressort
$$;
-- No objection and no condition gets lost on the way to the chancellery (C2).
CREATE FUNCTION vorlage_streit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM vorlage_offene_bedenken(NEW.stand)) THEN
    RAISE EXCEPTION 'Vorgang %: Bedenken sind offen', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'vorlage_bedenken';
  END IF;
  IF coalesce((kogge_einstellungen(NEW.mandant_id) ->> 'massgabenBlockieren')::boolean, true) AND EXISTS (
    SELECT 1 FROM massgabe m WHERE m.vorgang_id = NEW.id AND m.stand IN ('offen', 'umgesetzt')
  ) THEN
    RAISE EXCEPTION 'Vorgang %: Massgaben sind offen', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'vorlage_massgaben';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER vorlage_streit AFTER UPDATE ON vorgang DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.art = 'senatsvorlage' AND NEW.zustand = 'eingereicht' AND OLD.zustand <> NEW.zustand)
  EXECUTE FUNCTION vorlage_streit();

-- Introducing Ressorts whose Staatsrat has not signed the content that the paper has (C10).
CREATE FUNCTION vorlage_ungezeichnet(p_vorgang uuid, p_stand jsonb, p_inhalt text) RETURNS SETOF text
  LANGUAGE sql STABLE AS $$
  SELECT haus.ressort
  FROM jsonb_array_elements_text(p_stand #> '{context,einbringer}') haus(ressort)
  WHERE NOT EXISTS (
    SELECT 1
    FROM zeichnung z
    WHERE z.vorgang_id = p_vorgang
      AND z.schritt = 'zeichnen'
      AND z.ressort = haus.ressort
      AND z.inhalt_sha256 = p_inhalt
  )
$$;
CREATE FUNCTION vorlage_zeichnungen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM vorlage_ungezeichnet(NEW.id, NEW.stand, NEW.inhalt_sha256)) THEN
    RAISE EXCEPTION 'Vorgang %: ein einbringendes Ressort hat nicht gezeichnet', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'vorlage_zeichnungen';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER vorlage_zeichnungen AFTER UPDATE ON vorgang DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.art = 'senatsvorlage' AND NEW.definition_version > 2
    AND NEW.zustand = 'eingereicht' AND OLD.zustand <> NEW.zustand)
  EXECUTE FUNCTION vorlage_zeichnungen();

-- Does the frozen content have all seven sections, and a Ziffer in G (F1)?
CREATE FUNCTION fassung_vollstaendig(p_vorgang uuid, p_nr integer) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_and(btrim(coalesce(f.inhalt #>> ARRAY['abschnitte', teil.buchstabe], '')) <> ''), false)
    AND coalesce(min(f.ziffern), 1) > 0
  FROM fassung f
  CROSS JOIN unnest(ARRAY['A', 'B', 'C', 'D', 'E', 'F', 'G']) teil(buchstabe)
  WHERE f.vorgang_id = p_vorgang
    AND f.nr = p_nr
$$;
CREATE FUNCTION vorlage_form() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT fassung_vollstaendig(NEW.id, NEW.fassung) THEN
    RAISE EXCEPTION 'Vorgang %: die Fassung ist nicht vollstaendig', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'vorlage_form';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER vorlage_form AFTER UPDATE ON vorgang DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.art = 'senatsvorlage' AND NEW.definition_version > 2
    AND NEW.zustand IN ('eingereicht', 'vorberatung', 'beschlossen') AND OLD.zustand <> NEW.zustand)
  EXECUTE FUNCTION vorlage_form();

-- May somebody begin a paper in this house on that day: whoever writes there or runs its papers office (F3)?
CREATE FUNCTION darf_beginnen(p_mandant uuid, p_person uuid, p_ressort text, p_tag date) RETURNS boolean
  LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1
    FROM unnest(ARRAY['AUT', 'VB', 'RL', 'AL']) rolle,
      LATERAL inhaber(p_mandant, rolle || '@' || p_ressort, p_tag) i
    WHERE i.person_id = p_person
  )
$$;
CREATE FUNCTION vorlage_haus() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT darf_beginnen(NEW.mandant_id, NEW.erstellt_von, NEW.federfuehrung, kogge_heute()) THEN
    RAISE EXCEPTION 'Vorgang %: in diesem Haus begonnen von jemandem, der dort nicht schreibt', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'vorlage_haus';
  END IF;
  RETURN NEW;
END $$;
-- The system begins papers for campaigns.
CREATE TRIGGER vorlage_haus BEFORE INSERT ON vorgang FOR EACH ROW
  WHEN (NEW.art = 'senatsvorlage' AND NEW.erstellt_von IS NOT NULL) EXECUTE FUNCTION vorlage_haus();
`;
