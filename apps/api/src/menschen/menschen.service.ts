import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { personAnsicht, personenfrage, ressortAnsicht } from '#contract';
import { In, IsNull } from 'typeorm';
import { Amt, Anmeldung, Datenbank, felder, Person, type Zeilentransaktion } from '#persistence';
import { protokolliere, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { RESSORTS } from './menschen.sql.js';
import { nurVerwaltung } from './verwaltung.js';

type Ansicht = z.infer<typeof personAnsicht>;
type OhneAemter = Omit<Ansicht, 'aemter'>;

/** Persons with their offices, and Ressorts. */
@Injectable()
export class MenschenService {
  constructor(private readonly datenbank: Datenbank) {}

  async personen(ich: Ausweis, { q, nach, anzahl }: z.infer<typeof personenfrage>) {
    const [nachName, nachId] = ausZeiger(nach, 'name');
    const rows = await this.datenbank.transaktion(zugriffVon(ich), (t) => {
      const abfrage = t
        .zeilen(Person)
        .createQueryBuilder('p')
        .orderBy('p.name')
        .addOrderBy('p.id')
        .limit(anzahl + 1);
      if (q !== undefined) abfrage.andWhere('position(lower(:q) IN lower(p.name)) > 0', { q });
      if (nachName !== null) abfrage.andWhere('(p.name, p.id) > (:nachName, :nachId)', { nachName, nachId });
      return mitAemtern(t, felder<OhneAemter>(abfrage, { id: 'p.id', name: 'p.name', aktiv: 'p.aktiv' }));
    });
    return seiteAus(rows, anzahl, {
      ansicht: (zeile) => zeile,
      zeigerVon: (zeile) => zeiger(zeile.name, zeile.id),
    });
  }

  /**
   * A lost device, somebody at the wrong desk: every login of the person ends at once. Logins stand outside
   * row-level security, hence the look at the person first.
   */
  async beendeAnmeldungen(ich: Ausweis, person: string): Promise<void> {
    nurVerwaltung(ich);
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      if (!(await t.zeilen(Person).existsBy({ id: person }))) throw vorgangFehlt();
      const { affected: anzahl } = await t
        .zeilen(Anmeldung)
        .update({ personId: person, beendetAm: IsNull() }, { beendetAm: () => 'clock_timestamp()' });
      await protokolliere(t, {
        mandant: ich.mandant,
        akteur: ich.person,
        handlung: 'anmeldungen_beenden',
        gegenstand: { art: 'person', id: person },
        fakten: { anzahl },
        detail: null,
      });
    });
  }

  /**
   * Official names change with the holder of the office: asked for a day, each Ressort has the name of that
   * day.
   */
  async ressorts(ich: Ausweis, am: string | undefined): Promise<z.infer<typeof ressortAnsicht>[]> {
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(RESSORTS, [am ?? null]),
    );
    return rows;
  }
}

/** What a person is now or will be; what was taken back is not told. */
async function mitAemtern(t: Zeilentransaktion, gesuchte: Promise<OhneAemter[]>): Promise<Ansicht[]> {
  const personen = await gesuchte;
  const aemter = await t.zeilen(Amt).find({
    where: { personId: In(personen.map(({ id }) => id)), wirksam: true, widerrufenAm: IsNull() },
    order: { von: 'ASC' },
  });
  return personen.map((person) => ({
    ...person,
    aemter: aemter
      .filter(({ personId }) => personId === person.id)
      .map(({ id, bis, von, rolle, ressort }) => ({ id, bis, von, rolle, ressort })),
  }));
}
