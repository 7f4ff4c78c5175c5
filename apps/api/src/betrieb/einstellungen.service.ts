import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  istEinesVon,
  KoggeFehler,
  REGELN_ZU_ZWEIT,
  regelworte,
  zweisprachigeMeldung,
  type einstellungenEingabe,
  type Sprache,
} from '#contract';
import { Datenbank, Einstellung, neueKennung } from '#persistence';
import { einstellbar, ladeEinstellungen, meldeRecht, protokolliere, zugriffVon } from '#runner';
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
      const bisher: Record<string, unknown> = await ladeEinstellungen(t, ich.mandant);
      nurZuZweit(bisher, gesetzt);
      const geaendert = gesetzt.filter(
        ([name, wert]) => JSON.stringify(wert) !== JSON.stringify(bisher[name]),
      );
      if (geaendert.length === 0) return;
      for (const [schluessel, wert] of geaendert)
        await t
          .zeilen(Einstellung)
          .upsert({ mandantId: ich.mandant, schluessel, wert }, ['mandantId', 'schluessel']);
      await protokolliere(t, {
        mandant: ich.mandant,
        akteur: ich.person,
        handlung: 'einstellungen_aendern',
        gegenstand: { art: 'mandant', id: ich.mandant },
        fakten: Object.fromEntries(geaendert),
        detail: null,
      });
      const worte = (sprache: Sprache) =>
        geaendert.map(([name]) => (regelworte[name] ?? UEBRIGES)[sprache]).join('; ');
      await meldeRecht(t, {
        mandant: ich.mandant,
        art: 'recht_einstellungen_geaendert',
        zu: neueKennung(),
        recht: { durch: ich.person, was: { de: worte('de'), en: worte('en') } },
        hoert: ['verwaltung'],
      });
    });
    return this.einstellungen(ich);
  }
}

const UEBRIGES = {
  de: 'Termine und Erinnerungen einzelner Verfahren',
  en: 'dates and reminders of single procedures',
};

/** What two persons switch is not set by one; as it stands it may be sent along. */
function nurZuZweit(bisher: Record<string, unknown>, gesetzt: [name: string, wert: unknown][]): void {
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
