import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { suchantwort, suchfrage } from '#contract';
import { Datenbank } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { kurzansicht, KURZSPALTEN, type Kurzzeile } from '../vorgaenge/vorgang.ansicht.js';
import { AUSWAHL, auswahlwerte } from './auswahl.js';
import { GRUPPEN, GRUPPENSPALTEN, zaehle, type Gruppe } from './facetten.js';

type Trefferzeile = Kurzzeile & { guete: number; abschnitt: string | null; ausschnitt: string | null };
const HOECHSTENS_WOERTER = 12;
const TREFFER = `suchtreffer(suchfrage($1), $2) s JOIN vorgang v ON v.id = s.vorgang_id`;
/** Parameters of AUSWAHL move up by those of TREFFER. */
const GEFILTERT = AUSWAHL.replaceAll(/\$(\d)/gu, (_, nr: string) => `$${Number(nr) + 2}`);
const KOPFZEILE = 'MaxFragments=1, MaxWords=30, MinWords=12, StartSel=«, StopSel=»';

/** German full text over numbers, titles, sections and Auftraege. Only what the caller may see is found or counted. */
@Injectable()
export class SucheService {
  constructor(private readonly datenbank: Datenbank) {}

  /** Number before title before text, then the latest first. */
  async suche(ich: Ausweis, { q, nach, anzahl, ...auswahl }: z.infer<typeof suchfrage>): Promise<z.infer<typeof suchantwort>> {
    const [nachGuete, nachId] = ausZeiger(nach, 'treffer');
    const [guete = null, zeit = null] = nachGuete?.split(' ') ?? [];
    const frage = [woerterAus(q), q.toLowerCase()];
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      // The page first, then the snippets: those are dear and made for what is shown only.
      const { rows } = await t.abfrage<Trefferzeile>(
        `WITH seite AS MATERIALIZED (
           SELECT ${KURZSPALTEN}, s.guete FROM ${TREFFER} WHERE ${GEFILTERT} AND ($11::int IS NULL OR (s.guete, v.geaendert_am, v.id) < ($11, $12::timestamptz, $13::uuid))
           ORDER BY s.guete DESC, v.geaendert_am DESC, v.id DESC LIMIT $14
         ), frage AS MATERIALIZED (SELECT suchfrage($1) AS alle, replace(suchfrage($1)::text, '&', '|')::tsquery AS eine)
         SELECT seite.*, a.buchstabe AS abschnitt, ts_headline('german', left(coalesce(a.text, ''), 20000), frage.eine, '${KOPFZEILE}') AS ausschnitt
         FROM seite CROSS JOIN frage LEFT JOIN LATERAL (
           SELECT b.buchstabe, b.text FROM abschnitt b WHERE b.vorgang_id = seite.id AND b.suche @@ frage.eine ORDER BY (b.suche @@ frage.alle) DESC, b.buchstabe LIMIT 1) a ON true
         ORDER BY seite.guete DESC, seite.geaendert_am DESC, seite.id DESC`,
        [...frage, ...auswahlwerte(auswahl), guete, zeit, nachId, anzahl + 1]);
      const { rows: gruppen } = await t.abfrage<Gruppe>(`SELECT ${GRUPPENSPALTEN} FROM ${TREFFER} GROUP BY ${GRUPPEN}`, frage);
      const seite = seiteAus(rows, anzahl, {
        ansicht: (zeile) => ({ ...kurzansicht(zeile), ausschnitt: zeile.ausschnitt ?? '', abschnitt: zeile.abschnitt }),
        zeigerVon: (z) => zeiger(`${z.guete} ${new Date(z.geaendert_am).toISOString()}`, z.id),
      });
      return { ...seite, ...zaehle(gruppen, auswahl) };
    });
  }
}

/** „V-2026/117 Prüfung“ → v, 2026, 117, prüfung. */
function woerterAus(q: string): string[] {
  return (q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, HOECHSTENS_WOERTER);
}
