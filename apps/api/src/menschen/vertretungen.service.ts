import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  rollen as rollennamen,
  type neueVertretung,
  type Rechtsnachricht,
  type Rolle,
  type Sprache,
  type vertretungAnsicht,
  type Zweisprachig,
} from '#contract';
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual, type SelectQueryBuilder } from 'typeorm';
import { Datenbank, felder, neueKennung, Person, Vertretung, type Zeilentransaktion } from '#persistence';
import { hatEigenesAmt, meldeRecht, protokolliere, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { istVerwaltung, nurVerwaltung } from './verwaltung.js';

type Ansicht = z.infer<typeof vertretungAnsicht>;
const FELDER = {
  id: 'v.id',
  vertretene: 'v.vertreteneId',
  vertreteneName: 'a.name',
  vertretende: 'v.vertretendeId',
  vertretendeName: 'b.name',
  von: 'v.von',
  bis: 'v.bis',
  rollen: 'v.rollen',
  grund: 'v.grund',
  widerrufen: 'v.widerrufenAm IS NOT NULL',
  wirksam: 'v.wirksam',
  bestaetigbar: `
    NOT v.wirksam
    AND v.widerrufenAm IS NULL
    AND v.eingerichtetVon <> :ich
    AND v.vertretendeId <> :ich
    AND (v.vertreteneId = :ich OR :admin)`,
};

/** Deputyships; every change is audited, and at once in force. */
@Injectable()
export class VertretungenService {
  constructor(private readonly datenbank: Datenbank) {}

  async vertretungen(ich: Ausweis): Promise<Ansicht[]> {
    return this.datenbank.transaktion(zugriffVon(ich), (t) => {
      const abfrage = vertretungen(t, ich).orderBy('v.von', 'DESC').addOrderBy('v.id');
      if (!istVerwaltung(ich)) abfrage.where('(v.vertreteneId = :ich OR v.vertretendeId = :ich)');
      return felder<Ansicht>(abfrage, FELDER);
    });
  }

  /**
   * For oneself, or by the administration. The deputy acts with the offices of the absent person only – never
   * with those lent to her.
   */
  async vertrete(
    t: Zeilentransaktion,
    ich: Ausweis,
    { vertretene = ich.person, vertretende, von, bis, rollen, grund }: z.infer<typeof neueVertretung>,
  ): Promise<Ansicht> {
    await pruefe(t, ich, { vertretene, vertretende, von, bis, rollen });
    const id = neueKennung();
    await t.zeilen(Vertretung).insert({
      id,
      mandantId: ich.mandant,
      vertreteneId: vertretene,
      vertretendeId: vertretende,
      rollen,
      von,
      bis,
      grund,
      eingerichtetVon: ich.person,
    });
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung: 'vertretung_einrichten',
      gegenstand: { art: 'vertretung', id },
      fakten: { vertretene, vertretende, von, bis, rollen },
      detail: { grund },
    });
    const eine = await this.#eine(t, ich, id);
    await melde(
      t,
      ich,
      eine.wirksam ? 'recht_vertretung_eingerichtet' : 'recht_vertretung_vorgeschlagen',
      eine,
    );
    return eine;
  }

  /**
   * What somebody else has set up for an absent person holds once a second person agrees: the absent one, or
   * another administrator.
   */
  async bestaetige(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Ansicht> {
    const { affected } = await t
      .zeilen(Vertretung)
      .createQueryBuilder()
      .update({ bestaetigtVon: ich.person, bestaetigtAm: () => 'kogge_jetzt()' })
      .where({ id, wirksam: false, widerrufenAm: IsNull() })
      .andWhere('eingerichtetVon <> :ich AND vertretendeId <> :ich')
      .andWhere('(vertreteneId = :ich OR :admin)')
      .setParameters(fragend(ich))
      .execute();
    if (affected === 0) {
      if (!(await this.vertretungen(ich)).some((eine) => eine.id === id)) throw vorgangFehlt();
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Diese Vertretung bestätigt die vertretene Person oder eine andere Person der Administration, ' +
          'die nicht selbst vertritt.',
        'This deputyship is confirmed by the absent person or by another administrator who does not deputise herself.',
      );
    }
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung: 'vertretung_bestaetigen',
      gegenstand: { art: 'vertretung', id },
      fakten: {},
      detail: null,
    });
    const eine = await this.#eine(t, ich, id);
    await melde(t, ich, 'recht_vertretung_eingerichtet', eine);
    return eine;
  }

  async #eine(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Ansicht> {
    const [eine] = await felder<Ansicht>(vertretungen(t, ich).where({ id }), FELDER);
    return eine as Ansicht;
  }

  async beende(ich: Ausweis, id: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const laufende = { id, widerrufenAm: IsNull() };
      const { affected } = await t.zeilen(Vertretung).update(
        istVerwaltung(ich)
          ? laufende
          : [
              { ...laufende, vertreteneId: ich.person },
              { ...laufende, vertretendeId: ich.person },
            ],
        { widerrufenAm: () => 'kogge_jetzt()' },
      );
      if (affected === 0) throw vorgangFehlt();
      await protokolliere(t, {
        mandant: ich.mandant,
        akteur: ich.person,
        handlung: 'vertretung_beenden',
        gegenstand: { art: 'vertretung', id },
        fakten: {},
        detail: null,
      });
      await melde(t, ich, 'recht_vertretung_beendet', await this.#eine(t, ich, id));
    });
  }
}

