import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, type pruefpfadAnsicht, type pruefpfadfilter } from '#contract';
import { LessThan } from 'typeorm';
import { Datenbank, Pruefpfad } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { darfPruefen } from '../menschen/verwaltung.js';

type Eintrag = z.infer<typeof pruefpfadAnsicht>;

/** The audit trail, for auditors. */
@Injectable()
export class PruefpfadService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(ich: Ausweis, { vorgang, nach, anzahl }: z.infer<typeof pruefpfadfilter>) {
    if (!darfPruefen(ich))
      throw fehler('rolle_fehlt', 'Den Prüfpfad sieht die Revision ein.', 'The audit trail is for auditors.');
    const [nachSeq] = ausZeiger(nach, 'nummer');
    const eintraege = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.zeilen(Pruefpfad).find({
        where: {
          mandantId: ich.mandant,
          ...(vorgang && { vorgangId: vorgang }),
          ...(nachSeq && { seq: LessThan(Number(nachSeq)) }),
        },
        order: { seq: 'DESC' },
        take: anzahl + 1,
      }),
    );
    return seiteAus(eintraege, anzahl, {
      ansicht: ({ seq, zeit, akteur, handlung, gegenstandArt, gegenstandId, ...rest }): Eintrag => ({
        seq,
        zeit: zeit.toISOString(),
        akteur,
        handlung,
        gegenstandArt,
        gegenstand: gegenstandId,
        eintrag: rest.eintrag as Eintrag['eintrag'],
        vorher: rest.vorher,
        hash: rest.hash,
      }),
      zeigerVon: ({ seq }) => zeiger(seq, ''),
    });
  }
}
