/** Offices: with a reason, from today on, those of the audit for a time, and always two administrators. */
export const aemter = `
-- An office of the audit needs two persons like every other one with power; what one person alone has granted
-- waits for the second. It always ends: half a year is left to those without an end.
CREATE TEMPORARY TABLE wartende_aemter ON COMMIT DROP AS
SELECT id, mandant_id, person_id, ressort
FROM amt
WHERE rolle = 'PRUEF'
  AND erteilt_von IS NOT NULL
  AND bestaetigt_von IS NULL
  AND widerrufen_am IS NULL;
CREATE TEMPORARY TABLE befristete_aemter ON COMMIT DROP AS
SELECT id FROM amt WHERE rolle = 'PRUEF' AND bis IS NULL AND widerrufen_am IS NULL;
ALTER TABLE amt ALTER COLUMN wirksam
  SET EXPRESSION AS (rolle = 'AUT' OR erteilt_von IS NULL OR bestaetigt_von IS NOT NULL);
UPDATE amt
SET bis = (greatest(von, kogge_heute()) + interval '6 months')::date
WHERE rolle = 'PRUEF' AND bis IS NULL;
ALTER TABLE amt ADD CONSTRAINT amt_pruefung_endet CHECK (rolle <> 'PRUEF' OR bis IS NOT NULL);

-- Everybody proposes and confirms in her own name. The trigger says which column names the first person, and by
-- what name the refusal is known.
CREATE FUNCTION handelt_selbst() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  neu jsonb := to_jsonb(NEW);
  alt jsonb;
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    alt := to_jsonb(OLD);
  END IF;
  IF TG_OP = 'INSERT'
      AND (neu ->> TG_ARGV[0] IS DISTINCT FROM app_person()::text OR neu ->> 'bestaetigt_von' IS NOT NULL)
    OR TG_OP = 'UPDATE'
      AND neu ->> 'bestaetigt_von' IS DISTINCT FROM alt ->> 'bestaetigt_von'
      AND (alt ->> 'bestaetigt_von' IS NOT NULL OR neu ->> 'bestaetigt_von' IS DISTINCT FROM app_person()::text)
  THEN
    RAISE EXCEPTION '% %: jede Person handelt für sich', TG_TABLE_NAME, NEW.id
      USING ERRCODE = '23514', CONSTRAINT = TG_ARGV[1];
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER amt_zwei_personen ON amt;
DROP FUNCTION amt_zwei_personen();
CREATE TRIGGER amt_zwei_personen BEFORE INSERT OR UPDATE ON amt FOR EACH ROW
  EXECUTE FUNCTION handelt_selbst('erteilt_von', 'amt_zwei_personen');
DROP TRIGGER regelwechsel_selbst ON regelwechsel;
DROP FUNCTION regelwechsel_selbst();
CREATE TRIGGER regelwechsel_selbst BEFORE INSERT OR UPDATE ON regelwechsel FOR EACH ROW
  EXECUTE FUNCTION handelt_selbst('vorgeschlagen_von', 'regelwechsel_zwei_personen');

-- Is she an administrator of her own today? The row is locked: she cannot lose the office meanwhile.
CREATE FUNCTION verwaltet_selbst() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1
  FROM amt a
  WHERE a.person_id = app_person()
    AND a.rolle = 'ADMIN'
    AND a.wirksam
    AND a.widerrufen_am IS NULL
    AND kogge_heute() BETWEEN a.von AND coalesce(a.bis, kogge_heute())
  FOR SHARE;
  RETURN FOUND;
END $$;
CREATE FUNCTION amt_wird_erteilt() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE urteil text;
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.widerrufen_am IS NOT NULL THEN
    urteil := 'amt_widerruf_bleibt';
  ELSIF TG_OP = 'UPDATE' AND NEW.bestaetigt_von IS NOT DISTINCT FROM OLD.bestaetigt_von THEN
    RETURN NEW;
  ELSIF NOT verwaltet_selbst() THEN
    urteil := 'amt_administration';
  ELSIF TG_OP = 'INSERT' AND NEW.von < kogge_heute() THEN
    urteil := 'amt_nicht_rueckwirkend';
  ELSIF TG_OP = 'INSERT' AND length(trim(NEW.grund)) < 3 THEN
    urteil := 'amt_grund';
  ELSIF NEW.rolle = 'PRUEF' AND NEW.bis > kogge_heute() + interval '12 months' THEN
    urteil := 'amt_pruefung_befristet';
  END IF;
  IF urteil IS NOT NULL THEN
    RAISE EXCEPTION 'Amt %: %', NEW.id, urteil USING ERRCODE = '23514', CONSTRAINT = urteil;
  END IF;
  RETURN NEW;
END $$;
-- After the trigger of the two persons: they fire in the order of their names.
CREATE TRIGGER amt_zz_wird_erteilt BEFORE INSERT OR UPDATE ON amt FOR EACH ROW
  EXECUTE FUNCTION amt_wird_erteilt();

-- Two administrators remain, whoever goes by whichever door. The lock lets two who take each other out wait.
CREATE FUNCTION bleiben_zwei(p_mandant uuid, p_amt uuid, p_person uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('administration:' || p_mandant, 0));
  RETURN (
    SELECT count(DISTINCT a.person_id) >= 2
    FROM amt a
    JOIN person p ON p.id = a.person_id AND p.aktiv
    WHERE a.mandant_id = p_mandant
      AND a.rolle = 'ADMIN'
      AND a.wirksam
      AND a.widerrufen_am IS NULL
      AND kogge_heute() BETWEEN a.von AND coalesce(a.bis, kogge_heute())
      AND a.id IS DISTINCT FROM p_amt
      AND a.person_id IS DISTINCT FROM p_person
  );
END $$;
CREATE FUNCTION letzte_administration() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE bleibt boolean;
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF TG_TABLE_NAME = 'amt' THEN
    bleibt := kogge_heute() NOT BETWEEN OLD.von AND coalesce(OLD.bis, kogge_heute())
      OR bleiben_zwei(OLD.mandant_id, OLD.id, NULL);
  ELSE
    bleibt := NOT EXISTS (
        SELECT 1
        FROM amt a
        WHERE a.person_id = OLD.id AND a.rolle = 'ADMIN' AND a.wirksam AND a.widerrufen_am IS NULL
      )
      OR bleiben_zwei(OLD.mandant_id, NULL, OLD.id);
  END IF;
  IF NOT bleibt THEN
    RAISE EXCEPTION '%: zwei Personen der Administration bleiben', TG_TABLE_NAME
      USING ERRCODE = '23514', CONSTRAINT = 'letzte_administration';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER letzte_administration BEFORE UPDATE OF widerrufen_am ON amt FOR EACH ROW
  WHEN (OLD.rolle = 'ADMIN' AND OLD.wirksam AND OLD.widerrufen_am IS NULL AND NEW.widerrufen_am IS NOT NULL)
  EXECUTE FUNCTION letzte_administration();
CREATE TRIGGER letzte_administration BEFORE UPDATE OF aktiv ON person FOR EACH ROW
  WHEN (OLD.aktiv AND NOT NEW.aktiv) EXECUTE FUNCTION letzte_administration();
`;
