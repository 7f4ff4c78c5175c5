import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type {
  anlageAnsicht,
  bemerkungAnsicht,
  massgabeAnsicht,
  mitzeichnungAnsicht,
  zifferAnsicht,
} from '#contract';
import {
  Anlage,
  Datei,
  Datenbank,
  felder,
  Massgabe,
  Vorgang,
  Ziffer,
  type Anweisung,
  type Transaktion,
  type Zeilentransaktion,
} from '#persistence';
import { vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { utc } from '../http/zeit.js';
import { ANLAGEN, BEMERKUNGEN, MITZEICHNUNGEN } from './vorlagenteile.sql.js';

const MASSGABENFELDER = {
  id: 'm.id',
  ressort: 'm.ressort',
  text: 'm.text',
  fassung: 'm.fassung',
  stand: 'm.stand',
  grund: 'm.grund',
  erstelltAm: utc('m.erstelltAm'),
  erledigtAm: utc('m.erledigtAm'),
};
const ZIFFERNFELDER = {
  nr: 'z.nr',
  text: 'z.text',
  typ: 'z.typ',
  adressat: 'z.adressat',
  fristen: 'z.fristen',
};

/** What hangs on a Vorlage: approvals, Massgaben, remarks, attachments, Ziffern. Every list is one query. */
@Injectable()
export class VorlagenteileService {
  constructor(private readonly datenbank: Datenbank) {}

  mitzeichnungen(ich: Ausweis, id: string): Promise<z.infer<typeof mitzeichnungAnsicht>[]> {
    return this.#imVorgang(ich, id, (t) => liste(t, MITZEICHNUNGEN, id));
  }

  massgaben(ich: Ausweis, id: string): Promise<z.infer<typeof massgabeAnsicht>[]> {
    return this.#imVorgang(ich, id, (t) => {
      const massgaben = t
        .zeilen(Massgabe)
        .createQueryBuilder('m')
        .where({ vorgangId: id })
        .orderBy('m.erstelltAm')
        .addOrderBy('m.id');
      return felder<z.infer<typeof massgabeAnsicht>>(massgaben, MASSGABENFELDER);
    });
  }

  /**
   * Remarks of kind `intern` are for the Ressort that wrote them: row-level security leaves the others out.
   */
  bemerkungen(ich: Ausweis, id: string): Promise<z.infer<typeof bemerkungAnsicht>[]> {
    return this.#imVorgang(ich, id, (t) => liste(t, BEMERKUNGEN, id));
  }

  anlagen(ich: Ausweis, id: string): Promise<z.infer<typeof anlageAnsicht>[]> {
    return this.#imVorgang(ich, id, (t) => liste(t, ANLAGEN, id));
  }

  /**
   * The bytes of one attachment; earlier Fassungen keep theirs, so removed ones are found too. Row-level security
   * leaves out what only the working text has.
   */
  datei(ich: Ausweis, id: string, anlage: string): Promise<{ name: string; typ: string; inhalt: Buffer }> {
    return this.#imVorgang(ich, id, async (t) => {
      const anlagen = t
        .zeilen(Anlage)
        .createQueryBuilder('a')
        .innerJoin(Datei, 'd', 'd.sha256 = a.sha256')
        .where({ vorgangId: id, id: anlage })
        .andWhere('(a.entferntAm IS NULL OR fassung_mit_datei(a.vorgang_id, a.sha256))');
      const [datei] = await felder<{ name: string; typ: string; inhalt: Buffer }>(anlagen, {
        name: 'a.name',
        typ: 'd.typ',
        inhalt: 'd.inhalt',
      });
      if (!datei) throw vorgangFehlt();
      return datei;
    });
  }

  ziffern(ich: Ausweis, id: string): Promise<z.infer<typeof zifferAnsicht>[]> {
    return this.#imVorgang(ich, id, (t) => {
      const ziffern = t.zeilen(Ziffer).createQueryBuilder('z').where({ vorgangId: id }).orderBy('z.folge');
      return felder<z.infer<typeof zifferAnsicht>>(ziffern, ZIFFERNFELDER);
    });
  }

  #imVorgang<T>(ich: Ausweis, id: string, arbeit: (t: Zeilentransaktion) => Promise<T>): Promise<T> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      if (!(await t.zeilen(Vorgang).existsBy({ id }))) throw vorgangFehlt();
      return arbeit(t);
    });
  }
}

async function liste<Zeile extends object>(
  t: Transaktion,
  anweisung: Anweisung<Zeile>,
  vorgang: string,
): Promise<Zeile[]> {
  return (await t.abfrage(anweisung, [vorgang])).rows;
}
