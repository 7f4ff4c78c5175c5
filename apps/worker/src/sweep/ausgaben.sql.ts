import { anweisung } from '#persistence';
import { LEIHE } from '../leihe.js';

export const WARTENDE_AUSGABEN = anweisung<{ id: string; mandant_id: string; fence: number }>()({
  text: `
    UPDATE ausgabe
    SET fence = fence + 1, lease_bis = ${LEIHE}
    WHERE id IN (
      SELECT id
      FROM ausgabe
      WHERE stand IN ('wartet', 'laeuft')
        AND (lease_bis IS NULL OR lease_bis < clock_timestamp())
      ORDER BY erstellt_am
      LIMIT 20
      FOR UPDATE SKIP LOCKED
    )
    RETURNING id, mandant_id, fence`,
  spalten: ['id', 'mandant_id', 'fence'],
});
