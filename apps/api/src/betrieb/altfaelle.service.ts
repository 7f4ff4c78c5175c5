import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { fehler, type altfallAnsicht, type altfallfilter } from '#contract';
import { Altfall, Datenbank, felder, type Zeilentransaktion } from '#persistence';
import { protokolliere, regelaussagen, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { darfPruefen, istVerwaltung } from '../menschen/verwaltung.js';
import { darfSitzungenLeiten, nurKanzlei } from '../sitzungen/befugnis.js';

interface Zeile {
  id: string;
  aussage: string;
  vorgang: string | null;
  nummer: string | null;
  titel: string | null;
  erfasstAm: Date;
  erledigtAm: Date | null;
  erledigtVon: string | null;
  grund: string | null;
}

const FELDER = {
  id: 'a.id',
  aussage: 'a.aussage',
  vorgang: 'v.id',
  nummer: 'v.nummer',
  titel: 'v.titel',
  erfasstAm: 'a.erfasstAm',
  erledigtAm: 'a.erledigtAm',
  erledigtVon: '(SELECT p.name FROM person p WHERE p.id = a.erledigt_von)',
  grund: 'a.grund',
};

/** What an older database holds against the rules of today, until the Senatskanzlei has closed it. */
@Injectable()
export class AltfaelleService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(ich: Ausweis, { offen, nach, anzahl }: z.infer<typeof altfallfilter>) {
    if (!darfSitzungenLeiten(ich) && !istVerwaltung(ich) && !darfPruefen(ich))
      throw fehler(
        'rolle_fehlt',
        'Altfälle sehen Senatskanzlei, Administration und Revision ein.',
        'Old cases are for the chancellery, administrators and auditors.',
      );
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const zeilen = await this.datenbank.transaktion(zugriffVon(ich), (t) => {
      const abfrage = t
        .zeilen(Altfall)
        .createQueryBuilder('a')
        .leftJoin('a.vorgang', 'v')
        .orderBy('a.erfasstAm')
        .addOrderBy('a.id')
        .limit(anzahl + 1);
      if (offen !== undefined) abfrage.andWhere(`(a.erledigtAm IS NULL) = :offen`, { offen: offen === 'ja' });
      if (nachZeit !== null)
        abfrage.andWhere('(a.erfasstAm, a.id) > (:nachZeit, :nachId)', { nachZeit, nachId });
      return felder<Zeile>(abfrage, FELDER);
    });
    return seiteAus(zeilen, anzahl, {
      ansicht,
      zeigerVon: ({ erfasstAm, id }) => zeiger(erfasstAm.toISOString(), id),
    });
  }

  /** Closed once, with the reason; the rule itself holds for everything new. */
  async erledige(
    t: Zeilentransaktion,
    ich: Ausweis,
    { id, grund }: { id: string; grund: string },
  ): Promise<Record<string, never>> {
    nurKanzlei(ich);
    const fall = await t.zeilen(Altfall).findOneBy({ id });
    if (!fall) throw vorgangFehlt();
    const { affected } = await t
      .zeilen(Altfall)
      .update(
        { id, erledigtAm: IsNull() },
        { erledigtVon: ich.person, erledigtAm: () => 'kogge_jetzt()', grund },
      );
    if (affected === 0)
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Dieser Altfall ist schon erledigt.',
        'This old case has been closed already.',
      );
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung: 'altfall_erledigen',
      gegenstand: { art: 'altfall', id },
      fakten: { aussage: fall.aussage, vorgang: fall.vorgangId },
      detail: { grund },
    });
    return {};
  }
}

function ansicht({ vorgang, nummer, titel, ...zeile }: Zeile): z.infer<typeof altfallAnsicht> {
  return {
    ...zeile,
    titel: regelaussagen.find(({ id }) => id === zeile.aussage)?.titel ?? zeile.aussage,
    vorgang: vorgang === null ? null : { id: vorgang, nummer: nummer ?? '', titel: titel ?? '' },
    erfasstAm: zeile.erfasstAm.toISOString(),
    erledigtAm: zeile.erledigtAm?.toISOString() ?? null,
  };
}
