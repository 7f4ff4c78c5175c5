import { mandantRegel } from '../grundlage/rechte.js';

/** Rules that say whose word counts are switched by two persons, with a reason (regeln.md C6, §3). */
export const regelwechsel = `
CREATE TABLE regelwechsel (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  regel text NOT NULL CONSTRAINT regelwechsel_regel
    CHECK (regel IN ('verschweigen', 'massgabenBlockieren', 'senatorZeichnet')),
  wert boolean NOT NULL,
  grund text NOT NULL,
  vorgeschlagen_von uuid NOT NULL,
  vorgeschlagen_am timestamptz NOT NULL DEFAULT kogge_jetzt(),
  bestaetigt_von uuid,
  bestaetigt_am timestamptz,
  verworfen_am timestamptz,
  CONSTRAINT regelwechsel_zwei_personen CHECK (bestaetigt_von <> vorgeschlagen_von),
  CONSTRAINT regelwechsel_bestaetigt CHECK ((bestaetigt_von IS NULL) = (bestaetigt_am IS NULL)),
  CONSTRAINT regelwechsel_vorschlagend FOREIGN KEY (mandant_id, vorgeschlagen_von)
    REFERENCES person (mandant_id, id),
  CONSTRAINT regelwechsel_bestaetigend FOREIGN KEY (mandant_id, bestaetigt_von)
    REFERENCES person (mandant_id, id)
);
CREATE UNIQUE INDEX regelwechsel_offen ON regelwechsel (mandant_id, regel)
  WHERE bestaetigt_von IS NULL AND verworfen_am IS NULL;
${mandantRegel('regelwechsel')}
CREATE POLICY eigentuemer ON regelwechsel TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT ON regelwechsel TO kogge_app, kogge_worker, kogge_auditor;
GRANT INSERT, UPDATE (bestaetigt_von, bestaetigt_am, verworfen_am) ON regelwechsel TO kogge_app;

-- Everybody proposes and confirms in her own name.
CREATE FUNCTION regelwechsel_selbst() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' AND (NEW.vorgeschlagen_von IS DISTINCT FROM app_person() OR NEW.bestaetigt_von IS NOT NULL)
    OR TG_OP = 'UPDATE' AND NEW.bestaetigt_von IS DISTINCT FROM OLD.bestaetigt_von
      AND (OLD.bestaetigt_von IS NOT NULL OR NEW.bestaetigt_von IS DISTINCT FROM app_person()) THEN
    RAISE EXCEPTION 'Regelwechsel %: jede Person handelt für sich', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'regelwechsel_zwei_personen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER regelwechsel_selbst BEFORE INSERT OR UPDATE ON regelwechsel FOR EACH ROW
  EXECUTE FUNCTION regelwechsel_selbst();

-- Such a rule stands as two persons have switched it last; what the owner of the tables installs stands by itself.
CREATE FUNCTION einstellung_zu_zweit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF NOT coalesce((
    SELECT to_jsonb(r.wert) = NEW.wert
    FROM regelwechsel r
    WHERE r.mandant_id = NEW.mandant_id
      AND r.regel = NEW.schluessel
      AND r.bestaetigt_am IS NOT NULL
    ORDER BY r.bestaetigt_am DESC
    LIMIT 1
  ), false) THEN
    RAISE EXCEPTION 'Einstellung %: dem Wechsel fehlt die zweite Person', NEW.schluessel
      USING ERRCODE = '23514', CONSTRAINT = 'einstellung_zu_zweit';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER einstellung_zu_zweit BEFORE INSERT OR UPDATE ON einstellung FOR EACH ROW
  WHEN (NEW.schluessel IN ('verschweigen', 'massgabenBlockieren', 'senatorZeichnet'))
  EXECUTE FUNCTION einstellung_zu_zweit();
`;
