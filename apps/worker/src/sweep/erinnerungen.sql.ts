import { nachrichtenart, NUR_MIT_NUMMER, type Erinnerungsmeldung } from '#contract';
import { anweisung, nachrichtenEinfuegen } from '#persistence';

export interface Ergebnis {
  uebergeben: number;
  unbesetzt: number;
  verspaetet: number;
}

/** Reminders of tasks: one message for each person and Vorgang. */
const DER_AUFGABEN = [
  'aufgabe_erinnerung',
  'aufgabe_ueberfaellig',
  'frist_ueberfaellig',
  'sitzung_gefaehrdet',
] as const satisfies readonly Erinnerungsmeldung[];
const IN_SQL = DER_AUFGABEN.map((name) => `'${name}'`).join(', ');
/** Comes again every week while it is overdue. */
const WOECHENTLICH = 'aufgabe_ueberfaellig' satisfies Erinnerungsmeldung;
const WOCHE_IN_ARBEITSTAGEN = 5;
/** At the same hour in Bremen, counted from today: a worker that was down sends one and not three. */
const IN_EINER_WOCHE = `
  (zeit.heute + 7 + (e.faellig_ab AT TIME ZONE 'Europe/Berlin')::time) AT TIME ZONE 'Europe/Berlin'`;

const besetzteStelle = (gemeint: string) =>
  `b.stelle = ${gemeint}.gemeint AND coalesce(b.vorgang_id, ${gemeint}.vorgang_id) = ${gemeint}.vorgang_id`;

