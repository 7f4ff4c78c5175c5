import { anweisung } from '#persistence';
import { KURZNAMEN, KURZSPALTEN } from '../vorgaenge/vorgang.ansicht.js';
import { AUSWAHL } from './auswahl.js';
import { GRUPPEN, GRUPPENSPALTEN } from './facetten.js';
import type { Abschnitt } from '#contract';
import type { Gruppe } from './facetten.js';
import type { Kurzzeile } from '../vorgaenge/vorgang.ansicht.js';

export type Trefferzeile = Kurzzeile & {
  guete: number;
  abschnitt: Abschnitt | null;
  ausschnitt: string | null;
};

export interface Fund {
  gruppen: Gruppe[] | null;
  seite: string[] | null;
  gueten: number[] | null;
}

/** Nobody reads on beyond these; a word that stands in every paper costs no more than this many. */
export const HOECHSTENS_TREFFER = 10_000;

/** Parameters of AUSWAHL move up by the two of the question. */
const GEFILTERT = AUSWAHL.replaceAll(/\$(\d)/gu, (_, nr: string) => `$${Number(nr) + 2}`);

/** One look at the hits – they may be many – for the counts and for the page. */
export const FUND = anweisung<Fund>()({
  text: `
    WITH v AS MATERIALIZED (
      SELECT *
      FROM suchtreffer(suchfrage($1), $2, ${HOECHSTENS_TREFFER + 1})
    ), seite AS (
      SELECT v.id, v.guete, v.geaendert_am
      FROM v
      WHERE ${GEFILTERT}
        AND ($11::int IS NULL OR (v.guete, v.geaendert_am, v.id) < ($11, $12::timestamptz, $13::uuid))
      ORDER BY v.guete DESC, v.geaendert_am DESC, v.id DESC
      LIMIT $14
    ), gruppe AS (
      SELECT ${GRUPPENSPALTEN}
      FROM v
      GROUP BY ${GRUPPEN}
    )
    SELECT (SELECT jsonb_agg(gruppe) FROM gruppe) AS gruppen,
      (SELECT array_agg(id::text ORDER BY guete DESC, geaendert_am DESC, id DESC) FROM seite) AS seite,
      (SELECT array_agg(guete ORDER BY guete DESC, geaendert_am DESC, id DESC) FROM seite) AS gueten`,
  spalten: ['gruppen', 'seite', 'gueten'],
});

/**
 * What is shown of each: the section that holds the words, all of them if there is one, and the words in it.
 */
export const SEITE = anweisung<Trefferzeile>()({
  text: `
    WITH frage AS MATERIALIZED (
      SELECT suchfrage($1) AS alle, replace(suchfrage($1)::text, '&', '|')::tsquery AS eine
    )
    SELECT ${KURZSPALTEN}, s.guete, a.buchstabe AS abschnitt,
      ts_headline(
        'german', left(coalesce(a.text, ''), 20000), frage.eine,
        'MaxFragments=1, MaxWords=30, MinWords=12, StartSel=«, StopSel=»'
      ) AS ausschnitt
    FROM unnest($2::uuid[], $3::int[]) WITH ORDINALITY AS s(id, guete, folge)
    JOIN vorgang v ON v.id = s.id
    CROSS JOIN frage
    LEFT JOIN LATERAL (
      SELECT b.buchstabe, b.text
      FROM lesetext b
      WHERE b.vorgang_id = v.id
        AND b.suche @@ frage.eine
      ORDER BY (b.suche @@ frage.alle) DESC, b.buchstabe
      LIMIT 1
    ) a ON true
    ORDER BY s.folge`,
  spalten: [...KURZNAMEN, 'guete', 'abschnitt', 'ausschnitt'],
});
