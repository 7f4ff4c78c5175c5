import { anweisung, ohneZeilen } from '#persistence';

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

export const ABGELEHNTE_FRIST = ohneZeilen(`
  UPDATE frist
  SET stand = 'abgelaufen', beendet_am = kogge_jetzt()
  WHERE id = $1
    AND mandant_id = $2
    AND stand = 'laeuft'`);
