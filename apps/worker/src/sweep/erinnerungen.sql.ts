import { nachrichtenart, type Nachrichtenname } from '#contract';
import { anweisung, nachrichtenEinfuegen } from '#persistence';

export interface Ergebnis {
  uebergeben: number;
  unbesetzt: number;
  verspaetet: number;
}

const jeArt = (eskalation: string, erinnerung: string) =>
  `CASE WHEN f.art LIKE '+%' THEN '${eskalation}' ELSE '${erinnerung}' END`;

const besetzteStelle = (faellig: string) =>
  `b.stelle = ${faellig}.stelle AND coalesce(b.vorgang_id, ${faellig}.vorgang_id) = ${faellig}.vorgang_id`;

const GESCHRIEBEN = nachrichtenEinfuegen(
  {
    mandant_id: '$1',
    empfaenger_id: 'b.person_id',
    stelle: 'b.an',
    vertritt_id: 'b.vertritt_id',
    vorgang_id: 'f.vorgang_id',
    erinnerung_id: 'f.id',
    art: jeArt('eskalation' satisfies Nachrichtenname, 'erinnerung' satisfies Nachrichtenname),
    gruppe: jeArt(nachrichtenart('eskalation').gruppe, nachrichtenart('erinnerung').gruppe),
    schluessel: "'erinnerung:' || f.id",
    daten: `jsonb_strip_nulls(
        jsonb_build_object(
          'abstand', f.art::int, 'termin', f.termin, 'frist', f.frist,
          'fuer', CASE WHEN b.an <> f.stelle THEN f.stelle END
        )
      )`,
    verspaetet_tage: 'greatest(zeit.heute - f.datum, 0)',
    erstellt_am: 'zeit.jetzt',
    faellig_ab: 'least(f.faellig_ab, zeit.jetzt)',
  },
  `FROM faellig f JOIN besetzt b ON ${besetzteStelle('f')}, zeit`,
);

export const MANDANTEN_MIT_ERINNERUNGEN = anweisung<{ mandant_id: string }>()({
  text: `
    SELECT DISTINCT mandant_id
    FROM erinnerung
    WHERE stand = 'geplant'
      AND faellig_ab <= kogge_jetzt()`,
  spalten: ['mandant_id'],
});

/**
 * Claims due reminders of one Mandant and tells whoever holds the office today, in one statement. Only while
 * the deadline still runs and the Vorgang has not ended; the ladder of an Auftrag rests while its report is
 * about to be decided (`kogge_ruht`). When nobody at all is there (`empfaenger`) the
 * reminder comes again in an hour.
 *
 * $1 Mandant $2 at most so many
 */
export const ERINNERUNGEN_UEBERGEBEN = anweisung<Ergebnis>()({
  name: 'kogge_erinnerungen',
  text: `
    WITH zeit AS MATERIALIZED (
      SELECT j.jetzt, kogge_tag(j.jetzt) AS heute
      FROM (SELECT kogge_jetzt() AS jetzt) j
    ), faellig AS MATERIALIZED (
      SELECT e.id, e.vorgang_id, v.art AS vorgang_art, e.stelle, e.art, e.datum, e.faellig_ab,
        f.datum AS termin, f.name AS frist
      FROM erinnerung e
      JOIN frist f ON f.id = e.frist_id AND f.stand = 'laeuft'
      JOIN vorgang v ON v.id = e.vorgang_id AND v.beendet_am IS NULL
      WHERE e.mandant_id = $1
        AND e.stand = 'geplant'
        AND e.faellig_ab <= (SELECT jetzt FROM zeit)
        AND (e.art NOT LIKE '+%' OR NOT kogge_ruht(e.vorgang_id, f.datum))
      ORDER BY e.faellig_ab
      LIMIT $2
      FOR UPDATE OF e SKIP LOCKED
    ), begrenzt AS MATERIALIZED (
      SELECT EXISTS (
          SELECT 1
          FROM vertretung t
          WHERE t.mandant_id = $1
            AND t.widerrufen_am IS NULL
            AND (t.verfahren <> '{}' OR t.vorgang_id IS NOT NULL)
        ) AS gibt_es
    ), besetzt AS MATERIALIZED (
      SELECT s.stelle, s.vorgang_id, wer.an, wer.person_id, wer.vertritt_id
      FROM (
        -- One question for each Stelle; for each Vorgang of it only where somebody deputises in some of them.
        SELECT DISTINCT f.stelle, CASE WHEN b.gibt_es THEN f.vorgang_id END AS vorgang_id,
          CASE WHEN b.gibt_es THEN f.vorgang_art END AS art
        FROM faellig f, begrenzt b
      ) s
      CROSS JOIN LATERAL empfaenger($1, s.stelle, (SELECT heute FROM zeit), s.vorgang_id, s.art) wer
    ), uebergeben AS (
      UPDATE erinnerung e
      SET stand = 'uebergeben', uebergeben_am = zeit.jetzt
      FROM faellig, zeit
      WHERE e.id = faellig.id
        AND EXISTS (SELECT 1 FROM besetzt b WHERE ${besetzteStelle('faellig')})
      RETURNING e.id
    ), vertagt AS (
      UPDATE erinnerung e
      SET faellig_ab = zeit.jetzt + interval '1 hour'
      FROM faellig, zeit
      WHERE e.id = faellig.id
        AND NOT EXISTS (SELECT 1 FROM besetzt b WHERE ${besetzteStelle('faellig')})
      RETURNING e.id
    ), geschrieben AS (
      ${GESCHRIEBEN}
    )
    SELECT (SELECT count(*) FROM uebergeben)::int AS uebergeben,
      (SELECT count(*) FROM vertagt)::int AS unbesetzt,
      (SELECT count(*) FROM faellig f, zeit WHERE zeit.heute > f.datum)::int AS verspaetet`,
  spalten: ['uebergeben', 'unbesetzt', 'verspaetet'],
});
