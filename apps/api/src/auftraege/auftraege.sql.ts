import { anweisung } from '#persistence';
import { wartetAuf } from '../posteingang/stellen.js';
import { FRIST_JSON, QUELLENUMMER } from '../vorgaenge/vorgaenge.sql.js';
import type { FristAnsicht } from '../vorgaenge/vorgaenge.service.js';
import { KURZNAMEN, KURZSPALTEN } from '../vorgaenge/vorgang.ansicht.js';
import type { Kurzzeile } from '../vorgaenge/vorgang.ansicht.js';
import type { auftragszeile } from '#contract';
import type { z } from 'zod';

export type Auftragszeile = Kurzzeile &
  Pick<
    Auftrag,
    | 'quelle'
    | 'quelleNummer'
    | 'ziffer'
    | 'text'
    | 'adressat'
    | 'faellig'
    | 'ersteFrist'
    | 'verlaengerungen'
    | 'vorlage'
    | 'ueberfaellig'
    | 'fristOriginal'
    | 'erinnerungen'
    | 'verantwortlich'
    | 'verzug'
  >;

export type Auftrag = z.infer<typeof auftragszeile>;

export const AUFTRAEGE = anweisung<Auftragszeile>()({
  text: `
    SELECT ${KURZSPALTEN}, a.quelle_id AS quelle, ${QUELLENUMMER} AS "quelleNummer", a.ziffer_nr AS ziffer,
      a.text, v.stand #> '{context,adressat}' AS adressat, a.faellig::text AS faellig,
      a.erste_frist::text AS "ersteFrist",
      jsonb_array_length(v.stand #> '{context,verlaengerungen}') AS verlaengerungen, a.vorlage_id AS vorlage,
      a.frist_original AS "fristOriginal", a.verzug,
      (SELECT p.name FROM person p WHERE p.id = a.verantwortlich_id) AS verantwortlich,
      coalesce(v.beendet_am IS NULL AND a.faellig < kogge_heute(), false) AS ueberfaellig,
      (
        SELECT jsonb_build_object(
          'gesendet', count(*) FILTER (WHERE e.stand = 'uebergeben'),
          'letzte', max(e.datum) FILTER (WHERE e.stand = 'uebergeben'),
          'naechste', min(e.datum) FILTER (WHERE e.stand = 'geplant')
        )
        FROM erinnerung e
        WHERE e.vorgang_id = v.id
          AND e.meldung IN ('erinnerung', 'eskalation')
      ) AS erinnerungen
    FROM auftrag a
    JOIN vorgang v ON v.id = a.vorgang_id
    LEFT JOIN vorgang q ON q.id = a.quelle_id
    WHERE ($1::text IS NULL OR v.stand #> '{context,adressat}' ? $1)
      AND (
        $2::text IS NULL
        OR ($2 = 'offen' AND v.beendet_am IS NULL)
        OR ($2 = 'erledigt' AND v.beendet_am IS NOT NULL)
        OR ($2 = 'ueberfaellig' AND v.beendet_am IS NULL AND a.faellig < kogge_heute())
      )
      AND ($6::text[] IS NULL OR (${wartetAuf('$6')} AND v.beendet_am IS NULL))
      AND ($3::date IS NULL OR (coalesce(a.faellig, '9999-12-31'), v.id) > ($3, $4::uuid))
    ORDER BY coalesce(a.faellig, '9999-12-31'), v.id
    LIMIT $5`,
  spalten: [
    ...KURZNAMEN,
    'quelle',
    'quelleNummer',
    'ziffer',
    'text',
    'adressat',
    'faellig',
    'ersteFrist',
    'verlaengerungen',
    'vorlage',
    'fristOriginal',
    'ueberfaellig',
    'erinnerungen',
    'verantwortlich',
    'verzug',
  ],
});

export const FRISTEN = anweisung<{ frist: FristAnsicht; art: string; titel: string }>()({
  text: `
    SELECT ${FRIST_JSON} AS frist, v.art, v.titel
    FROM frist f
    JOIN vorgang v ON v.id = f.vorgang_id
    WHERE f.stand <> 'beendet'
      AND ($1::date IS NULL OR f.datum <= $1)
      AND ($2::uuid IS NULL OR f.vorgang_id = $2)
      AND ($3::timestamptz IS NULL OR (f.zeitpunkt, f.id) > ($3, $4::uuid))
      AND ($6::text IS NULL OR v.federfuehrung = $6)
      AND ($7::text[] IS NULL OR (${wartetAuf('$7')} AND v.beendet_am IS NULL))
    ORDER BY f.zeitpunkt, f.id
    LIMIT $5`,
  spalten: ['frist', 'art', 'titel'],
});
