/**
 * Tells everybody who holds the office ADMIN today, in whatever Ressort, and their deputies; when nobody
 * does, the next rung (`empfaenger`). One message for each person and key: a repetition tells nobody twice.
 *
 * $1 Mandant $2 key $3 data
 */
export const ALARM = `
  WITH zeit AS MATERIALIZED (
    SELECT j.jetzt, (j.jetzt AT TIME ZONE 'Europe/Berlin')::date AS heute
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
  )
  INSERT INTO nachricht (
    id, mandant_id, empfaenger_id, stelle, vertritt_id, art, schluessel, daten, erstellt_am, faellig_ab,
    message_id
  )
  SELECT gen_random_uuid(), $1, an.person_id, an.stelle, an.vertritt_id, 'nachtpruefung_befund', $2,
    $3::jsonb, zeit.jetzt, zeit.jetzt, encode(sha256(convert_to($2 || '|' || an.person_id, 'UTF8')), 'hex')
  FROM an, zeit
  ORDER BY an.vertritt_id NULLS FIRST
  ON CONFLICT ON CONSTRAINT nachricht_einmal DO NOTHING`;
