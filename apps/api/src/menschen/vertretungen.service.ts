import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, type neueStaendigeVertretung, type neueVertretung, type vertretungAnsicht } from '#contract';
import { IsNull, type QueryDeepPartialEntity, type SelectQueryBuilder } from 'typeorm';
import { Datenbank, felder, neueKennung, Vertretung, Vorgang, type Zeilentransaktion } from '#persistence';
import { hatEigenesAmt, protokolliere, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { meldeFristen, meldeVertretung } from './vertretungsmeldung.js';
import { pruefePersonen, pruefeVertretung } from './vertretungspruefung.js';
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
  ressort: 'v.ressort',
  verfahren: 'v.verfahren',
  einVorgang: 'v.vorgangId IS NOT NULL',
  vorgangNummer: 'g.nummer',
  grund: 'v.grund',
  widerrufen: 'v.widerrufenAm IS NOT NULL',
  wirksam: 'v.wirksam',
  bestaetigbar: `
    NOT v.wirksam
    AND v.widerrufenAm IS NULL
    AND v.eingerichtetVon <> :ich
    AND v.vertretendeId IS DISTINCT FROM :ich
    AND (v.vertreteneId IS NOT DISTINCT FROM :ich OR :admin)`,
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
    { vertretene = ich.person, ...neu }: z.infer<typeof neueVertretung>,
  ): Promise<Ansicht> {
    await pruefeVertretung(t, ich, { vertretene, ...neu });
    const { vertretende, vorgang, ...rest } = neu;
    return this.#richteEin(t, ich, {
      ...rest,
      vertreteneId: vertretene,
      vertretendeId: vertretende ?? null,
      vorgangId: vorgang ?? null,
    });
  }

  /** For an office, like the office itself: by the administration, and a second person of it confirms. */
  async vertreteStaendig(
    t: Zeilentransaktion,
    ich: Ausweis,
    { vertretende, rolle, ressort, von, grund }: z.infer<typeof neueStaendigeVertretung>,
  ): Promise<Ansicht> {
    nurVerwaltung(ich);
    if (vertretende === ich.person)
      throw fehler(
        'vertretung_ungueltig',
        'Niemand macht sich selbst zur ständigen Vertretung. Bitte lassen Sie es eine andere Person tun.',
        'Nobody makes herself a standing deputy. Please let another person do it.',
      );
    await pruefePersonen(t, [vertretende]);
    const stelle = { vertretendeId: vertretende, rollen: [rolle], ressort };
    if (await schonStaendig(t, stelle))
      throw fehler(
        'vertretung_ungueltig',
        'Diese ständige Vertretung gibt es schon.',
        'There is such a standing deputy already.',
      );
    return this.#richteEin(t, ich, { ...stelle, vertreteneId: null, bis: null, von, grund });
  }

  async #richteEin(
    t: Zeilentransaktion,
    ich: Ausweis,
    neu: QueryDeepPartialEntity<Vertretung>,
  ): Promise<Ansicht> {
    const id = neueKennung();
    await t.zeilen(Vertretung).insert({ ...neu, id, mandantId: ich.mandant, eingerichtetVon: ich.person });
    const eine = await this.#eine(t, ich, id);
    const { vertretene, vertretende, von, bis, rollen, ressort, verfahren, grund } = eine;
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung: 'vertretung_einrichten',
      gegenstand: { art: 'vertretung', id },
      fakten: {
        vertretene,
        vertretende,
        von,
        bis,
        rollen,
        ressort,
        verfahren,
        vorgang: neu.vorgangId ?? null,
      },
      detail: { grund },
    });
    await meldeVertretung(t, ich, eine.wirksam ? 'eingerichtet' : 'vorgeschlagen', eine);
    await meldeFristen(t, ich, eine, (neu.vorgangId as string | null | undefined) ?? null);
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
      .andWhere('eingerichtetVon <> :ich AND vertretendeId IS DISTINCT FROM :ich')
      .andWhere('(vertreteneId IS NOT DISTINCT FROM :ich OR :admin)')
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
    await meldeVertretung(t, ich, 'eingerichtet', eine);
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
      await meldeVertretung(t, ich, 'beendet', await this.#eine(t, ich, id));
    });
  }
}

const fragend = (ich: Ausweis) => ({ ich: ich.person, admin: hatEigenesAmt(ich, 'ADMIN') });

/** The number of a single Vorgang only for whoever sees it: row-level security leaves it out for the others. */
function vertretungen(t: Zeilentransaktion, ich: Ausweis): SelectQueryBuilder<Vertretung> {
  return t
    .zeilen(Vertretung)
    .createQueryBuilder('v')
    .leftJoin('v.vertretene', 'a')
    .leftJoin('v.vertretende', 'b')
    .leftJoin(Vorgang, 'g', 'g.id = v.vorgangId')
    .setParameters(fragend(ich));
}

function schonStaendig(
  t: Zeilentransaktion,
  { vertretendeId, rollen, ressort }: Pick<Vertretung, 'rollen'> & { vertretendeId: string; ressort: string },
): Promise<boolean> {
  return t
    .zeilen(Vertretung)
    .createQueryBuilder('v')
    .where({ vertretendeId, ressort, vertreteneId: IsNull(), widerrufenAm: IsNull() })
    .andWhere('v.rollen = :rollen', { rollen })
    .getExists();
}
