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
import { liesVorgang, vorgangFehlt, zugriffVon, type Lesezeile, type Vorgangszeile } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { auswahlwerte } from '../listen/auswahl.js';
import { zaehle } from '../listen/facetten.js';
import { mitzeichnungsergebnis } from './mitzeichnungsergebnis.js';
import { ansicht, kurzansicht, type VorgangAnsicht, type VorgangKurz } from './vorgang.ansicht.js';
import { VORGANGSGRUPPEN, VORGANGSLISTE, ZUSATZ } from './vorgaenge.sql.js';

type Seite<T> = { eintraege: T[]; weiter: string | null };

/** Reads Vorgaenge; what may not be seen is not there. Writing goes through the runner. */
@Injectable()
export class VorgaengeService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(ich: Ausweis, f: z.infer<typeof vorgangsfilter>): Promise<Seite<VorgangKurz>> {
    const [nachZeit, nachId] = ausZeiger(f.nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(VORGANGSLISTE, [...auswahlwerte(f), nachZeit, nachId, f.anzahl + 1]),
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
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) => t.abfrage(VORGANGSGRUPPEN));
    return zaehle(rows, auswahl);
  }

  async einer(
    ich: Ausweis,
    id: string,
  ): Promise<{ ansicht: VorgangAnsicht; version: number; inhalt: string | null }> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const zeile = await this.lies(t, ich, id);
      const { rows } = await t.abfrage(ZUSATZ, [id]);
      const { vorgang } = zeile;
      // Read in the transaction that has just seen the Vorgang: its row is there.
      const { fristen, datum, ...beiwerk } = rows[0] as (typeof rows)[number];
      const zusatz = {
        ...beiwerk,
        fristen: fristen ?? [],
        sitzungDatum: datum,
        mitzeichnungsergebnis: await mitzeichnungsergebnis(t, vorgang),
        zurueckgegebenVon: await zurueckgegebenVon(t, vorgang),
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

/** Name of the person who has returned the paper; null when nobody has. */
async function zurueckgegebenVon(t: Transaktion, { stand }: Vorgangszeile): Promise<string | null> {
  const { rueckgabe } = stand.context as { rueckgabe?: { von: string } | null };
  if (!rueckgabe) return null;
  const { rows } = await t.abfrage<{ name: string }>('SELECT name FROM person WHERE id::text = $1', [
    rueckgabe.von,
  ]);
  return rows[0]?.name ?? null;
}

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