/** Both persons hear of it, and the administration. */
function melde(
  t: Zeilentransaktion,
  ich: Ausweis,
  art: Extract<Rechtsnachricht, `recht_vertretung_${string}`>,
  { id, vertretene, vertretende, von, bis, rollen, grund }: Ansicht,
): Promise<void> {
  return meldeRecht(t, {
    mandant: ich.mandant,
    art,
    zu: id,
    recht: {
      wer: vertretene,
      andere: vertretende,
      durch: ich.person,
      was: rollen.length === 0 ? ALLE_AEMTER : inWorten(rollen),
      ...(art === 'recht_vertretung_beendet' ? {} : { von, bis, grund }),
    },
    hoert: ['beide', 'verwaltung'],
  });
}

function inWorten(genannte: readonly Rolle[]): Zweisprachig {
  const worte = (sprache: Sprache) => genannte.map((rolle) => rollennamen[rolle][sprache]).join(', ');
  return { de: worte('de'), en: worte('en') };
}
const ALLE_AEMTER = { de: 'in allen Ämtern', en: 'in all offices' };

const fragend = (ich: Ausweis) => ({ ich: ich.person, admin: hatEigenesAmt(ich, 'ADMIN') });

function vertretungen(t: Zeilentransaktion, ich: Ausweis): SelectQueryBuilder<Vertretung> {
  return t
    .zeilen(Vertretung)
    .createQueryBuilder('v')
    .innerJoin('v.vertretene', 'a')
    .innerJoin('v.vertretende', 'b')
    .setParameters(fragend(ich));
}

type Einrichtung = Required<Omit<z.infer<typeof neueVertretung>, 'grund'>>;

async function pruefe(
  t: Zeilentransaktion,
  ich: Ausweis,
  { vertretene, vertretende, von, bis, rollen }: Einrichtung,
): Promise<void> {
  if (vertretene !== ich.person) nurVerwaltung(ich);
  if (vertretene === vertretende)
    throw fehler('vertretung_ungueltig', 'Niemand vertritt sich selbst.', 'Nobody deputises for herself.');
  if (vertretene !== ich.person && vertretende === ich.person)
    throw fehler(
      'vertretung_ungueltig',
      'Niemand macht sich selbst zur Vertretung. ' +
        'Bitte lassen Sie die vertretene oder eine andere Person sie einrichten.',
      'Nobody makes herself a deputy. Please let the absent or another person set it up.',
    );
  if (bis < von)
    throw fehler(
      'vertretung_ungueltig',
      'Das Ende liegt vor dem Beginn.',
      'The end is before the beginning.',
    );
  const beide = { id: In([vertretene, vertretende]), aktiv: true };
  if ((await t.zeilen(Person).countBy(beide)) !== 2)
    throw fehler('nicht_gefunden', 'Diese Person gibt es nicht.', 'There is no such person.');
  const schon = await t
    .zeilen(Vertretung)
    .createQueryBuilder('v')
    .where({
      vertreteneId: vertretene,
      vertretendeId: vertretende,
      widerrufenAm: IsNull(),
      von: LessThanOrEqual(bis),
      bis: MoreThanOrEqual(von),
    })
    .andWhere('(v.rollen && :rollen OR v.rollen = :rollen)', { rollen })
    .getExists();
  if (schon)
    throw fehler(
      'vertretung_ungueltig',
      'Für diese Zeit gibt es diese Vertretung schon.',
      'This deputyship exists already for that time.',
    );
}
