import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mandantRegel } from './grundlage/rechte.js';

/**
 * Lists of people and offices (regeln.md §3): what takes power away was done at once; the offices that give it wait
 * for one person, and for a second one.
 */
export class Abgleich1764930000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE abgleich (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL CONSTRAINT abgleich_mandant REFERENCES mandant,
  -- Null: at the command line
  vorgelegt_von uuid,
  vorgelegt_am timestamptz NOT NULL DEFAULT kogge_jetzt(),
  grund text NOT NULL,
  -- Offices with power that the list asks for: person, rolle, ressort, von, bis
  aemter jsonb NOT NULL,
  -- What was done at once: neu, geaendert, deaktiviert, entzogen
  zahlen jsonb NOT NULL,
  bestaetigt_von uuid,
  bestaetigt_am timestamptz,
  gegengezeichnet_von uuid,
  gegengezeichnet_am timestamptz,
  verworfen_von uuid,
  verworfen_am timestamptz,
  CONSTRAINT abgleich_zwei_personen CHECK (gegengezeichnet_von <> bestaetigt_von),
  CONSTRAINT abgleich_folge CHECK (
    (gegengezeichnet_von IS NULL OR bestaetigt_von IS NOT NULL)
    AND (verworfen_von IS NULL OR gegengezeichnet_von IS NULL)
  ),
  CONSTRAINT abgleich_vorgelegt_von FOREIGN KEY (mandant_id, vorgelegt_von) REFERENCES person (mandant_id, id),
  CONSTRAINT abgleich_bestaetigt_von FOREIGN KEY (mandant_id, bestaetigt_von) REFERENCES person (mandant_id, id),
  CONSTRAINT abgleich_gegengezeichnet_von FOREIGN KEY (mandant_id, gegengezeichnet_von)
    REFERENCES person (mandant_id, id),
  CONSTRAINT abgleich_verworfen_von FOREIGN KEY (mandant_id, verworfen_von) REFERENCES person (mandant_id, id)
);
CREATE INDEX abgleich_je_mandant ON abgleich (mandant_id, vorgelegt_am DESC);
ALTER TABLE amt ADD COLUMN abgleich_id uuid CONSTRAINT amt_abgleich REFERENCES abgleich;
CREATE INDEX amt_je_abgleich ON amt (abgleich_id) WHERE abgleich_id IS NOT NULL;
${mandantRegel('abgleich')}
CREATE POLICY eigentuemer ON abgleich TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT ON abgleich TO kogge_app, kogge_worker, kogge_auditor;
GRANT INSERT ON abgleich TO kogge_app;
GRANT UPDATE (bestaetigt_von, bestaetigt_am, gegengezeichnet_von, gegengezeichnet_am, verworfen_von, verworfen_am)
  ON abgleich TO kogge_app;

-- Everybody signs in her own name, an administrator, once: who signs is who asks.
CREATE FUNCTION abgleich_selbst() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF NEW.bestaetigt_von IS DISTINCT FROM OLD.bestaetigt_von
      AND (OLD.bestaetigt_von IS NOT NULL OR NEW.bestaetigt_von IS DISTINCT FROM app_person())
    OR NEW.gegengezeichnet_von IS DISTINCT FROM OLD.gegengezeichnet_von
      AND (OLD.gegengezeichnet_von IS NOT NULL OR NEW.gegengezeichnet_von IS DISTINCT FROM app_person())
    OR NEW.verworfen_von IS DISTINCT FROM OLD.verworfen_von
      AND (OLD.verworfen_von IS NOT NULL OR NEW.verworfen_von IS DISTINCT FROM app_person())
    OR OLD.verworfen_von IS NOT NULL
    OR OLD.gegengezeichnet_von IS NOT NULL
    OR NOT verwaltet_selbst()
  THEN
    RAISE EXCEPTION 'abgleich %: jede Person der Administration zeichnet einmal und für sich', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'abgleich_zwei_personen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER abgleich_selbst BEFORE UPDATE ON abgleich FOR EACH ROW EXECUTE FUNCTION abgleich_selbst();
`);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
