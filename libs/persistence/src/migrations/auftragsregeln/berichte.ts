/**
 * Yearly reports: who waives one, when one counts as missing, when they close. Reports that run under a version
 * before 3 of their procedure are left alone.
 */
export const berichte = `
-- One of these persons holds, or held, the office of the Berichtswesen in that Ressort.
CREATE FUNCTION kogge_ist_berichtswesen(p_durch jsonb, p_ressort text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1
    FROM amt
    WHERE amt.rolle = 'BW'
      AND amt.ressort = p_ressort
      AND p_durch ? amt.person_id::text
  )
$$;

-- The Senate has decided on the paper of the campaign; one of an older version closed its reports before.
CREATE FUNCTION kogge_gesamtbericht_beschlossen(p_kampagne uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1
    FROM kampagne k
    JOIN vorgang v ON v.id = k.vorgang_id
    WHERE k.vorgang_id = p_kampagne
      AND (v.definition_version < 3 OR kogge_beschlossen_am(k.vorlage_id) IS NOT NULL)
  )
$$;

CREATE FUNCTION bericht_regeln() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  k jsonb := NEW.stand -> 'context';
  f jsonb := NEW.stand #> '{context,feststellung}';
BEGIN
  IF NEW.zustand IN ('entfallen', 'nichtVorgelegt', 'nichtFreigegeben') AND NOT coalesce(
    f ->> 'art' = NEW.zustand AND length(f ->> 'grund') >= 5
      AND kogge_ist_berichtswesen(f -> 'durch', k ->> 'berichtswesen'), false
  ) THEN
    RAISE EXCEPTION 'Bericht: das Berichtswesen hat es nicht festgestellt'
      USING ERRCODE = '23514', CONSTRAINT = 'bericht_feststellung';
  END IF;
  IF NEW.zustand IN ('nichtVorgelegt', 'nichtFreigegeben') AND (k ->> 'faellig')::date >= kogge_heute() THEN
    RAISE EXCEPTION 'Bericht: noch nicht fällig' USING ERRCODE = '23514', CONSTRAINT = 'bericht_faellig';
  END IF;
  IF NEW.zustand IN ('abgeschlossen', 'ohneBericht')
    AND NOT kogge_gesamtbericht_beschlossen((k ->> 'kampagne')::uuid)
  THEN
    RAISE EXCEPTION 'Bericht: der Gesamtbericht ist nicht beschlossen'
      USING ERRCODE = '23514', CONSTRAINT = 'bericht_beschluss';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER bericht_regeln AFTER UPDATE OF zustand ON vorgang
  FOR EACH ROW WHEN (
    NEW.art = 'jahresbericht' AND NEW.definition_version >= 3 AND NEW.zustand IS DISTINCT FROM OLD.zustand
  )
  EXECUTE FUNCTION bericht_regeln();
`;