const GESCHRIEBEN = nachrichtenEinfuegen(
  {
    mandant_id: '$1',
    empfaenger_id: 'f.person_id',
    stelle: 'f.an',
    vertritt_id: 'f.vertritt_id',
    vorgang_id: 'f.vorgang_id',
    erinnerung_id: 'f.id',
    art: 'f.meldung',
    gruppe: `'${nachrichtenart('erinnerung').gruppe}'`,
    schluessel: `'erinnerung:' || f.id || CASE WHEN f.meldung = '${WOECHENTLICH}' THEN ':' || f.art ELSE '' END`,
    daten: `jsonb_strip_nulls(
        jsonb_build_object(
          'abstand', f.art::int, 'termin', f.termin, 'frist', f.frist, 'zustand', f.zustand,
          'bis', CASE WHEN f.meldung = 'aufgabe_erinnerung' THEN f.zeitpunkt END,
          'anzahl', CASE WHEN f.anzahl > 1 THEN f.anzahl END,
          'fuer', CASE WHEN f.an <> f.gemeint THEN f.gemeint END,
          'nummer', CASE WHEN f.meldung = ANY ('{${NUR_MIT_NUMMER.join()}}') THEN f.nummer END
        )
      )`,
    verspaetet_tage: 'greatest(zeit.heute - f.datum, 0)',
    erstellt_am: 'zeit.jetzt',
    faellig_ab: 'least(f.faellig_ab, zeit.jetzt)',
  },
  `FROM gesagt f, zeit WHERE f.rang = 1 OR NOT f.aufgabe`,
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
 * Claims due reminders of one Mandant and tells whoever holds the office today, in one statement. Only while what
 * the deadline is for is still to be done and the Vorgang has not ended; the ladder of an Auftrag rests while its
 * report is about to be decided (`kogge_ruht`). Whom a reminder means is asked now (`gemeint`): when nobody is meant
 * any more, or the date it was to remind of has passed, it lapses; when nobody at all holds the office (`empfaenger`)
 * it comes again in an hour. Several of one person for one Vorgang are one message; what is overdue comes again in a
 * week.
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
      SELECT e.id, e.frist_id, e.vorgang_id, v.art AS vorgang_art, v.nummer, v.zustand, v.zustaendig,
        v.sitzung_id, e.stelle, e.art, e.meldung, e.datum, e.faellig_ab, f.datum AS termin,
        f.zeitpunkt, f.name AS frist
      FROM erinnerung e
      JOIN frist f ON f.id = e.frist_id AND f.stand <> 'beendet'
      JOIN vorgang v ON v.id = e.vorgang_id AND v.beendet_am IS NULL
      WHERE e.mandant_id = $1
        AND e.stand = 'geplant'
        AND e.faellig_ab <= (SELECT jetzt FROM zeit)
        AND (e.art NOT LIKE '+%' OR NOT kogge_ruht(e.vorgang_id, f.datum))
      ORDER BY e.faellig_ab
      LIMIT $2
      FOR UPDATE OF e SKIP LOCKED
    ), jede AS MATERIALIZED (
      SELECT f.*, g.stelle AS gemeint
      FROM faellig f
      CROSS JOIN LATERAL gemeint(f.stelle, f.zustaendig) g(stelle)
      WHERE (
          f.meldung <> 'sitzung_gefaehrdet'
          OR EXISTS (
            SELECT 1
            FROM sitzung s
            WHERE s.id = f.sitzung_id
              AND s.datum >= (SELECT heute FROM zeit)
          )
        )
        AND (f.meldung <> 'aufgabe_erinnerung' OR f.zeitpunkt > (SELECT jetzt FROM zeit))
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
        SELECT DISTINCT f.gemeint AS stelle, CASE WHEN b.gibt_es THEN f.vorgang_id END AS vorgang_id,
          CASE WHEN b.gibt_es THEN f.vorgang_art END AS art
        FROM jede f, begrenzt b
      ) s
      CROSS JOIN LATERAL empfaenger($1, s.stelle, (SELECT heute FROM zeit), s.vorgang_id, s.art) wer
    ), gereiht AS (
      SELECT f.*, b.an, b.person_id, b.vertritt_id, f.meldung IN (${IN_SQL}) AS aufgabe,
        row_number() OVER (je_person ORDER BY f.art::int DESC, f.zeitpunkt, f.id) AS rang,
        dense_rank() OVER (je_person ORDER BY f.frist_id) AS nr
      FROM jede f
      JOIN besetzt b ON ${besetzteStelle('f')}
      WINDOW je_person AS (PARTITION BY f.vorgang_id, b.person_id, f.meldung IN (${IN_SQL}))
    ), gesagt AS MATERIALIZED (
      SELECT g.*, max(nr) OVER (PARTITION BY vorgang_id, person_id, aufgabe) AS anzahl
      FROM gereiht g
    ), uebergeben AS (
      UPDATE erinnerung e
      SET uebergeben_am = zeit.jetzt, stand = 'uebergeben'
      FROM zeit
      WHERE e.id IN (SELECT id FROM gesagt WHERE meldung <> '${WOECHENTLICH}')
      RETURNING e.id
    ), kommt_wieder AS (
      -- The same row: whoever ends the deadline meanwhile finds it.
      UPDATE erinnerung e
      SET uebergeben_am = zeit.jetzt, art = '+' || (e.art::int + ${WOCHE_IN_ARBEITSTAGEN}),
        datum = zeit.heute + 7, faellig_ab = ${IN_EINER_WOCHE}
      FROM zeit
      WHERE e.id IN (SELECT id FROM gesagt WHERE meldung = '${WOECHENTLICH}')
      RETURNING e.id
    ), hinfaellig AS (
      UPDATE erinnerung e
      SET stand = 'entfallen'
      FROM faellig
      WHERE e.id = faellig.id
        AND NOT EXISTS (SELECT 1 FROM jede WHERE jede.id = faellig.id)
    ), vertagt AS (
      UPDATE erinnerung e
      SET faellig_ab = zeit.jetzt + interval '1 hour'
      FROM zeit
      WHERE e.id IN (SELECT id FROM jede EXCEPT SELECT id FROM gesagt)
      RETURNING e.id
    ), geschrieben AS (
      ${GESCHRIEBEN}
    )
    SELECT ((SELECT count(*) FROM uebergeben) + (SELECT count(*) FROM kommt_wieder))::int AS uebergeben,
      (SELECT count(*) FROM vertagt)::int AS unbesetzt,
      (SELECT count(*) FROM faellig f, zeit WHERE zeit.heute > f.datum)::int AS verspaetet`,
  spalten: ['uebergeben', 'unbesetzt', 'verspaetet'],
});
