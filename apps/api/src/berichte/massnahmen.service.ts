import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  type handlungsfeld,
  type massnahmeAenderung,
  type massnahmeEingabe,
  type massnahmenfilter,
  type neueVerknuepfung,
} from '#contract';
import { In } from 'typeorm';
import {
  Bericht,
  Datenbank,
  felder,
  Handlungsfeld,
  MassnahmeFassung,
  neueKennung,
  Person,
  Verknuepfung,
  Vorgang,
  type Zeilentransaktion,
} from '#persistence';
import {
  aendereMassnahme,
  legeMassnahmeAn,
  liesMassnahme,
  protokolliere,
  vorgangFehlt,
  zugriffVon,
  type Massnahmenzeile,
} from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { aenderungen, type Stand } from './aenderungen.js';
import { darfMassnahme, pruefeMassnahme } from './befugnis.js';
import {
  kennzahlenreihen,
  massnahmeAlsKurz,
  meilensteinreihen,
  type Jahresinhalt,
  type MassnahmeAnsicht,
  type Massnahmenkurzzeile,
} from './massnahmen.ansicht.js';
import { verknuepfungen } from './verknuepfungen.js';
import { MASSNAHME, MASSNAHMEN } from './massnahmen.sql.js';

type Eingabe = z.infer<typeof massnahmeEingabe>;

/** The register of measures: list, one over the years, changes, links. */
@Injectable()
export class MassnahmenService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(
    ich: Ausweis,
    { handlungsfeld, ressort, ampel, stand, q, nach, anzahl }: z.infer<typeof massnahmenfilter>,
  ) {
    const [nachName, nachId] = ausZeiger(nach, 'name');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(MASSNAHMEN, [
        handlungsfeld ?? null,
        ressort ?? null,
        stand ?? null,
        ampel ?? null,
        q ?? null,
        nachName,
        nachId,
        anzahl + 1,
      ]),
    );
    return seiteAus(rows, anzahl, {
      ansicht: ({ ordnung: _, ...zeile }) => massnahmeAlsKurz(zeile),
      zeigerVon: ({ ordnung, id }) => zeiger(ordnung, id),
    });
  }

  async handlungsfelder(ich: Ausweis): Promise<z.infer<typeof handlungsfeld>[]> {
    const zeilen = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.zeilen(Handlungsfeld).find({ order: { nr: 'ASC' } }),
    );
    return zeilen.map(({ nr, titel }) => ({ nr, titel }));
  }

  eine(ich: Ausweis, id: string): Promise<MassnahmeAnsicht> {
    return this.datenbank.transaktion(zugriffVon(ich), (t) => this.lies(t, ich, id));
  }

  async lies(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<MassnahmeAnsicht> {
    const massnahme = await liesMassnahme(t, id);
    const {
      rows: [kurz],
    } = await t.abfrage(MASSNAHME, [id]);
    const { heute, ...zeile } = kurz as Massnahmenkurzzeile & { heute: string };
    const ansicht = massnahmeAlsKurz(zeile);
    const zaehlend = ansicht.berichte
      .filter(({ herkunft, kurzeinschaetzung }) => herkunft === 'import' || kurzeinschaetzung !== null)
      .map(({ bericht }) => bericht);
    const gezaehlte = t
      .zeilen(Bericht)
      .createQueryBuilder('b')
      .where({ id: In(zaehlend) });
    const berichte = await felder<Jahresinhalt>(gezaehlte, {
      id: 'b.id',
      jahr: 'b.jahr',
      inhalt: 'b.inhalt',
    });
    const { leitziel, projektziele, zielgruppe } = massnahme.inhalt;
    return {
      ...ansicht,
      version: massnahme.version,
      bearbeitbar: darfMassnahme(ich, massnahme.ressort),
      leitziel,
      projektziele,
      zielgruppe,
      kennzahlen: kennzahlenreihen(massnahme.inhalt, berichte),
      meilensteine: meilensteinreihen(massnahme.inhalt, berichte, heute),
      verknuepfungen: await verknuepfungen(t, id),
    };
  }

  async legeAn(
    t: Zeilentransaktion,
    ich: Ausweis,
    { grund, ...angaben }: Eingabe,
  ): Promise<MassnahmeAnsicht> {
    pruefeMassnahme(ich, angaben.ressort);
    const id = await legeMassnahmeAn(t, { mandant: ich.mandant, person: ich.person, grund }, angaben);
    return this.lies(t, ich, id);
  }

  aendere(
    ich: Ausweis,
    id: string,
    { grund, ...angaben }: Eingabe,
    version: number,
  ): Promise<MassnahmeAnsicht> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { ressort } = await liesMassnahme(t, id);
      for (const eines of new Set([ressort, angaben.ressort])) pruefeMassnahme(ich, eines);
      await aendereMassnahme(t, { mandant: ich.mandant, person: ich.person, grund }, id, {
        angaben,
        version,
      });
      return this.lies(t, ich, id);
    });
  }

  /** Newest first, each with what it changed against the one before. */
  aenderungen(ich: Ausweis, id: string): Promise<z.infer<typeof massnahmeAenderung>[]> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await liesMassnahme(t, id);
      const fassungen = t
        .zeilen(MassnahmeFassung)
        .createQueryBuilder('f')
        .leftJoin(Person, 'p', 'p.id = f.personId')
        .where({ massnahmeId: id })
        .orderBy('f.version');
      return aenderungen(
        await felder<Stand>(fassungen, {
          version: 'f.version',
          inhalt: 'f.inhalt',
          grund: 'f.grund',
          am: 'f.am',
          person: `coalesce(p.name, 'Kogge')`,
        }),
      );
    });
  }

  async verknuepfe(
    t: Zeilentransaktion,
    ich: Ausweis,
    id: string,
    { vorgang, bezug }: z.infer<typeof neueVerknuepfung>,
  ): Promise<MassnahmeAnsicht> {
    const massnahme = await this.#zumAendern(t, ich, id);
    if (!(await t.zeilen(Vorgang).existsBy({ id: vorgang }))) throw vorgangFehlt();
    await t
      .zeilen(Verknuepfung)
      .createQueryBuilder()
      .insert()
      .values({
        id: neueKennung(),
        mandantId: ich.mandant,
        massnahmeId: massnahme.id,
        vorgangId: vorgang,
        bezug,
        personId: ich.person,
        am: () => 'kogge_jetzt()',
      })
      .orIgnore()
      .execute();
    await this.#protokolliere(t, ich, id, { handlung: 'massnahme_verknuepfen', fakten: { vorgang, bezug } });
    return this.lies(t, ich, id);
  }

  async loese(ich: Ausweis, id: string, verknuepfung: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await this.#zumAendern(t, ich, id);
      const { affected } = await t.zeilen(Verknuepfung).delete({ id: verknuepfung, massnahmeId: id });
      if (affected === 0)
        throw fehler('nicht_gefunden', 'Diese Verknüpfung gibt es nicht.', 'There is no such link.');
      await this.#protokolliere(t, ich, id, { handlung: 'massnahme_loesen', fakten: { verknuepfung } });
    });
  }

  async #zumAendern(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Massnahmenzeile> {
    const massnahme = await liesMassnahme(t, id);
    pruefeMassnahme(ich, massnahme.ressort);
    return massnahme;
  }

  #protokolliere(
    t: Zeilentransaktion,
    ich: Ausweis,
    id: string,
    { handlung, fakten }: { handlung: string; fakten: Record<string, unknown> },
  ): Promise<void> {
    return protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung,
      gegenstand: { art: 'massnahme', id },
      fakten,
      detail: null,
    });
  }
}
