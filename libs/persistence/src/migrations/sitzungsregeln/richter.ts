/**
 * Last judges of the meetings. They ask nothing of what was there before (`altbestand`) nor of papers that run
 * under an earlier version of their procedure.
 */
export const richter = `
-- Instant at which a civil day begins in Bremen.
CREATE FUNCTION kogge_tagesbeginn(p_tag date) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$
  SELECT p_tag::timestamp AT TIME ZONE 'Europe/Berlin'
$$;

-- For so many calendar days after a Sitzung its outcomes may still be recorded.
CREATE FUNCTION kogge_nacherfassungstage(p_mandant uuid) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT coalesce((kogge_einstellungen(p_mandant) ->> 'nacherfassungTage')::integer, 14)
$$;

CREATE FUNCTION sitzung_geht_auf() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  letzter date := coalesce(NEW.bis, NEW.datum);
  heute date := kogge_heute();
BEGIN
  IF NEW.nacherfassung_bestaetigt_von IS NOT NULL THEN
    IF NEW.altbestand OR heute BETWEEN NEW.datum AND letzter + kogge_nacherfassungstage(NEW.mandant_id) THEN
      RETURN NEW;
    END IF;
  ELSIF heute <= letzter AND kogge_jetzt() >= (NEW.datum + NEW.beginn::time) AT TIME ZONE 'Europe/Berlin' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Sitzung %: sie wird an ihrem Tag eröffnet oder mit zwei Personen nacherfasst', NEW.id
    USING ERRCODE = '23514', CONSTRAINT = 'sitzung_oeffnung';
END $$;
CREATE TRIGGER sitzung_oeffnung BEFORE UPDATE ON sitzung FOR EACH ROW
  WHEN (NEW.stand = 'offen' AND OLD.stand <> 'offen')
  EXECUTE FUNCTION sitzung_geht_auf();

CREATE TRIGGER sitzung_oeffnung_neu BEFORE INSERT ON sitzung FOR EACH ROW
  WHEN (NEW.stand = 'offen') EXECUTE FUNCTION sitzung_geht_auf();

-- An unusual or past day only with a reason; no submission after the meeting or on a weekend.
CREATE FUNCTION sitzung_hat_termine() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.grund IS NULL AND (extract(isodow FROM NEW.datum) <> 2 OR coalesce(NEW.bis, NEW.datum) < kogge_heute()) THEN
    RAISE EXCEPTION 'Sitzung %: an diesem Tag nur mit Grund', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'sitzung_tag';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sitzung_tag_neu BEFORE INSERT ON sitzung FOR EACH ROW
  WHEN (NOT NEW.altbestand AND NOT NEW.termine_alt) EXECUTE FUNCTION sitzung_hat_termine();
CREATE TRIGGER sitzung_tag BEFORE UPDATE ON sitzung FOR EACH ROW
  WHEN (NEW.datum <> OLD.datum)
  EXECUTE FUNCTION sitzung_hat_termine();

CREATE FUNCTION sitzung_hat_abgabe() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF kogge_tag(NEW.abgabeschluss) > NEW.datum OR extract(isodow FROM kogge_tag(NEW.abgabeschluss)) > 5 THEN
    RAISE EXCEPTION 'Sitzung %: Abgabeschluss nach ihr oder an einem freien Tag', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'sitzung_abgabe';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sitzung_abgabe_neu BEFORE INSERT ON sitzung FOR EACH ROW
  WHEN (NOT NEW.altbestand AND NOT NEW.termine_alt) EXECUTE FUNCTION sitzung_hat_abgabe();
CREATE TRIGGER sitzung_abgabe BEFORE UPDATE ON sitzung FOR EACH ROW
  WHEN ((NEW.datum, NEW.abgabeschluss) IS DISTINCT FROM (OLD.datum, OLD.abgabeschluss))
  EXECUTE FUNCTION sitzung_hat_abgabe();

-- Version 3 of the Senatsvorlage is the first that knows open meetings.
CREATE FUNCTION vorlage_kennt_oeffnung(p_vorgang uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
  SELECT definition_id = 'senatsvorlage' AND definition_version >= 3 FROM vorgang WHERE id = p_vorgang
$$;

CREATE FUNCTION top_bekommt_ergebnis() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
DECLARE
  die sitzung%ROWTYPE;
BEGIN
  IF NOT vorlage_kennt_oeffnung(NEW.vorgang_id) THEN
    NEW.altfall := true;
    RETURN NEW;
  END IF;
  SELECT * INTO die FROM sitzung WHERE id = NEW.sitzung_id;
  IF NEW.ergebnis NOT IN ('absetzen', 'zurueckziehen') AND die.stand <> 'offen' THEN
    RAISE EXCEPTION 'TOP %: die Sitzung ist nicht eröffnet', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'top_ergebnis_offen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER top_ergebnis_offen BEFORE UPDATE ON top FOR EACH ROW
  WHEN (NEW.ergebnis IS NOT NULL AND OLD.ergebnis IS NULL)
  EXECUTE FUNCTION top_bekommt_ergebnis();

-- An outcome and its date stay; whatever was only taken off may come again.
CREATE FUNCTION top_bleibt() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF vorlage_kennt_oeffnung(NEW.vorgang_id) THEN
    RAISE EXCEPTION 'TOP %: das Ergebnis und sein Datum bleiben', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'top_bleibt';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER top_bleibt BEFORE UPDATE ON top FOR EACH ROW
  WHEN (
    OLD.ergebnis <> 'absetzen'
    AND (NEW.ergebnis, NEW.beschlossen_am) IS DISTINCT FROM (OLD.ergebnis, OLD.beschlossen_am)
  )
  EXECUTE FUNCTION top_bleibt();

-- A meeting that has decided stays on its day.
CREATE FUNCTION sitzung_bleibt() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM top t WHERE t.sitzung_id = NEW.id AND t.ergebnis NOT IN ('absetzen', 'zurueckziehen')
  ) THEN
    RAISE EXCEPTION 'Sitzung %: sie hat Ergebnisse und bleibt an ihrem Tag', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'sitzung_mit_ergebnis';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sitzung_mit_ergebnis BEFORE UPDATE ON sitzung FOR EACH ROW
  WHEN (NEW.datum <> OLD.datum OR (NEW.stand = 'entfallen' AND OLD.stand <> 'entfallen'))
  EXECUTE FUNCTION sitzung_bleibt();

-- Nothing undecided is left on a meeting that is closed or cancelled, and nothing comes into one.
CREATE FUNCTION kogge_wartende(p_sitzung uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
    SELECT count(*)::integer FROM vorgang v
    WHERE v.sitzung_id = p_sitzung AND v.definition_id = 'senatsvorlage' AND v.definition_version >= 3
      AND v.beendet_am IS NULL
      AND v.zustand NOT IN ('beschlossen', 'widerspruchsverfahren', 'ausgefertigt', 'folgegremien', 'veroeffentlicht',
        'teilveroeffentlicht', 'gesperrt')
      AND NOT EXISTS (
        SELECT 1 FROM top t
        WHERE t.vorgang_id = v.id AND t.sitzung_id = v.sitzung_id AND t.ergebnis <> 'absetzen'
      )
$$;
CREATE FUNCTION sitzung_geht_zu() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF kogge_wartende(NEW.id) > 0 THEN
    RAISE EXCEPTION 'Sitzung %: es wartet noch etwas auf sie', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'sitzung_leer';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sitzung_leer BEFORE UPDATE ON sitzung FOR EACH ROW
  WHEN (NEW.stand IN ('abgeschlossen', 'entfallen') AND OLD.stand <> NEW.stand)
  EXECUTE FUNCTION sitzung_geht_zu();

CREATE FUNCTION vorlage_waehlt_sitzung() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  -- Shared with others who choose it, not with whoever closes it.
  PERFORM 1 FROM sitzung s WHERE s.id = NEW.sitzung_id AND s.stand IN ('geplant', 'eingeladen', 'offen') FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'Vorgang %: die Sitzung ist geschlossen oder entfällt', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'vorlage_zielsitzung';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER vorlage_zielsitzung BEFORE UPDATE ON vorgang FOR EACH ROW
  WHEN (
    NEW.sitzung_id IS DISTINCT FROM OLD.sitzung_id AND NEW.sitzung_id IS NOT NULL
    AND NEW.definition_id = 'senatsvorlage' AND NEW.definition_version >= 3
  )
  EXECUTE FUNCTION vorlage_waehlt_sitzung();

-- Called only while the meeting is open; executed, published and filed only after the meeting that decided.
CREATE FUNCTION vorlage_folgt_sitzung() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  IF NEW.zustand = 'beratung' THEN
    IF NOT EXISTS (SELECT 1 FROM sitzung s WHERE s.id = NEW.sitzung_id AND s.stand = 'offen') THEN
      RAISE EXCEPTION 'Vorgang %: die Sitzung ist nicht eröffnet', NEW.id
        USING ERRCODE = '23514', CONSTRAINT = 'vorlage_aufruf_offen';
    END IF;
  ELSIF NOT EXISTS (SELECT 1 FROM top t WHERE t.vorgang_id = NEW.id AND t.beschlossen_am <= kogge_heute()) THEN
    RAISE EXCEPTION 'Vorgang %: die Sitzung war noch nicht', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'vorlage_nach_sitzung';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER vorlage_folgt_sitzung BEFORE UPDATE ON vorgang FOR EACH ROW
  WHEN (
    NEW.definition_id = 'senatsvorlage' AND NEW.definition_version >= 3 AND NEW.zustand <> OLD.zustand
    AND NEW.zustand IN (
      'beratung', 'ausgefertigt', 'veroeffentlicht', 'teilveroeffentlicht', 'gesperrt', 'abgeschlossen'
    )
  )
  EXECUTE FUNCTION vorlage_folgt_sitzung();
`;
