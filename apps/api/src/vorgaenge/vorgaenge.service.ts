import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, type aufgabeAnsicht, type aufgabenfilter, type fristAnsicht, type vorgangsfilter } from '#contract';
import { datumBerlin, plusTage, wochentag } from '#kalender';
import { Datenbank, type Transaktion } from '#persistence';
import { liesVorgang, vorgangFehlt, zugriffVon, type Lesezeile } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { mitzeichnungsergebnis } from './mitzeichnungsergebnis.js';
import { ansicht, kurzansicht, KURZSPALTEN, type Kurzzeile, type VorgangAnsicht, type VorgangKurz } from './vorgang.ansicht.js';

type Seite<T> = { eintraege: T[]; weiter: string | null };
type Aufgabe = z.infer<typeof aufgabeAnsicht>;

/** Reads Vorgaenge; what may not be seen is not there. Writing goes through the runner. */
@Injectable()
export class VorgaengeService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(ich: Ausweis, f: z.infer<typeof vorgangsfilter>): Promise<Seite<VorgangKurz>> {
    const [nachZeit, nachId] = ausZeiger(f.nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) => t.abfrage<Kurzzeile>(
      `SELECT ${KURZSPALTEN} FROM vorgang v
       WHERE ($1::text IS NULL OR v.art = $1) AND ($2::text IS NULL OR v.zustand = $2) AND ($3::text IS NULL OR v.federfuehrung = $3) AND ($4::uuid IS NULL OR v.sitzung_id = $4)
         AND ($5::text IS NULL OR (v.beendet_am IS NULL) = ($5 = 'ja')) AND ($6::timestamptz IS NULL OR (v.geaendert_am, v.id) < ($6, $7::uuid))
       ORDER BY v.geaendert_am DESC, v.id DESC LIMIT $8`,
      [f.art ?? null, f.zustand ?? null, f.ressort ?? null, f.sitzung ?? null, f.offen ?? null, nachZeit, nachId, f.anzahl + 1]));
    return seiteAus(rows, f.anzahl, { ansicht: kurzansicht, zeigerVon: (z) => zeiger(new Date(z.geaendert_am).toISOString(), z.id) });
  }

  /** What waits for this person: by her offices, as deputy, as author. Due ones first. */
  async aufgaben(ich: Ausweis, f: z.infer<typeof aufgabenfilter>): Promise<Seite<Aufgabe>> {
    const aemter = ich.aemter.filter(({ vertritt }) => f.vertretung === 'mit' || vertritt === undefined);
    const stellen = [...new Set([`person@${ich.person}`, ...aemter.flatMap(({ rolle, ressort }) => [`${rolle}@${ressort}`, `${rolle}@*`])])];
    const [nachFrist, nachId] = ausZeiger(f.nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) => t.abfrage<Kurzzeile & { jetzt: Date; sortierung: Date }>(
      `SELECT ${KURZSPALTEN}, kogge_jetzt() AS jetzt, coalesce(v.frist_am, '9999-01-01') AS sortierung FROM vorgang v
       WHERE v.zustaendig && $1::text[] AND v.beendet_am IS NULL AND ($2::timestamptz IS NULL OR (coalesce(v.frist_am, '9999-01-01'), v.id) > ($2, $3::uuid))
       ORDER BY coalesce(v.frist_am, '9999-01-01'), v.id LIMIT $4`, [stellen, nachFrist, nachId, f.anzahl + 1]));
    const vertretungen = new Map(aemter.filter(({ vertritt }) => vertritt).map((amt) => [`${amt.rolle}@${amt.ressort}`, amt.vertritt as string]));
    const eigene = new Set(aemter.filter(({ vertritt }) => !vertritt).map((amt) => `${amt.rolle}@${amt.ressort}`));
    const aufgabe = (zeile: Kurzzeile & { jetzt: Date }): Aufgabe => {
      const stelle = zeile.zustaendig.find((eine) => eigene.has(eine)) ?? zeile.zustaendig.find((eine) => stellen.includes(eine)) ?? '';
      return { ...kurzansicht(zeile), stelle, vertritt: eigene.has(stelle) ? null : (vertretungen.get(stelle) ?? null), gruppe: gruppeVon(zeile.frist_am, zeile.jetzt) };
    };
    return seiteAus(rows, f.anzahl, { ansicht: aufgabe, zeigerVon: (z) => zeiger(z.sortierung.toISOString(), z.id) });
  }

  async einer(ich: Ausweis, id: string): Promise<{ ansicht: VorgangAnsicht; version: number; inhalt: string | null }> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const zeile = await this.lies(t, ich, id);
      const { rows } = await t.abfrage<{ datum: string | null; fristen: VorgangAnsicht['fristen'] | null; auftrag: VorgangAnsicht['auftrag'] }>(
        `SELECT (SELECT s.datum::text FROM sitzung s WHERE s.id = v.sitzung_id) AS datum,
           (SELECT jsonb_agg(${FRIST_JSON} ORDER BY f.zeitpunkt) FROM frist f WHERE f.vorgang_id = v.id) AS fristen,
           (SELECT jsonb_build_object('quelle', a.quelle_id, 'quelleNummer', ${QUELLENUMMER}, 'ziffer', a.ziffer_nr, 'text', a.text, 'faellig', a.faellig, 'ersteFrist', a.erste_frist, 'vorlage', a.vorlage_id)
              FROM auftrag a LEFT JOIN vorgang q ON q.id = a.quelle_id WHERE a.vorgang_id = v.id) AS auftrag
         FROM vorgang v WHERE v.id = $1`, [id]);
      const { vorgang } = zeile;
      const zusatz = { fristen: rows[0]?.fristen ?? [], auftrag: rows[0]?.auftrag ?? null, sitzungDatum: rows[0]?.datum ?? null, mitzeichnungsergebnis: await mitzeichnungsergebnis(t, vorgang) };
      return { ansicht: ansicht(zeile, ich, zusatz), version: vorgang.version, inhalt: vorgang.inhalt_sha256 };
    });
  }

  /** The Vorgang with everything that its conditions need; throws when it may not be seen. */
  async lies(t: Transaktion, ich: Ausweis, id: string): Promise<Lesezeile> {
    const { rows } = await t.abfrage<{ art: string }>('SELECT art FROM vorgang WHERE id = $1', [id]);
    if (!rows[0]) throw vorgangFehlt();
    return liesVorgang(t, { vorgang: id, art: rows[0].art, person: ich.person, daten: undefined, schluessel: null, gesperrt: false });
  }
}

