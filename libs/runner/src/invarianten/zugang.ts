import { perAbfrage, type Invariante } from './invariante.js';

/** Who may see (regeln.md §1.6); that access fits procedure, level and phase says I-31. */
export const zugangsinvarianten: readonly Invariante[] = [
  perAbfrage('I-75', 'Wer bei einem Vorgang etwas zu tun hat, darf ihn auch sehen', {
    alle: 'vorgang WHERE beendet_am IS NULL',
    // A confidential draft is that of the persons who write it, not of every author of their house.
    verstoesse: `
      SELECT v.id, s.stelle
      FROM vorgang v
      CROSS JOIN LATERAL unnest(v.zustaendig) s(stelle)
      CROSS JOIN LATERAL (
        SELECT ARRAY[ 'alle', s.stelle, replace(s.stelle, '@', ':'),
          'ressort:' || split_part(s.stelle, '@', 2), 'rolle:' || split_part(s.stelle, '@', 1) ] AS subjekte
      ) dieser
      WHERE v.beendet_am IS NULL
        AND NOT v.zugang && dieser.subjekte
        AND NOT (
          s.stelle LIKE 'AUT@%'
          AND EXISTS (
            SELECT 1
            FROM unnest(v.zustaendig) w(wer)
            WHERE w.wer LIKE 'person@%'
              AND v.zugang && ARRAY[replace(w.wer, '@', ':')]
          )
        )`,
  }),
  perAbfrage('I-76', 'Wer eine Vorlage sehen darf, sieht auch die Aufträge aus ihr', {
    alle: 'auftrag',
    verstoesse: `
      SELECT o.id, q.id AS quelle
      FROM auftrag a
      JOIN vorgang o ON o.id = a.vorgang_id
      JOIN vorgang q ON q.id = a.quelle_id
      WHERE NOT o.zugang @> q.zugang`,
  }),
];
