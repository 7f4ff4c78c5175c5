import type { z } from 'zod';
import type { ressortAnsicht } from '#contract';
import { anweisung } from '#persistence';

export const RESSORTS = anweisung<z.infer<typeof ressortAnsicht>>()({
  text: `
    WITH tag AS (
      SELECT coalesce($1::date, kogge_heute()) AS tag
    )
    SELECT r.kuerzel,
      coalesce(
        (
          SELECT n.name
          FROM ressort_name n
          WHERE n.ressort = r.kuerzel
            AND n.von <= tag
            AND (n.bis IS NULL OR n.bis >= tag)
          ORDER BY n.von DESC
          LIMIT 1
        ),
        r.kuerzel
      ) AS name,
      r.gueltig_von::text AS "gueltigVon", r.gueltig_bis::text AS "gueltigBis"
    FROM ressort r, tag
    WHERE r.gueltig_von <= tag
      AND (r.gueltig_bis IS NULL OR r.gueltig_bis >= tag)
    ORDER BY r.sortierung, r.kuerzel`,
  spalten: ['kuerzel', 'name', 'gueltigVon', 'gueltigBis'],
});
