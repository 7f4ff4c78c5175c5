import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { nachrichtenart, type mailprotokollAnsicht, type mailprotokollfilter } from '#contract';
import { Datenbank, felder, Nachricht, type Zeilentransaktion } from '#persistence';
import { protokolliere, systemzugriff, vorgangFehlt } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { nurVerwaltung } from '../menschen/verwaltung.js';

type Eintrag = z.infer<typeof mailprotokollAnsicht>;

interface Zeile extends Omit<Eintrag, 'titel' | 'erstelltAm' | 'gesendetAm'> {
  erstellt: Date;
  gesendet: Date | null;
}

const FELDER = {
  id: 'n.id',
  an: 'p.name',
  adresse: 'p.email',
  vorgangNummer: 'v.nummer',
  art: 'n.art',
  stand: 'n.stand',
  erstellt: 'n.erstelltAm',
  gesendet: 'n.gesendetAm',
  versuche: 'n.versuche',
  fehler: 'n.fehler',
};

/** What became of every message, for those who see to it that mail arrives. */
@Injectable()
export class MailprotokollService {
  constructor(private readonly datenbank: Datenbank) {}

  /**
   * All messages of the Mandant: the number of a Vorgang, never its title – an administrator needs no
   * content.
   */
  async liste(ich: Ausweis, { stand, nach, anzahl }: z.infer<typeof mailprotokollfilter>) {
    nurVerwaltung(ich);
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const rows = await this.datenbank.transaktion(systemzugriff(ich.mandant), (t) => {
      const abfrage = t
        .zeilen(Nachricht)
        .createQueryBuilder('n')
        .innerJoin('n.empfaenger', 'p')
        .leftJoin('n.vorgang', 'v')
        .where({ mandantId: ich.mandant, ...(stand && { stand }) })
        .orderBy('n.erstelltAm', 'DESC')
        .addOrderBy('n.id', 'DESC')
        .limit(anzahl + 1);
      if (nachZeit) abfrage.andWhere('(n.erstelltAm, n.id) < (:nachZeit, :nachId)', { nachZeit, nachId });
      return felder<Zeile>(abfrage, FELDER);
    });
    return seiteAus(rows, anzahl, {
      ansicht: ({ erstellt, gesendet, ...zeile }): Eintrag => ({
        ...zeile,
        titel: nachrichtenart(zeile.art).liste,
        erstelltAm: erstellt.toISOString(),
        gesendetAm: gesendet?.toISOString() ?? null,
      }),
      zeigerVon: ({ erstellt, id }) => zeiger(erstellt.toISOString(), id),
    });
  }

  /** A mail that was given up is tried again, under the same Message-ID. */
  async wiederhole(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<void> {
    nurVerwaltung(ich);
    const { affected } = await t
      .zeilen(Nachricht)
      .update(
        { id, stand: 'fehlgeschlagen' },
        { stand: 'wartet', faelligAb: () => 'kogge_jetzt()', versuche: 0, leaseBis: null },
      );
    if (affected === 0) throw vorgangFehlt();
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung: 'mail_wiederholen',
      gegenstand: { art: 'nachricht', id },
      fakten: {},
      detail: null,
    });
  }
}
