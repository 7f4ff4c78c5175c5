/** States of a paper by the furthest phase that they show; the others leave what was reached. */
const JE_PHASE = {
  mitzeichnung: ['ressortabstimmung', 'klaerung', 'schlusszeichnungStaatsrat', 'schlusszeichnungSenator'],
  senat: ['eingereicht', 'tischvorlagePruefung', 'vorberatung', 'neufassung', 'tagesordnung', 'beratung'],
  entschieden: [
    'beschlossen',
    'ausgefertigt',
    'folgegremien',
    'veroeffentlicht',
    'teilveroeffentlicht',
    'gesperrt',
    'abgeschlossen',
  ],
};
const NACH_DEM_BERICHT = ['frei', 'uebernommen', 'abgeschlossen', 'ohneBericht', 'entfallen'];

const worte = (liste: readonly string[]): string => liste.map((wort) => `'${wort}'`).join(', ');

/**
 * Columns of access. The phase of what is older is read from the audit trail: where the Vorgang has ever been,
 * not where it is. Its access is computed where the procedures are entered, right after the migrations.
 */
export const spalten = `
ALTER TABLE vorgang DISABLE TRIGGER USER;
DROP POLICY zugang ON vorgang;
DROP POLICY aendern ON vorgang;
ALTER TABLE vorgang RENAME COLUMN zugang TO zugang_eigen;
ALTER TABLE vorgang
  ADD COLUMN phase text NOT NULL DEFAULT 'haus'
    CONSTRAINT vorgang_phase CHECK (phase IN ('haus', 'mitzeichnung', 'senat', 'entschieden')),
  -- Of an Auftrag, who sees the paper that it comes from: kept by triggers
  ADD COLUMN zugang_weitere text[] NOT NULL DEFAULT '{}',
  -- Whose the working text between two Fassungen is
  ADD COLUMN zugang_arbeit text[] NOT NULL DEFAULT '{}',
  ADD COLUMN zugang text[] NOT NULL GENERATED ALWAYS AS (zugang_eigen || zugang_weitere) STORED;
CREATE POLICY zugang ON vorgang FOR SELECT
  USING (mandant_id = (SELECT app_mandant()) AND zugang && (SELECT app_subjekte()));
CREATE POLICY aendern ON vorgang FOR UPDATE
  USING (mandant_id = (SELECT app_mandant()) AND zugang && (SELECT app_subjekte()))
  WITH CHECK (mandant_id = (SELECT app_mandant()));
-- Found at once where nobody has computed the access yet
CREATE INDEX vorgang_ohne_zugang ON vorgang (id) WHERE zugang_arbeit = '{}';

WITH war AS (
  SELECT vorgang_id AS id, eintrag ->> 'nach' AS zustand
  FROM pruefpfad
  WHERE vorgang_id IS NOT NULL
  UNION
  SELECT id, zustand
  FROM vorgang
), weit AS (
  SELECT v.id,
    CASE
      WHEN v.art IN ('auftrag', 'kampagne') THEN 'entschieden'
      WHEN v.art = 'jahresbericht'
        THEN CASE WHEN bool_or(w.zustand IN (${worte(NACH_DEM_BERICHT)})) THEN 'entschieden' ELSE 'haus' END
      WHEN bool_or(w.zustand IN (${worte(JE_PHASE.entschieden)})) THEN 'entschieden'
      WHEN bool_or(w.zustand IN (${worte(JE_PHASE.senat)})) THEN 'senat'
      WHEN bool_or(w.zustand IN (${worte(JE_PHASE.mitzeichnung)})) THEN 'mitzeichnung'
      ELSE 'haus'
    END AS phase
  FROM vorgang v
  JOIN war w ON w.id = v.id
  GROUP BY v.id
)
UPDATE vorgang v
SET phase = weit.phase
FROM weit
WHERE weit.id = v.id;
ALTER TABLE vorgang ENABLE TRIGGER USER;
`;
