import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { KoggeFehler, zweisprachigeMeldung, type einstellungenEingabe } from '#contract';
import { Datenbank, Einstellung } from '#persistence';
import { einstellbar, ladeEinstellungen, protokolliere, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { nurVerwaltung } from '../menschen/verwaltung.js';

/** Settings of the Mandant; every change is audited, and at once in force. */
@Injectable()
export class EinstellungenService {
  constructor(private readonly datenbank: Datenbank) {}

  async einstellungen(ich: Ausweis): Promise<Record<string, unknown>> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { sitzungsfrei: _, ...gesetzte } = await ladeEinstellungen(t, ich.mandant);
      return gesetzte;
    });
  }

  async setze(ich: Ausweis, eingabe: z.infer<typeof einstellungenEingabe>): Promise<Record<string, unknown>> {
    nurVerwaltung(ich);
    const geprueft = einstellbar.partial().safeParse(eingabe);
    if (!geprueft.success)
      throw new KoggeFehler('eingabe_ungueltig', geprueft.error.issues.map(zweisprachigeMeldung));
    const gesetzt = Object.entries(geprueft.data).filter(([name]) => Object.hasOwn(eingabe, name));
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      for (const [schluessel, wert] of gesetzt)
        await t
          .zeilen(Einstellung)
          .upsert({ mandantId: ich.mandant, schluessel, wert }, ['mandantId', 'schluessel']);
      await protokolliere(t, {
        mandant: ich.mandant,
        akteur: ich.person,
        handlung: 'einstellungen_aendern',
        gegenstand: { art: 'mandant', id: ich.mandant },
        fakten: Object.fromEntries(gesetzt),
        detail: null,
      });
    });
    return this.einstellungen(ich);
  }
}
