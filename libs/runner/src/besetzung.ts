import { KoggeFehler } from '#contract';
import type { Datenbank } from '#persistence';
import { SYSTEMAKTEUR, systemzugriff } from './personenkontext.js';
import type { Runner } from './runner.js';

/**
 * What is at a station whose offices, as far as they may read it, nobody holds today nor held yesterday – an office
 * that changes hands is not vacant –, and those at which somebody acts in the place of an office that is held again.
 */
const ZU_PRUEFENDE = `
  WITH laufende AS (
    SELECT v.id, sehende_stellen(v.zustaendig, v.zugang) AS zustaendig,
      v.stand #> '{context,ersatz}' AS ersatz
    FROM vorgang v
    WHERE v.mandant_id = app_mandant()
      AND v.definition_version >= 3
      AND v.beendet_am IS NULL
      AND v.zustaendig <> '{}'
  ), heute AS (
    SELECT kogge_heute() AS tag
  ), stellen AS (
    SELECT unnest(zustaendig) AS stelle
    FROM laufende
    UNION
    SELECT jsonb_object_keys(ersatz)
    FROM laufende
  ), besetzung AS MATERIALIZED (
    SELECT s.stelle, EXISTS (SELECT 1 FROM inhaber(app_mandant(), s.stelle, h.tag)) AS heute,
      EXISTS (SELECT 1 FROM inhaber(app_mandant(), s.stelle, h.tag - 1)) AS gestern
    FROM stellen s
    CROSS JOIN heute h
  ), je AS (
    SELECT coalesce(array_agg(stelle) FILTER (WHERE NOT heute AND NOT gestern), '{}') AS leere,
      coalesce(array_agg(stelle) FILTER (WHERE heute), '{}') AS besetzte
    FROM besetzung
  )
  SELECT l.id
  FROM laufende l
  CROSS JOIN je
  WHERE l.zustaendig <@ je.leere
    OR (
      l.ersatz IS NOT NULL
      AND EXISTS (SELECT 1 FROM jsonb_object_keys(l.ersatz) k WHERE k = ANY (je.besetzte))
    )
  ORDER BY l.id`;

/**
 * Where an office has become vacant somebody acts in its place, where it is held again nobody does (rule S2).
 * Answers at how many papers that has changed; where nothing follows from it the procedure has refused.
 */
export async function pruefeBesetzung(
  datenbank: Datenbank,
  runner: Runner,
  mandant: string,
): Promise<number> {
  const zugriff = systemzugriff(mandant);
  const { rows } = await datenbank.transaktion(zugriff, (t) => t.abfrage<{ id: string }>(ZU_PRUEFENDE));
  let geaendert = 0;
  for (const { id: vorgang } of rows) {
    const auftrag = { vorgang, schritt: 'besetzungPruefen', daten: { besetzung: 'pruefen' } };
    geaendert += await runner.step({ ...auftrag, akteur: SYSTEMAKTEUR, zugriff }).then(
      () => 1,
      (grund: unknown) => {
        if (grund instanceof KoggeFehler) return 0;
        throw grund;
      },
    );
  }
  return geaendert;
}
