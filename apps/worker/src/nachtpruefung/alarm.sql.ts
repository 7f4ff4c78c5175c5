import { nachrichtenart, type Nachrichtenname } from '#contract';
import { nachrichtenEinfuegen, ohneZeilen } from '#persistence';

const BEFUND: Nachrichtenname = 'nachtpruefung_befund';

const GEMELDET = nachrichtenEinfuegen(
  {
    mandant_id: '$1',
    empfaenger_id: 'an.person_id',
    stelle: 'an.stelle',
    vertritt_id: 'an.vertritt_id',
    art: `'${BEFUND}'`,
    gruppe: `'${nachrichtenart(BEFUND).gruppe}'`,
    schluessel: '$2',
    daten: '$3::jsonb',
    erstellt_am: 'zeit.jetzt',
    faellig_ab: 'zeit.jetzt',
  },
  'FROM an, zeit ORDER BY an.vertritt_id NULLS FIRST',
);

/**
 * Tells everybody who holds the office ADMIN today, in whatever Ressort, and their deputies; when nobody
 * does, the next rung (`empfaenger`). One message for each person and key: a repetition tells nobody twice.
 *
 * $1 Mandant $2 key $3 data
 */
export const ALARM = ohneZeilen(`
  WITH zeit AS MATERIALIZED (
    SELECT j.jetzt, kogge_tag(j.jetzt) AS heute
    FROM (SELECT kogge_jetzt() AS jetzt) j
  ), besetzt AS MATERIALIZED (
    SELECT s.stelle, i.person_id, i.vertritt_id
    FROM (
      SELECT DISTINCT 'ADMIN@' || ressort AS stelle
      FROM amt
      WHERE mandant_id = $1
        AND rolle = 'ADMIN'
    ) s,
      zeit, LATERAL inhaber($1, s.stelle, zeit.heute) i
  ), an AS (
    SELECT stelle, person_id, vertritt_id
    FROM besetzt
    UNION ALL
    SELECT e.an, e.person_id, e.vertritt_id
    FROM zeit, LATERAL empfaenger($1, 'ADMIN@SK', zeit.heute) e
    WHERE NOT EXISTS (SELECT 1 FROM besetzt)
  )${GEMELDET}`);
