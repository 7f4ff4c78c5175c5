import type { z } from 'zod';
import type { abgleichAnsicht } from '#contract';
import { anweisung } from '#persistence';

type Ansicht = z.infer<typeof abgleichAnsicht>;
export type Abgleichszeile = Omit<Ansicht, 'vorgelegtAm'> & { vorgelegtAm: Date };

/** $1 Mandant $2 whoever reads it. What waits for a signature comes first and is never cut. */
export const ABGLEICHE = anweisung<Abgleichszeile>()({
  text: `
    SELECT g.id,
      CASE
        WHEN g.verworfen_von IS NOT NULL THEN 'verworfen'
        WHEN g.gegengezeichnet_von IS NOT NULL OR NOT g.zu_zweit THEN 'wirksam'
        WHEN g.bestaetigt_von IS NOT NULL THEN 'bestaetigt'
        ELSE 'vorgelegt'
      END AS stand,
      g.vorgelegt_am AS "vorgelegtAm", v.name AS "vorgelegtVonName", b.name AS "bestaetigtVonName",
      z.name AS "gegengezeichnetVonName", g.grund, g.zahlen,
      g.zu_zweit
      AND g.verworfen_von IS NULL
      AND g.gegengezeichnet_von IS NULL
      AND g.bestaetigt_von IS DISTINCT FROM $2 AS bestaetigbar,
      (
        SELECT coalesce(
          jsonb_agg(
            jsonb_build_object(
              'name', p.name, 'rolle', a.rolle, 'ressort', a.ressort, 'von', a.von, 'bis', a.bis
            ) ORDER BY p.name,
            a.rolle, a.ressort
          ),
          '[]'
        )
        FROM jsonb_to_recordset(g.aemter) AS a(person uuid, rolle text, ressort text, von date, bis date)
        JOIN person p ON p.id = a.person
      ) AS aemter,
      (
        SELECT coalesce(
          jsonb_agg(
            jsonb_build_object(
              'name', p.name, 'angabe', a.angabe, 'vorher', a.vorher, 'nachher', a.nachher
            ) ORDER BY p.name,
            a.angabe DESC
          ),
          '[]'
        )
        FROM jsonb_to_recordset(g.angaben) AS a(person uuid, angabe text, vorher text, nachher text)
        JOIN person p ON p.id = a.person
      ) AS angaben
    FROM abgleich g
    LEFT JOIN person v ON v.id = g.vorgelegt_von
    LEFT JOIN person b ON b.id = g.bestaetigt_von
    LEFT JOIN person z ON z.id = g.gegengezeichnet_von
    WHERE g.mandant_id = $1
    ORDER BY g.zu_zweit AND g.verworfen_von IS NULL AND g.gegengezeichnet_von IS NULL DESC,
      g.vorgelegt_am DESC, g.id
    LIMIT 50`,
  spalten: [
    'id',
    'stand',
    'vorgelegtAm',
    'vorgelegtVonName',
    'bestaetigtVonName',
    'gegengezeichnetVonName',
    'grund',
    'zahlen',
    'bestaetigbar',
    'aemter',
    'angaben',
  ],
});
