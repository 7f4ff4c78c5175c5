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
  ADD COLUMN altbestand boolean NOT NULL DEFAULT true;
ALTER TABLE sitzung ALTER COLUMN altbestand SET DEFAULT false;
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
UPDATE top SET altfall = true, beschlossen_am = s.datum FROM sitzung s WHERE s.id = top.sitzung_id AND top.ergebnis IS NOT NULL;
`;
