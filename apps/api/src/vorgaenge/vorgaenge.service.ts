import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  type fristAnsicht,
  type vorgangsauswahl,
  type vorgangsfacetten,
  type vorgangsfilter,
} from '#contract';
import { Datenbank, type Transaktion } from '#persistence';
import { liesVorgang, vorgangFehlt, zugriffVon, type Lesezeile } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { AUSWAHL, auswahlwerte } from '../listen/auswahl.js';
import { GRUPPEN, GRUPPENSPALTEN, zaehle, type Gruppe } from '../listen/facetten.js';
import { mitzeichnungsergebnis } from './mitzeichnungsergebnis.js';
import {
  ansicht,
  kurzansicht,
  KURZSPALTEN,
  type Kurzzeile,
  type VorgangAnsicht,
  type VorgangKurz,
} from './vorgang.ansicht.js';

type Seite<T> = { eintraege: T[]; weiter: string | null };

/** Reads Vorgaenge; what may not be seen is not there. Writing goes through the runner. */
@Injectable()
export class VorgaengeService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(ich: Ausweis, f: z.infer<typeof vorgangsfilter>): Promise<Seite<VorgangKurz>> {
    const [nachZeit, nachId] = ausZeiger(f.nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Kurzzeile>(
        `
          SELECT ${KURZSPALTEN}
          FROM vorgang v
          WHERE ${AUSWAHL}
            AND ($9::timestamptz IS NULL OR (v.geaendert_am, v.id) < ($9, $10::uuid))
          ORDER BY v.geaendert_am DESC, v.id DESC
          LIMIT $11`,
        [...auswahlwerte(f), nachZeit, nachId, f.anzahl + 1],
      ),
    );
    return seiteAus(rows, f.anzahl, {
      ansicht: kurzansicht,
      zeigerVon: (z) => zeiger(new Date(z.geaendert_am).toISOString(), z.id),
    });
  }

  /** How many there are of each value. */
  async facetten(
    ich: Ausweis,
    auswahl: z.infer<typeof vorgangsauswahl>,
  ): Promise<z.infer<typeof vorgangsfacetten>> {
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Gruppe>(`SELECT ${GRUPPENSPALTEN} FROM vorgang v GROUP BY ${GRUPPEN}`),
    );
    return zaehle(rows, auswahl);
  }

  async einer(
    ich: Ausweis,
    id: string,
  ): Promise<{ ansicht: VorgangAnsicht; version: number; inhalt: string | null }> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const zeile = await this.lies(t, ich, id);
      const { rows } = await t.abfrage<{
        datum: string | null;
        fristen: VorgangAnsicht['fristen'] | null;
        auftrag: VorgangAnsicht['auftrag'];
        bericht: VorgangAnsicht['bericht'];
      }>(
        `
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
        [id],
      );
      const { vorgang } = zeile;
      const zusatz = {
        fristen: rows[0]?.fristen ?? [],
        auftrag: rows[0]?.auftrag ?? null,
        bericht: rows[0]?.bericht ?? null,
        sitzungDatum: rows[0]?.datum ?? null,
        mitzeichnungsergebnis: await mitzeichnungsergebnis(t, vorgang),
      };
      return {
        ansicht: ansicht(zeile, ich, zusatz),
        version: vorgang.version,
        inhalt: vorgang.inhalt_sha256,
      };
    });
  }

  /** The Vorgang with everything that its conditions need; throws when it may not be seen. */
  async lies(t: Transaktion, ich: Ausweis, id: string): Promise<Lesezeile> {
    const { rows } = await t.abfrage<{ art: string }>('SELECT art FROM vorgang WHERE id = $1', [id]);
    if (!rows[0]) throw vorgangFehlt();
    return liesVorgang(t, {
      vorgang: id,
      art: rows[0].art,
      person: ich.person,
      daten: undefined,
      schluessel: null,
      gesperrt: false,
    });
  }
}

/** The addressee of an Auftrag may not see the paper that it comes from; its number stands in the title. */
export const QUELLENUMMER = `coalesce(q.nummer, split_part(v.titel, ', Ziffer ', 1))`;

/** A Frist as JSON; `f` is the row, `v` its Vorgang. */
export const FRIST_JSON = `jsonb_build_object('id', f.id, 'vorgang', f.vorgang_id, 'nummer', v.nummer, 'name', f.name, 'datum', f.datum, 'zeitpunkt', to_char(f.zeitpunkt AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'ersterTermin', f.erster_termin, 'grund', f.grund, 'ressort', substring(f.schluessel FROM '^mitzeichnung:(.+)$'), 'stand', f.stand, 'ueberfaellig', f.stand <> 'beendet' AND f.zeitpunkt < kogge_jetzt())`;

export type FristAnsicht = z.infer<typeof fristAnsicht>;

/** Uuids in the path: anything else is simply not there. */
export function alsKennung(text: string): string {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu.test(text))
    throw fehler(
      'nicht_gefunden',
      'Diesen Vorgang gibt es nicht, oder Sie dürfen ihn nicht sehen.',
      'There is no such case, or you may not see it.',
    );
  return text.toLowerCase();
}
