import { anweisung } from '#persistence';
import { AUSWAHL } from '../listen/auswahl.js';
import { GRUPPEN, GRUPPENSPALTEN, type Gruppe } from '../listen/facetten.js';
import type { VorgangAnsicht } from './vorgang.ansicht.js';
import { KURZNAMEN, KURZSPALTEN, type Kurzzeile } from './vorgang.ansicht.js';

/** What stands beside a Vorgang. */
export interface Zusatz {
  datum: string | null;
  fristen: VorgangAnsicht['fristen'] | null;
  auftrag: VorgangAnsicht['auftrag'];
  bericht: VorgangAnsicht['bericht'];
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
          'faellig', a.faellig, 'ersteFrist', a.erste_frist, 'vorlage', a.vorlage_id
        )
        FROM auftrag a
        LEFT JOIN vorgang q ON q.id = a.quelle_id
        WHERE a.vorgang_id = v.id
      ) AS auftrag,
      (SELECT jsonb_build_object('id', b.id) FROM bericht b WHERE b.vorgang_id = v.id) AS bericht
    FROM vorgang v
    WHERE v.id = $1`,
  spalten: ['datum', 'fristen', 'auftrag', 'bericht'],
});
