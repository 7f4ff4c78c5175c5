import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { sitzungsfreiAnsicht, sitzungsfreiEingabe } from '#contract';
import { Datenbank, neueKennung, Sitzungsfrei, type Zeilentransaktion } from '#persistence';
import { protokolliere, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { nurKanzlei } from './befugnis.js';

type Ansicht = z.infer<typeof sitzungsfreiAnsicht>;

/** Closing days, kept by the chancellery; dates before a meeting never fall on them. */
@Injectable()
export class SitzungsfreiService {
  constructor(private readonly datenbank: Datenbank) {}

  liste(ich: Ausweis): Promise<Ansicht[]> {
    return this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.zeilen(Sitzungsfrei).find({
        select: { id: true, von: true, bis: true, bezeichnung: true },
        order: { von: 'ASC', id: 'ASC' },
      }),
    );
  }

  async eintragen(
    t: Zeilentransaktion,
    ich: Ausweis,
    zeitraum: z.infer<typeof sitzungsfreiEingabe>,
  ): Promise<Ansicht> {
    nurKanzlei(ich);
    const { von, bis, bezeichnung } = zeitraum;
    const id = neueKennung();
    await t.zeilen(Sitzungsfrei).insert({ id, mandantId: ich.mandant, von, bis, bezeichnung });
    await vermerke(t, ich, { handlung: 'sitzungsfrei_eintragen', id, fakten: { von, bis } });
    return { id, von, bis, bezeichnung };
  }

  streichen(ich: Ausweis, id: string): Promise<void> {
    nurKanzlei(ich);
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const alt = await t.zeilen(Sitzungsfrei).findOneBy({ id });
      if (!alt) throw vorgangFehlt();
      await t.zeilen(Sitzungsfrei).delete({ id });
      await vermerke(t, ich, {
        handlung: 'sitzungsfrei_streichen',
        id,
        fakten: { von: alt.von, bis: alt.bis },
      });
    });
  }
}

const vermerke = (
  t: Zeilentransaktion,
  ich: Ausweis,
  { handlung, id, fakten }: { handlung: string; id: string; fakten: Record<string, unknown> },
) =>
  protokolliere(t, {
    mandant: ich.mandant,
    akteur: ich.person,
    handlung,
    gegenstand: { art: 'sitzungsfrei', id },
    fakten,
    detail: null,
  });
