import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  istEinesVon,
  KoggeFehler,
  REGELN_ZU_ZWEIT,
  zweisprachigeMeldung,
  type einstellungenEingabe,
} from '#contract';
import { Datenbank, Einstellung, type Zeilentransaktion } from '#persistence';
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
      await nurZuZweit(t, ich, gesetzt);
      for (const [schluessel, wert] of gesetzt.filter(([name]) => !istEinesVon(REGELN_ZU_ZWEIT, name)))
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

/** What two persons switch is not set by one; as it stands it may be sent along. */
async function nurZuZweit(
  t: Zeilentransaktion,
  { mandant }: Ausweis,
  gesetzt: [name: string, wert: unknown][],
): Promise<void> {
  const bisher: Record<string, unknown> = await ladeEinstellungen(t, mandant);
  const geaendert = gesetzt.filter(
    ([name, wert]) => istEinesVon(REGELN_ZU_ZWEIT, name) && wert !== bisher[name],
  );
  if (geaendert.length > 0)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Diese Regel stellen zwei Personen um. Bitte schlagen Sie die Umstellung mit einem Grund vor.',
      'Two persons switch this rule. Please propose the switch with a reason.',
      { regeln: geaendert.map(([name]) => name) },
    );
}
