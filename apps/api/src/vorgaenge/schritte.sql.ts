import type { Stufe } from '#contract';
import { anweisung } from '#persistence';

interface Vorbild {
  stufe: Stufe;
  zurueckgezogen: boolean;
  abschnitte: Record<string, string> | null;
}

export const VORBILD = anweisung<Vorbild>()({
  text: `
    SELECT v.stufe, v.zustand = 'zurueckgezogen' AND v.federfuehrung = $2 AS zurueckgezogen,
      coalesce(
        (
          SELECT f.inhalt->'abschnitte'
          FROM fassung f
          WHERE f.vorgang_id = v.id
          ORDER BY f.nr DESC
          LIMIT 1
        ),
        (SELECT jsonb_object_agg(buchstabe, text) FROM abschnitt WHERE vorgang_id = v.id)
      ) AS abschnitte
    FROM vorgang v
    WHERE v.id = $1
      AND v.art = 'senatsvorlage'`,
  spalten: ['stufe', 'zurueckgezogen', 'abschnitte'],
});
