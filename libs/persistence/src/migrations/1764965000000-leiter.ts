import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a reminder says; those that were planned before say what their kind said. */
const MELDUNG = `
ALTER TABLE erinnerung ADD COLUMN meldung text NOT NULL DEFAULT 'erinnerung';
UPDATE erinnerung SET meldung = 'eskalation' WHERE art LIKE '+%';
ALTER TABLE erinnerung
  ALTER COLUMN meldung DROP DEFAULT,
  ADD CONSTRAINT erinnerung_meldung CHECK (
    meldung IN (
      'erinnerung', 'eskalation', 'aufgabe_erinnerung', 'aufgabe_ueberfaellig', 'frist_ueberfaellig',
      'sitzung_gefaehrdet'
    )
  );
`;

/** The office above one; nobody above senators and persons. */
const DARUEBER = `
CREATE FUNCTION darueber(p_stelle text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE split_part(p_stelle, '@', 1)
    WHEN 'AUT' THEN 'RL@' || split_part(p_stelle, '@', 2)
    WHEN 'RL' THEN 'AL@' || split_part(p_stelle, '@', 2)
    WHEN 'MV' THEN 'AL@' || split_part(p_stelle, '@', 2)
    WHEN 'AL' THEN 'STR@' || split_part(p_stelle, '@', 2)
    WHEN 'VB' THEN 'STR@' || split_part(p_stelle, '@', 2)
    WHEN 'BW' THEN 'STR@' || split_part(p_stelle, '@', 2)
    WHEN 'STR' THEN 'SEN@' || split_part(p_stelle, '@', 2)
    WHEN 'SK' THEN 'CDS@SK'
    WHEN 'CDS' THEN 'SEN@SK'
  END
$$;
`;

/**
 * Whom a reminder means today: \`zustaendig\` are those whose turn it is, \`darueber\` the offices above them,
 * \`darueber:STELLE\` the one above that Stelle.
 */
const GEMEINT = `
CREATE FUNCTION gemeint(p_stelle text, p_zustaendig text[]) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT z
  FROM unnest(p_zustaendig) z
  WHERE p_stelle = 'zustaendig'
  UNION
  SELECT darueber(z)
  FROM unnest(p_zustaendig) z
  WHERE p_stelle = 'darueber'
    AND darueber(z) IS NOT NULL
  UNION
  SELECT darueber(split_part(p_stelle, ':', 2))
  WHERE p_stelle LIKE 'darueber:%'
    AND darueber(split_part(p_stelle, ':', 2)) IS NOT NULL
  UNION
  SELECT p_stelle
  WHERE p_stelle <> 'zustaendig'
    AND p_stelle NOT LIKE 'darueber%'
$$;
`;

/** Tasks have a ladder of reminders, and what is overdue is told once a week (regeln.md §2). */
export class Leiter1764965000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const teil of [MELDUNG, DARUEBER, GEMEINT]) await db.query(teil);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
