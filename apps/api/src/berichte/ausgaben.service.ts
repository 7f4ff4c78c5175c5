import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, type ausgabeAnsicht, type neueAusgabe } from '#contract';
import { In } from 'typeorm';
import {
  Ausgabe,
  Bericht,
  Datenbank,
  felder,
  Kampagne,
  neueKennung,
  type Zeilentransaktion,
} from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';

type Ansicht = z.infer<typeof ausgabeAnsicht>;
interface Zeile extends Omit<Ansicht, 'erstelltAm'> {
  erstellt: Date;
}

const FELDER = {
  id: 'a.id',
  form: 'a.form',
  stand: 'a.stand',
  fertig: 'a.fertig',
  gesamt: 'a.gesamt',
  name: 'a.name',
  groesse: 'length(a.inhalt)',
  erstellt: 'a.erstelltAm',
};

/**
 * Files that the worker makes of a consolidated report. The row is the truth; only who asked for it sees it.
 */
@Injectable()
export class AusgabenService {
  constructor(private readonly datenbank: Datenbank) {}

  async bestelle(
    t: Zeilentransaktion,
    ich: Ausweis,
    kampagne: string,
    { form }: z.infer<typeof neueAusgabe>,
  ): Promise<Ansicht> {
    if (!(await t.zeilen(Kampagne).existsBy({ vorgangId: kampagne })))
      throw fehler('nicht_gefunden', 'Diese Kampagne gibt es nicht.', 'There is no such campaign.');
    const id = neueKennung();
    await t.zeilen(Ausgabe).insert({
      id,
      mandantId: ich.mandant,
      kampagneId: kampagne,
      personId: ich.person,
      form,
      gesamt: await t.zeilen(Bericht).countBy({ kampagneId: kampagne }),
      erstelltAm: () => 'kogge_jetzt()',
    });
    return this.#lies(t, id);
  }

  eine(ich: Ausweis, id: string): Promise<Ansicht> {
    return this.datenbank.transaktion(zugriffVon(ich), (t) => this.#lies(t, id));
  }

  /** What is finished stays finished; what is not begun or at work ends. */
  async brichAb(ich: Ausweis, id: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await this.#lies(t, id);
      await t
        .zeilen(Ausgabe)
        .update(
          { id, stand: In(['wartet', 'laeuft']) },
          { stand: 'abgebrochen', fence: () => 'fence + 1', leaseBis: null },
        );
    });
  }

  datei(ich: Ausweis, id: string): Promise<{ name: string; form: Ansicht['form']; inhalt: Buffer }> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const ausgabe = await t.zeilen(Ausgabe).findOneBy({ id });
      if (!ausgabe) throw ausgabeFehlt();
      const { name, form, inhalt } = ausgabe;
      if (inhalt === null || name === null)
        throw fehler(
          'bedingung_nicht_erfuellt',
          'Die Datei ist noch nicht fertig. Bitte warten Sie, oder erstellen Sie sie neu.',
          'The file is not ready yet. Please wait, or have it made anew.',
        );
      return { name, form, inhalt };
    });
  }

  async #lies(t: Zeilentransaktion, id: string): Promise<Ansicht> {
    const eine = t.zeilen(Ausgabe).createQueryBuilder('a').where({ id });
    const [zeile] = await felder<Zeile>(eine, FELDER);
    if (!zeile) throw ausgabeFehlt();
    const { erstellt, ...rest } = zeile;
    return { ...rest, erstelltAm: erstellt.toISOString() };
  }
}

function ausgabeFehlt(): Error {
  return fehler(
    'nicht_gefunden',
    'Diese Ausgabe gibt es nicht, oder sie ist nach einer Woche gelöscht worden.',
    'There is no such file, or it was deleted after a week.',
  );
}
