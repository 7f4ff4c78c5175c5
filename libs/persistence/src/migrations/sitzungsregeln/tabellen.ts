import { mandantRegel } from '../grundlage/rechte.js';

/** What a meeting has to know of its day, and the date that stays with a decision. */
export const tabellen = `
ALTER TABLE sitzung DROP CONSTRAINT sitzung_stand;
ALTER TABLE sitzung ADD CONSTRAINT sitzung_stand
  CHECK (stand IN ('geplant', 'eingeladen', 'offen', 'abgeschlossen', 'entfallen'));
ALTER TABLE sitzung
  ADD COLUMN beginn text NOT NULL DEFAULT '10:00',
  -- The last day of a meeting of several days.
  ADD COLUMN bis date,
  -- Why it is on an unusual day, or entered after its day.
  ADD COLUMN grund text,
  -- Why its submission deadline was set by hand.
  ADD COLUMN abgabe_grund text,
  ADD COLUMN eroeffnet_am timestamptz,
  ADD COLUMN geschlossen_am timestamptz,
  -- Recording after its day: why, who asked for it, who confirmed it.
  ADD COLUMN nacherfassung_grund text,
  ADD COLUMN nacherfassung_von uuid,
  ADD COLUMN nacherfassung_am timestamptz,
  ADD COLUMN nacherfassung_bestaetigt_von uuid,
  ADD COLUMN nacherfassung_bestaetigt_am timestamptz,
  -- Of what was there before these rules nothing is asked.
  ADD COLUMN altbestand boolean NOT NULL DEFAULT true,
  -- Its dates were counted before these rules.
  ADD COLUMN termine_alt boolean NOT NULL DEFAULT true;
ALTER TABLE sitzung ALTER COLUMN altbestand SET DEFAULT false, ALTER COLUMN termine_alt SET DEFAULT false;
-- What is still to come keeps the new rules from now on; what was never opened because nothing could be opened stays.
UPDATE sitzung SET altbestand = false WHERE stand = 'geplant' AND datum >= kogge_heute();
ALTER TABLE sitzung ADD CONSTRAINT sitzung_beginn CHECK (beginn ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
ALTER TABLE sitzung ADD CONSTRAINT sitzung_bis CHECK (bis >= datum AND bis <= datum + 6);
ALTER TABLE sitzung ADD CONSTRAINT sitzung_zwei_personen
  CHECK (nacherfassung_bestaetigt_von <> nacherfassung_von);

-- Date of the Sitzung that decided, frozen with the outcome.
ALTER TABLE top
  ADD COLUMN beschlossen_am date,
  -- Decided before these rules, or under a procedure that did not know them.
  ADD COLUMN altfall boolean NOT NULL DEFAULT false;
UPDATE top
SET altfall = true, beschlossen_am = s.datum
FROM sitzung s
WHERE s.id = top.sitzung_id
  AND top.ergebnis IS NOT NULL;

-- Closing days: 24. and 31.12., the summer break, bridge days; kept by the chancellery.
CREATE TABLE sitzungsfrei (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL,
  von date NOT NULL,
  bis date NOT NULL,
  bezeichnung text NOT NULL,
  CONSTRAINT sitzungsfrei_zeit CHECK (bis >= von AND bis <= von + 100)
);
CREATE INDEX sitzungsfrei_je_mandant ON sitzungsfrei (mandant_id, von);
${mandantRegel('sitzungsfrei')}
CREATE POLICY eigentuemer ON sitzungsfrei TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT ON sitzungsfrei TO kogge_app, kogge_worker, kogge_auditor;
GRANT INSERT, DELETE ON sitzungsfrei TO kogge_app;

-- The settings of a Mandant as one object, with the closing days that the chancellery keeps.
CREATE OR REPLACE FUNCTION kogge_einstellungen(p_mandant uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT jsonb_object_agg(schluessel, wert) FROM einstellung WHERE mandant_id = p_mandant), '{}')
    || coalesce((
      SELECT jsonb_build_object('sitzungsfrei', jsonb_agg(jsonb_build_object('von', von, 'bis', bis) ORDER BY von))
      FROM sitzungsfrei
      WHERE mandant_id = p_mandant
      HAVING count(*) > 0
    ), '{}')
$$;
`;
