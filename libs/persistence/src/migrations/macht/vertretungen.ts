/** Deputyships: from today on, for a year at most, with a reason, for offices that the absent person holds. */
export const vertretungen = `
ALTER TABLE vertretung ADD COLUMN eingerichtet_am timestamptz NOT NULL DEFAULT kogge_jetzt();
UPDATE vertretung SET eingerichtet_am = least(eingerichtet_am, kogge_tagesbeginn(von));

-- May she act in that office of somebody else on that day? Not without an office of her own; for the head of a
-- house only from the rank of a RL of that house, or as head of another; in the audit nobody stands in.
CREATE FUNCTION darf_vertreten(p_person uuid, p_rolle text, p_ressort text, p_tag date) RETURNS boolean
  LANGUAGE sql STABLE AS $$
  SELECT p_rolle <> 'PRUEF' AND EXISTS (
    SELECT 1
    FROM amt e
    WHERE e.person_id = p_person
      AND e.wirksam
      AND e.widerrufen_am IS NULL
      AND p_tag BETWEEN e.von AND coalesce(e.bis, p_tag)
      AND (
        p_rolle NOT IN ('STR', 'SEN', 'CDS')
        OR e.rolle IN ('STR', 'SEN', 'CDS')
        OR e.rolle IN ('RL', 'AL') AND e.ressort = p_ressort
      )
  )
$$;

CREATE FUNCTION vertretung_wird_eingerichtet() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  urteil text;
  monate integer := coalesce((
    SELECT (wert #>> '{}')::integer
    FROM einstellung
    WHERE mandant_id = NEW.mandant_id AND schluessel = 'vertretungsmonate'
  ), 12);
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF NEW.von < kogge_heute() THEN
    urteil := 'vertretung_nicht_rueckwirkend';
  ELSIF NEW.bis > NEW.von + make_interval(months => monate) THEN
    urteil := 'vertretung_dauer';
  ELSIF length(trim(NEW.grund)) < 3 THEN
    urteil := 'vertretung_grund';
  ELSIF NEW.rollen && ARRAY['PRUEF'] THEN
    urteil := 'vertretung_revision';
  ELSE
    SELECT CASE
      WHEN count(*) = 0 OR NOT NEW.rollen <@ array_agg(a.rolle) THEN 'vertretung_ohne_amt'
      WHEN bool_or(a.rolle = 'PRUEF') THEN 'vertretung_revision'
      WHEN NOT bool_and(darf_vertreten(NEW.vertretende_id, a.rolle, a.ressort, NEW.von)) THEN 'vertretung_rang'
    END INTO urteil
    FROM amt a
    WHERE a.person_id = NEW.vertretene_id
      AND a.wirksam
      AND a.widerrufen_am IS NULL
      AND a.von <= NEW.bis
      AND (a.bis IS NULL OR a.bis >= NEW.von)
      AND (NEW.rollen = '{}' OR a.rolle = ANY (NEW.rollen));
  END IF;
  IF urteil IS NOT NULL THEN
    RAISE EXCEPTION 'Vertretung %: %', NEW.id, urteil USING ERRCODE = '23514', CONSTRAINT = urteil;
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER vertretung_zwei_personen ON vertretung;
DROP FUNCTION vertretung_zwei_personen();
CREATE TRIGGER vertretung_zwei_personen BEFORE INSERT OR UPDATE ON vertretung FOR EACH ROW
  EXECUTE FUNCTION handelt_selbst('eingerichtet_von', 'vertretung_zwei_personen');
CREATE TRIGGER vertretung_zz_wird_eingerichtet BEFORE INSERT ON vertretung FOR EACH ROW
  EXECUTE FUNCTION vertretung_wird_eingerichtet();

-- Who is told and who acts: the same rule for deputies.
CREATE OR REPLACE FUNCTION inhaber(p_mandant uuid, p_stelle text, p_tag date)
  RETURNS TABLE (person_id uuid, vertritt_id uuid) LANGUAGE sql STABLE AS $$
  WITH im_amt AS (
    SELECT a.person_id
    FROM amt a
    JOIN person p ON p.id = a.person_id AND p.aktiv
    WHERE a.mandant_id = p_mandant
      AND a.rolle = split_part(p_stelle, '@', 1)
      AND a.ressort = split_part(p_stelle, '@', 2)
      AND a.wirksam
      AND a.widerrufen_am IS NULL
      AND a.von <= p_tag
      AND (a.bis IS NULL OR a.bis >= p_tag)
    UNION
    SELECT p.id
    FROM person p
    WHERE p.mandant_id = p_mandant
      AND p.aktiv
      AND p_stelle = 'person@' || p.id
  )
  SELECT i.person_id, NULL::uuid
  FROM im_amt i
  UNION
  SELECT v.vertretende_id, v.vertretene_id
  FROM vertretung v
  JOIN im_amt i ON i.person_id = v.vertretene_id
  JOIN person p ON p.id = v.vertretende_id AND p.aktiv
  WHERE v.mandant_id = p_mandant
    AND v.wirksam
    AND v.widerrufen_am IS NULL
    AND p_tag BETWEEN v.von AND v.bis
    AND (v.rollen = '{}' OR split_part(p_stelle, '@', 1) = ANY (v.rollen))
    AND v.vertretende_id NOT IN (SELECT i2.person_id FROM im_amt i2)
    AND darf_vertreten(
      v.vertretende_id, split_part(p_stelle, '@', 1), split_part(p_stelle, '@', 2), p_tag
    )
$$;
`;
