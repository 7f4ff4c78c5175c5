import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, type pruefpfadAnsicht, type pruefpfadfilter } from '#contract';
import { Datenbank } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { darfPruefen } from '../menschen/verwaltung.js';

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

/** The audit trail, for auditors. */
@Injectable()
export class PruefpfadService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(ich: Ausweis, { vorgang, nach, anzahl }: z.infer<typeof pruefpfadfilter>) {
    if (!darfPruefen(ich))
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
}
