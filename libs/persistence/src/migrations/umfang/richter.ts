/** What a deputyship must be when it is set up (regeln.md §3), whichever door it comes through. */
export const richter = `
CREATE OR REPLACE FUNCTION vertretung_wird_eingerichtet() RETURNS trigger LANGUAGE plpgsql AS $$
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
  ELSIF NEW.vertretene_id IS NULL THEN
    urteil := staendige_vertretung(NEW);
  ELSE
    urteil := vertretung_der_aemter(NEW);
  END IF;
  IF urteil IS NOT NULL THEN
    RAISE EXCEPTION 'Vertretung %: %', NEW.id, urteil USING ERRCODE = '23514', CONSTRAINT = urteil;
  END IF;
  RETURN NEW;
END $$;

-- The standing deputy of an office is granted like the office itself: by the administration.
CREATE FUNCTION staendige_vertretung(v vertretung) RETURNS text LANGUAGE sql AS $$
  SELECT CASE
    WHEN NOT verwaltet_selbst() THEN 'vertretung_administration'
    WHEN NOT darf_vertreten(v.vertretende_id, v.rollen[1], v.ressort, v.von) THEN 'vertretung_rang'
  END
$$;

-- Offices that the absent person has at that time, each by somebody of the rank that it needs; a single Vorgang
-- is named by whoever sees it. Where nobody deputises by name, one of the offices has a standing deputy; and it
-- is not she who says that the other is away.
CREATE FUNCTION vertretung_der_aemter(v vertretung) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN count(*) = 0 OR NOT v.rollen <@ array_agg(a.rolle) THEN 'vertretung_ohne_amt'
    WHEN bool_or(a.rolle = 'PRUEF') THEN 'vertretung_revision'
    WHEN v.vorgang_id IS NOT NULL
      AND (
        v.eingerichtet_von <> v.vertretene_id
        OR NOT EXISTS (SELECT 1 FROM vorgang gesehen WHERE gesehen.id = v.vorgang_id)
      )
      THEN 'vertretung_fremder_vorgang'
    WHEN v.vertretende_id IS NOT NULL
      THEN CASE
        WHEN NOT bool_and(darf_vertreten(v.vertretende_id, a.rolle, a.ressort, v.von)) THEN 'vertretung_rang'
      END
    WHEN count(s.id) = 0 THEN 'vertretung_ohne_staendige'
    WHEN bool_or(s.vertretende_id = v.eingerichtet_von) THEN 'vertretung_eigenmaechtig'
  END
  FROM amt a
  LEFT JOIN vertretung s ON s.mandant_id = a.mandant_id
    AND s.vertretene_id IS NULL
    AND s.rollen[1] = a.rolle
    AND s.ressort = a.ressort
    AND s.wirksam
    AND s.widerrufen_am IS NULL
    AND s.von <= v.bis
    AND s.vertretende_id <> v.vertretene_id
  WHERE a.person_id = v.vertretene_id
    AND a.wirksam
    AND a.widerrufen_am IS NULL
    AND a.von <= v.bis
    AND (a.bis IS NULL OR a.bis >= v.von)
    AND (v.rollen = '{}' OR a.rolle = ANY (v.rollen))
$$;

-- Who confirms gains nothing by it, and a standing deputy is confirmed by the administration.
CREATE FUNCTION vertretung_wird_bestaetigt() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE urteil text;
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF NEW.vertretene_id IS NULL AND NOT verwaltet_selbst() THEN
    urteil := 'vertretung_administration';
  ELSIF NEW.vertretende_id IS NULL AND NEW.bestaetigt_von <> NEW.vertretene_id AND EXISTS (
    SELECT 1
    FROM vertretung s
    JOIN amt a ON a.mandant_id = s.mandant_id AND a.rolle = s.rollen[1] AND a.ressort = s.ressort
    WHERE s.vertretende_id = NEW.bestaetigt_von
      AND s.vertretene_id IS NULL
      AND s.widerrufen_am IS NULL
      AND a.person_id = NEW.vertretene_id
  ) THEN
    urteil := 'vertretung_eigenmaechtig';
  END IF;
  IF urteil IS NOT NULL THEN
    RAISE EXCEPTION 'Vertretung %: %', NEW.id, urteil USING ERRCODE = '23514', CONSTRAINT = urteil;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER vertretung_zz_wird_bestaetigt BEFORE UPDATE OF bestaetigt_von ON vertretung FOR EACH ROW
  WHEN (NEW.bestaetigt_von IS NOT NULL AND OLD.bestaetigt_von IS NULL)
  EXECUTE FUNCTION vertretung_wird_bestaetigt();
`;
