import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  KoggeFehler,
  zweisprachigeMeldung,
  type einstellungenEingabe,
  type pruefpfadAnsicht,
  type pruefpfadfilter,
} from '#contract';
import { Datenbank } from '#persistence';
import { einstellungenAus, einstellungsschema, protokolliere, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { nurVerwaltung } from '../menschen/verwaltung.js';

type Eintrag = z.infer<typeof pruefpfadAnsicht>;

const PRUEFPFAD = `
  SELECT seq, zeit, akteur, handlung, gegenstand_art AS "gegenstandArt", gegenstand_id AS gegenstand, eintrag,
    vorher, hash
  FROM pruefpfad
  WHERE mandant_id = $1
    AND ($2::uuid IS NULL OR vorgang_id = $2)
    AND ($3::bigint IS NULL OR seq < $3)
  ORDER BY seq DESC
  LIMIT $4`;

/** Audit trail, settings. */
@Injectable()
export class UebrigesService {
  constructor(private readonly datenbank: Datenbank) {}

  async pruefpfad(ich: Ausweis, { vorgang, nach, anzahl }: z.infer<typeof pruefpfadfilter>) {
    if (!ich.aemter.some(({ rolle }) => rolle === 'PRUEF'))
      throw fehler('rolle_fehlt', 'Den Prüfpfad sieht die Revision ein.', 'The audit trail is for auditors.');
    const [nachSeq] = ausZeiger(nach, 'nummer');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Omit<Eintrag, 'zeit'> & { zeit: Date }>(PRUEFPFAD, [
        ich.mandant,
        vorgang ?? null,
        nachSeq,
        anzahl + 1,
      ]),
    );
    return seiteAus(rows, anzahl, {
      ansicht: (zeile): Eintrag => ({ ...zeile, zeit: zeile.zeit.toISOString() }),
      zeigerVon: ({ seq }) => zeiger(seq, ''),
    });
  }

  async einstellungen(ich: Ausweis): Promise<Record<string, unknown>> {
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<{ e: Record<string, unknown> | null }>(
        'SELECT jsonb_object_agg(schluessel, wert) AS e FROM einstellung WHERE mandant_id = $1',
        [ich.mandant],
      ),
    );
    return einstellungenAus(rows[0]?.e ?? null);
  }

  async setze(ich: Ausweis, eingabe: z.infer<typeof einstellungenEingabe>): Promise<Record<string, unknown>> {
    nurVerwaltung(ich);
    const geprueft = einstellungsschema.partial().safeParse(eingabe);
    if (!geprueft.success)
      throw new KoggeFehler('eingabe_ungueltig', geprueft.error.issues.map(zweisprachigeMeldung));
    const gesetzt = Object.entries(geprueft.data).filter(([name]) => Object.hasOwn(eingabe, name));
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      for (const [name, wert] of gesetzt) {
        await t.abfrage(
          `
            INSERT INTO einstellung (mandant_id, schluessel, wert)
            VALUES ($1, $2, $3)
            ON CONFLICT (mandant_id, schluessel) DO UPDATE SET wert = $3`,
          [ich.mandant, name, JSON.stringify(wert)],
        );
      }
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
