import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  nachrichtenart,
  type mailprotokollAnsicht,
  type mailprotokollfilter,
  type mailzeitraum,
} from '#contract';
import { Datenbank, felder, Nachricht, neueKennung, Person, type Zeilentransaktion } from '#persistence';
import { protokolliere, systemzugriff, vorgangFehlt } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { nurVerwaltung } from '../menschen/verwaltung.js';
import { TESTMAIL } from './mailprotokoll.sql.js';

type Eintrag = z.infer<typeof mailprotokollAnsicht>;

interface Zeile extends Omit<Eintrag, 'titel' | 'erstelltAm' | 'gesendetAm' | 'unzustellbarSeit'> {
  unzustellbar: Date | null;
  erstellt: Date;
  gesendet: Date | null;
}

const FELDER = {
  id: 'n.id',
  an: 'p.name',
  adresse: 'p.email',
  unzustellbar: 'p.mailUnzustellbarSeit',
  vorgangNummer: 'v.nummer',
  art: 'n.art',
  stand: 'n.stand',
  erstellt: 'n.erstelltAm',
  gesendet: 'n.gesendetAm',
  versuche: 'n.versuche',
  fehler: 'n.fehler',
};

/** As if it had never been tried. */
const NOCH_EINMAL = {
  stand: 'wartet',
  faelligAb: () => 'kogge_jetzt()',
  versuche: 0,
  leaseBis: null,
  // It is sent anew, with the date of that day.
  daten: () => `daten #- '{wortlaut,am}'`,
} as const;

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
      ansicht: ({ erstellt, gesendet, unzustellbar, ...zeile }): Eintrag => ({
        ...zeile,
        unzustellbarSeit: unzustellbar?.toISOString() ?? null,
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
    const { affected } = await t.zeilen(Nachricht).update({ id, stand: 'fehlgeschlagen' }, NOCH_EINMAL);
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

  /** The same for all that were given up on these days: after a mail server was set up wrongly. */
  async wiederholeZeitraum(
    t: Zeilentransaktion,
    ich: Ausweis,
    { von, bis }: z.infer<typeof mailzeitraum>,
  ): Promise<{ anzahl: number }> {
    nurVerwaltung(ich);
    const { affected } = await t
      .zeilen(Nachricht)
      .createQueryBuilder()
      .update()
      .set(NOCH_EINMAL)
      .where({ stand: 'fehlgeschlagen' })
      .andWhere('kogge_tag(erstelltAm) BETWEEN :von AND :bis', { von, bis })
      .execute();
    const anzahl = affected ?? 0;
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung: 'mails_wiederholen',
      gegenstand: { art: 'mandant', id: ich.mandant },
      fakten: { von, bis, anzahl },
      detail: null,
    });
    return { anzahl };
  }

  /** A mail to the own address, the way that all mails go. */
  async teste(t: Zeilentransaktion, ich: Ausweis): Promise<{ adresse: string }> {
    nurVerwaltung(ich);
    const person = await t.zeilen(Person).findOneBy({ id: ich.person });
    if (!person) throw vorgangFehlt();
    await t.abfrage(TESTMAIL, [ich.mandant, ich.person, `testmail:${neueKennung()}`]);
    return { adresse: person.email };
  }
}
