/**
 * Aufträge: what lists, judges and checks need of them. Rows of older versions have no `gesetzt_am`; the judges
 * leave them alone.
 */
export const auftraege = `
ALTER TABLE auftrag
  -- Sitzung that set it; of a later run the one that fulfilled the run before
  ADD COLUMN gesetzt_am date,
  -- Day by which it counts as fulfilled; without a paper in whose words
  ADD COLUMN erfuellt_am date,
  ADD COLUMN erledigt_durch text,
  -- The Beschluss behind the present date and behind the lifting
  ADD COLUMN verlaengert_durch jsonb,
  ADD COLUMN aufgehoben_durch jsonb,
  ADD COLUMN verantwortlich_id uuid,
  ADD COLUMN verzug text;

-- Civil date of the Sitzung that decided a paper; null before.
CREATE FUNCTION kogge_beschlossen_am(p_vorlage uuid) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT max(s.datum)
  FROM top t
  JOIN sitzung s ON s.id = t.sitzung_id
  WHERE t.vorgang_id = p_vorlage
    AND t.ergebnis IN ('beschliessen', 'mitAenderungBeschliessen', 'kenntnisNehmen')
$$;

-- The ladder of an Auftrag rests while a linked paper stands on the agenda of a Sitzung on or before the date that
-- is still to be closed.
CREATE FUNCTION kogge_ruht(p_auftrag uuid, p_termin date) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1
    FROM auftrag a
    JOIN top t ON t.vorgang_id = a.vorlage_id AND t.ergebnis IS NULL
    JOIN sitzung s ON s.id = t.sitzung_id
    WHERE a.vorgang_id = p_auftrag
      AND s.datum <= p_termin
      AND s.stand NOT IN ('abgeschlossen', 'entfallen')
  )
$$;

-- A Beschluss that is recorded, or one outside with its day, its body and where it can be read.
CREATE FUNCTION kogge_ist_beschluss(p_beschluss jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN p_beschluss ? 'vorlage' THEN kogge_beschlossen_am((p_beschluss ->> 'vorlage')::uuid) IS NOT NULL
    ELSE coalesce(
      p_beschluss ->> 'am' <> '' AND p_beschluss ->> 'gremium' <> '' AND p_beschluss ->> 'fundstelle' <> '', false
    )
  END
$$;

-- One of the Einbringer of the paper is an addressee of the Auftrag.
CREATE FUNCTION kogge_vom_adressaten(p_vorlage uuid, p_stand jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1
    FROM vorgang o
    JOIN LATERAL jsonb_array_elements_text(o.stand #> '{context,einbringer}') haus(kuerzel) ON true
    WHERE o.id = p_vorlage
      AND (p_stand #> '{context,adressat}') ? haus.kuerzel
  )
$$;

CREATE FUNCTION auftrag_regeln() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  k jsonb := NEW.stand -> 'context';
  alt jsonb := OLD.stand -> 'context';
  vorlage uuid := (NEW.stand #>> '{context,vorlage}')::uuid;
  gesetzt date := (NEW.stand #>> '{context,gesetztAm}')::date;
  faellig date := (NEW.stand #>> '{context,faellig}')::date;
  erste date := (NEW.stand #>> '{context,ersteFrist}')::date;
  erfuellt date := (NEW.stand #>> '{context,erfuelltAm}')::date;
  quelle uuid;
  monate integer;
BEGIN
  SELECT a.quelle_id INTO quelle FROM auftrag a WHERE a.vorgang_id = NEW.id;
  IF vorlage IS DISTINCT FROM (alt ->> 'vorlage')::uuid AND vorlage IS NOT NULL THEN
    IF vorlage = quelle OR kogge_beschlossen_am(vorlage) IS NOT NULL OR NOT kogge_vom_adressaten(vorlage, NEW.stand)
    THEN
      RAISE EXCEPTION 'Auftrag: diese Vorlage kann ihn nicht erledigen'
        USING ERRCODE = '23514', CONSTRAINT = 'auftrag_verknuepfung';
    END IF;
  END IF;
  IF NEW.zustand IN ('erfuellt', 'erfuelltVerspaetet') AND NEW.zustand <> OLD.zustand THEN
    IF k ->> 'erledigtDurch' IS NULL AND (
      vorlage IS NULL OR vorlage = quelle OR NOT kogge_vom_adressaten(vorlage, NEW.stand)
      OR coalesce(kogge_beschlossen_am(vorlage), gesetzt) <= gesetzt
    ) THEN
      RAISE EXCEPTION 'Auftrag: nichts belegt, dass er erledigt ist'
        USING ERRCODE = '23514', CONSTRAINT = 'auftrag_erfuellung';
    END IF;
    IF erfuellt IS NULL OR (NEW.zustand = 'erfuellt') <> (erfuellt <= coalesce(faellig, erfuellt)) THEN
      RAISE EXCEPTION 'Auftrag: rechtzeitig oder verspätet passt nicht zum Tag'
        USING ERRCODE = '23514', CONSTRAINT = 'auftrag_rechtzeitig';
    END IF;
  END IF;
  IF NEW.zustand = 'aufgehoben' AND NOT coalesce(kogge_ist_beschluss(k -> 'aufgehobenDurch'), false) THEN
    RAISE EXCEPTION 'Auftrag: aufgehoben ohne Beschluss'
      USING ERRCODE = '23514', CONSTRAINT = 'auftrag_beschluss';
  END IF;
  IF faellig > (alt ->> 'faellig')::date AND alt ->> 'ersteFrist' IS NOT NULL THEN
    monate := coalesce((kogge_einstellungen(NEW.mandant_id) ->> 'amtsverlaengerungMonate')::integer, 1);
    IF faellig > (erste + make_interval(months => monate))::date
      AND NOT coalesce(kogge_ist_beschluss(k -> 'verlaengertDurch'), false)
    THEN
      RAISE EXCEPTION 'Auftrag: über die Befugnis der Ämter hinaus verlängert ohne Beschluss'
        USING ERRCODE = '23514', CONSTRAINT = 'auftrag_beschluss';
    END IF;
  END IF;
  IF OLD.zustand IN ('vorgeschlagen', 'terminKlaeren') AND NEW.zustand = 'offen'
    AND (faellig < kogge_heute() OR faellig <= gesetzt) AND k ->> 'terminGrund' IS NULL
  THEN
    RAISE EXCEPTION 'Auftrag: Termin, der nicht zu halten ist, ohne Grund'
      USING ERRCODE = '23514', CONSTRAINT = 'auftrag_termin';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER auftrag_regeln AFTER UPDATE OF stand ON vorgang
  FOR EACH ROW WHEN (NEW.art = 'auftrag' AND NEW.stand #>> '{context,gesetztAm}' IS NOT NULL)
  EXECUTE FUNCTION auftrag_regeln();

-- Who answers for an Auftrag belongs to a house that owes it.
CREATE FUNCTION auftrag_verantwortlich() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1
    FROM amt
    JOIN vorgang v ON v.id = NEW.vorgang_id AND (v.stand #> '{context,adressat}') ? amt.ressort
    WHERE amt.person_id = NEW.verantwortlich_id
      AND amt.mandant_id = NEW.mandant_id
  ) THEN
    RAISE EXCEPTION 'Auftrag: verantwortlich ist niemand aus dem Haus'
      USING ERRCODE = '23514', CONSTRAINT = 'auftrag_verantwortlich';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER auftrag_verantwortlich BEFORE UPDATE OF verantwortlich_id ON auftrag
  FOR EACH ROW WHEN (NEW.verantwortlich_id IS NOT NULL AND NEW.verantwortlich_id IS DISTINCT FROM OLD.verantwortlich_id)
  EXECUTE FUNCTION auftrag_verantwortlich();
`;
