import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Abschnitt, suchantwort, suchfrage } from '#contract';
import { Datenbank } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { kurzansicht, KURZSPALTEN, type Kurzzeile } from '../vorgaenge/vorgang.ansicht.js';
import { AUSWAHL, auswahlwerte } from './auswahl.js';
import { GRUPPEN, GRUPPENSPALTEN, zaehle, type Gruppe } from './facetten.js';

type Trefferzeile = Kurzzeile & { guete: number; abschnitt: Abschnitt | null; ausschnitt: string | null };
interface Fund {
  gruppen: Gruppe[] | null;
  seite: string[] | null;
  gueten: number[] | null;
}
type Frage = [woerter: string[], nummer: string];
const HOECHSTENS_WOERTER = 12;
/** Parameters of AUSWAHL move up by the two of the question. */
const GEFILTERT = AUSWAHL.replaceAll(/\$(\d)/gu, (_, nr: string) => `$${Number(nr) + 2}`);
/** One look at the hits – they may be many – for the counts and for the page. */
const FUND = `
  WITH v AS MATERIALIZED (
    SELECT *
    FROM suchtreffer(suchfrage($1), $2)
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
    (SELECT array_agg(guete ORDER BY guete DESC, geaendert_am DESC, id DESC) FROM seite) AS gueten`;
/**
 * What is shown of each: the section that holds the words, all of them if there is one, and the words in it.
 */
const SEITE = `
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
    FROM abschnitt b
    WHERE b.vorgang_id = v.id
      AND b.suche @@ frage.eine
    ORDER BY (b.suche @@ frage.alle) DESC, b.buchstabe
    LIMIT 1
  ) a ON true
  ORDER BY s.folge`;

/**
 * German full text over numbers, titles, sections and Auftraege. Only what the caller may see is found or
 * counted.
 */
@Injectable()
export class SucheService {
  constructor(private readonly datenbank: Datenbank) {}

  /** Number before title before text, then the latest first. */
  async suche(
    ich: Ausweis,
    { q, nach, anzahl, ...auswahl }: z.infer<typeof suchfrage>,
  ): Promise<z.infer<typeof suchantwort>> {
    const [nachGuete, nachId] = ausZeiger(nach, 'treffer');
    const [guete = null, zeit = null] = nachGuete?.split(' ') ?? [];
    const frage: Frage = [woerterAus(q), q.toLowerCase()];
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const {
        rows: [fund],
      } = await t.abfrage<Fund & Record<string, unknown>>(FUND, [
        ...frage,
        ...auswahlwerte(auswahl),
        guete,
        zeit,
        nachId,
        anzahl + 1,
      ]);
      const { rows } = await t.abfrage<Trefferzeile>(SEITE, [
        frage[0],
        fund?.seite ?? [],
        fund?.gueten ?? [],
      ]);
      const seite = seiteAus(rows, anzahl, {
        ansicht: (zeile) => ({
          ...kurzansicht(zeile),
          ausschnitt: zeile.ausschnitt ?? '',
          abschnitt: zeile.abschnitt,
        }),
        zeigerVon: (z) => zeiger(`${z.guete} ${new Date(z.geaendert_am).toISOString()}`, z.id),
      });
      return { ...seite, ...zaehle(fund?.gruppen ?? [], auswahl) };
    });
  }
}

/** „V-2026/117 Prüfung“ → v, 2026, 117, prüfung. */
function woerterAus(q: string): string[] {
  return (q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, HOECHSTENS_WOERTER);
}
