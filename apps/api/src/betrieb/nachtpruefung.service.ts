import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, type bereitschaftAnsicht, type blaettern, type nachtpruefungAnsicht } from '#contract';
import { LessThan } from 'typeorm';
import { Datenbank, NachtpruefungErgebnis } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { darfPruefen, istVerwaltung } from '../menschen/verwaltung.js';
import { nachtpruefungAlter, nachtpruefungUeberfaellig, nachtpruefungVerletzt } from './metriken.js';

type Nacht = z.infer<typeof nachtpruefungAnsicht>;

/** A night may be late, two may not be missed. */
const UEBERFAELLIG_SEKUNDEN = 36 * 3600;

/** What the nightly check of the worker has found. */
@Injectable()
export class NachtpruefungService {
  constructor(private readonly datenbank: Datenbank) {}

  /** The nights of the own Mandant, the latest first; counter-examples are identifiers without content. */
  async liste(ich: Ausweis, { nach, anzahl }: z.infer<typeof blaettern>) {
    if (!istVerwaltung(ich) && !darfPruefen(ich))
      throw fehler(
        'rolle_fehlt',
        'Die Nachtprüfung sehen Administration und Revision ein.',
        'The nightly check is for administrators and auditors.',
      );
    const [nachNacht] = ausZeiger(nach, 'tag');
    const naechte = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.zeilen(NachtpruefungErgebnis).find({
        where: { mandantId: ich.mandant, ...(nachNacht && { nacht: LessThan(nachNacht) }) },
        order: { nacht: 'DESC' },
        take: anzahl + 1,
      }),
    );
    return seiteAus(naechte, anzahl, {
      ansicht: ({ nacht, verletzt, aussagen, begonnenAm, beendetAm }): Nacht => ({
        nacht,
        verletzt,
        aussagen: aussagen as Nacht['aussagen'],
        begonnenAm: begonnenAm.toISOString(),
        beendetAm: beendetAm.toISOString(),
      }),
      zeigerVon: ({ nacht }) => zeiger(nacht, ich.mandant),
    });
  }

  /** Of all Mandanten together, in one word. */
  async lage(): Promise<z.infer<typeof bereitschaftAnsicht>['nachtpruefung']> {
    const { alter, verletzt, je } = await this.#lies();
    if (alter > UEBERFAELLIG_SEKUNDEN) return 'ueberfaellig';
    if (!je) return 'nie';
    return verletzt > 0 ? 'verletzt' : 'gilt';
  }

  /** Puts the gauges right; without the database they say NaN. */
  async miss(): Promise<void> {
    const { alter, verletzt } = await this.#lies().catch(() => ({ alter: Number.NaN, verletzt: Number.NaN }));
    nachtpruefungAlter.set(alter);
    nachtpruefungVerletzt.set(verletzt);
    nachtpruefungUeberfaellig.set(Number.isNaN(alter) ? alter : Number(alter > UEBERFAELLIG_SEKUNDEN));
  }

  async #lies(): Promise<{ alter: number; verletzt: number; je: boolean }> {
    const { rows } = await this.datenbank.uebergreifend((t) =>
      t.abfrage<{ alter: number; verletzt: number; je: boolean }>(`
        SELECT alter_sekunden AS alter, verletzt, nachtpruefung_je() AS je
        FROM nachtpruefung_lage()`),
    );
    return rows[0] ?? { alter: Number.POSITIVE_INFINITY, verletzt: 0, je: false };
  }
}
