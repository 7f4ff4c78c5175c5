import { anweisung } from '#persistence';

export interface FaelligeFrist {
  id: string;
  mandant_id: string;
  vorgang_id: string;
  ereignis: { type: string; daten?: object };
}

export const FAELLIGE_FRISTEN = anweisung<FaelligeFrist>()({
  text: `
    SELECT id, mandant_id, vorgang_id, ereignis
    FROM frist
    WHERE stand = 'laeuft'
      AND ereignis IS NOT NULL
      AND zeitpunkt <= kogge_jetzt()
      AND id <> ALL ($1::uuid[])
    ORDER BY zeitpunkt
    LIMIT $2`,
  spalten: ['id', 'mandant_id', 'vorgang_id', 'ereignis'],
});

/** What it was for is done, or no longer asked: nobody is reminded of it. */
export const ABGELEHNTE_FRIST = anweisung<{ id: string }>()({
  text: `
    WITH abgelehnt AS (
      UPDATE frist
      SET stand = 'abgelaufen', beendet_am = kogge_jetzt()
      WHERE id = $1
        AND mandant_id = $2
        AND stand = 'laeuft'
      RETURNING id
    ), entfallen AS (
      UPDATE erinnerung e
      SET stand = 'entfallen'
      FROM abgelehnt
      WHERE e.frist_id = abgelehnt.id
        AND e.stand = 'geplant'
    )
    SELECT id
    FROM abgelehnt`,
  spalten: ['id'],
});