/** The addressee of an Auftrag may not see the paper that it comes from; its number stands in the title. */
export const QUELLENUMMER = `coalesce(q.nummer, split_part(v.titel, ', Ziffer ', 1))`;

/** A Frist as JSON; `f` is the row, `v` its Vorgang. */
export const FRIST_JSON = `jsonb_build_object('id', f.id, 'vorgang', f.vorgang_id, 'nummer', v.nummer, 'name', f.name, 'datum', f.datum, 'zeitpunkt', to_char(f.zeitpunkt AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'ersterTermin', f.erster_termin, 'grund', f.grund, 'stand', f.stand, 'ueberfaellig', f.stand = 'laeuft' AND f.zeitpunkt < kogge_jetzt())`;

export type FristAnsicht = z.infer<typeof fristAnsicht>;

/** Groups of the inbox, by civil day in Berlin. */
function gruppeVon(frist: string | Date | null, jetzt: Date): Aufgabe['gruppe'] {
  if (frist === null) return 'ohne_frist';
  if (new Date(frist) < jetzt) return 'ueberfaellig';
  const heute = datumBerlin(jetzt);
  // A Frist that ends with the day ends at the first instant of the next one.
  const tag = datumBerlin(new Date(new Date(frist).getTime() - 1));
  if (tag === heute) return 'heute';
  return tag <= plusTage(heute, 7 - wochentag(heute)) ? 'diese_woche' : 'spaeter';
}

/** Uuids in the path: anything else is simply not there. */
export function alsKennung(text: string): string {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu.test(text)) throw fehler('nicht_gefunden', 'Diesen Vorgang gibt es nicht, oder Sie dürfen ihn nicht sehen.', 'There is no such case, or you may not see it.');
  return text.toLowerCase();
}
