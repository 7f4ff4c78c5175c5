import { perAbfrage, type Invariante } from './invariante.js';

/** Who may see (regeln.md §1.6); that access fits procedure, level and phase says I-31. */
export const zugangsinvarianten: readonly Invariante[] = [
  perAbfrage(
    'I-75',
    'Von denen, die bei einem Vorgang etwas zu tun haben, sieht ihn mindestens eine Person',
    {
      alle: 'vorgang WHERE beendet_am IS NULL',
      // A confidential draft is its author's, not that of every author of her house.
      verstoesse: `
        SELECT v.id, s.stelle
        FROM vorgang v
        CROSS JOIN LATERAL unnest(v.zustaendig) s(stelle)
        WHERE v.beendet_am IS NULL
          AND NOT v.zugang && ARRAY[ 'alle', s.stelle, 'person:' || split_part(s.stelle, '@', 2), 'ressort:'
          || split_part(s.stelle, '@', 2), 'rolle:' || split_part(s.stelle, '@', 1) ]
          AND NOT EXISTS (
            SELECT 1
            FROM amt a
            WHERE a.mandant_id = v.mandant_id
              AND a.rolle || '@' || a.ressort = s.stelle
              AND a.widerrufen_am IS NULL
              AND v.zugang && ARRAY['person:' || a.person_id]
          )`,
    },
  ),
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
