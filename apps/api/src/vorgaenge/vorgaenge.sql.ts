import { anweisung } from '#persistence';
import { AUSWAHL } from '../listen/auswahl.js';
import { GRUPPEN, GRUPPENSPALTEN, type Gruppe } from '../listen/facetten.js';
import type { Auftragsrohling, BeantworteterAuftrag, VorgangAnsicht } from './vorgang.ansicht.js';
import { KURZNAMEN, KURZSPALTEN, type Kurzzeile } from './vorgang.ansicht.js';

/** What stands beside a Vorgang. */
export interface Zusatz {
  datum: string | null;
  fristen: VorgangAnsicht['fristen'] | null;
  auftrag: Auftragsrohling | null;
  bericht: VorgangAnsicht['bericht'];
  beantwortet: BeantworteterAuftrag[];
}

/** The addressee of an Auftrag may not see the paper that it comes from; its number stands in the title. */
export const QUELLENUMMER = `coalesce(q.nummer, split_part(v.titel, ', Ziffer ', 1))`;

/** A Frist as JSON; `f` is the row, `v` its Vorgang. */
export const FRIST_JSON = `
  jsonb_build_object(
    'id', f.id, 'vorgang', f.vorgang_id, 'nummer', v.nummer, 'name', f.name, 'datum', f.datum,
    'zeitpunkt', to_char(f.zeitpunkt AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'ersterTermin', f.erster_termin, 'grund', f.grund,
    'ressort', substring(f.schluessel FROM '^mitzeichnung:(.+)$'), 'stand', f.stand,
    'ueberfaellig', f.stand <> 'beendet' AND f.zeitpunkt < kogge_jetzt()
  )`;

export const VORGANGSLISTE = anweisung<Kurzzeile>()({
  text: `
    SELECT ${KURZSPALTEN}
    FROM vorgang v
    WHERE ${AUSWAHL}
      AND ($9::timestamptz IS NULL OR (v.geaendert_am, v.id) < ($9, $10::uuid))
    ORDER BY v.geaendert_am DESC, v.id DESC
    LIMIT $11`,
  spalten: KURZNAMEN,
});

export const VORGANGSGRUPPEN = anweisung<Gruppe>()({
  text: `SELECT ${GRUPPENSPALTEN} FROM vorgang v GROUP BY ${GRUPPEN}`,
  spalten: [
    'art',
    'zustand',
    'definition_id',
    'definition_version',
    'federfuehrung',
    'jahr',
    'stufe',
    'offen',
    'sitzung',
    'sitzung_datum',
    'anzahl',
  ],
});

export const ZUSATZ = anweisung<Zusatz>()({
  text: `
    SELECT (SELECT s.datum::text FROM sitzung s WHERE s.id = v.sitzung_id) AS datum,
      (
        SELECT jsonb_agg(${FRIST_JSON} ORDER BY f.zeitpunkt)
        FROM frist f
        WHERE f.vorgang_id = v.id
      ) AS fristen,
      (
        SELECT jsonb_build_object(
          'quelle', a.quelle_id, 'quelleNummer', ${QUELLENUMMER}, 'ziffer', a.ziffer_nr, 'text', a.text,
          'faellig', a.faellig, 'ersteFrist', a.erste_frist, 'vorlage', a.vorlage_id,
          'vorlageNummer', (SELECT o.nummer FROM vorgang o WHERE o.id = a.vorlage_id),
          'gesetztAm', a.gesetzt_am, 'erfuelltAm', a.erfuellt_am, 'erledigtDurch', a.erledigt_durch,
          'antrag', nullif(v.stand #> '{context,antrag}', 'null'),
          'verlaengerungen', (
            SELECT coalesce(
              jsonb_agg(
                jsonb_build_object(
                  'von', e -> 'von', 'auf', e -> 'auf', 'grund', e -> 'grund',
                  'beschluss', CASE
                    WHEN e ->> 'genehmigtDurch' !~ '^[0-9a-f-]{36}$' THEN e -> 'genehmigtDurch'
                  END
                )
              ),
              '[]'
            )
            FROM jsonb_array_elements(v.stand #> '{context,verlaengerungen}') e
          ),
          'vorhaben', nullif(v.stand #> '{context,vorhaben}', 'null'), 'verzug', a.verzug,
          'verantwortlich', (SELECT p.name FROM person p WHERE p.id = a.verantwortlich_id)
        )
        FROM auftrag a
        LEFT JOIN vorgang q ON q.id = a.quelle_id
        WHERE a.vorgang_id = v.id
      ) AS auftrag,
      (SELECT jsonb_build_object('id', b.id) FROM bericht b WHERE b.vorgang_id = v.id) AS bericht,
      (
        SELECT coalesce(
          jsonb_agg(
            jsonb_build_object(
              'id', o.id, 'nummer', o.nummer, 'titel', o.titel, 'zustand', o.zustand,
              'definition_id', o.definition_id, 'definition_version', o.definition_version
            ) ORDER BY o.nummer,
            o.id
          ),
          '[]'
        )
        FROM auftrag a
        JOIN vorgang o ON o.id = a.vorgang_id
        WHERE a.vorlage_id = v.id
      ) AS beantwortet
    FROM vorgang v
    WHERE v.id = $1`,
  spalten: ['datum', 'fristen', 'auftrag', 'bericht', 'beantwortet'],
});
