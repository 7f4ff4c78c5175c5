import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  type blaettern,
  type Rechtsnachricht,
  type wanderbericht,
  type wanderplan,
  type wanderungAnsicht,
  type wanderungKurz,
} from '#contract';
import type { Migrationsplan } from '#engine';
import type { SelectQueryBuilder } from 'typeorm';
import {
  Datenbank,
  felder,
  Person,
  Verfahrenswanderung as Wanderung,
  type Zeilentransaktion,
} from '#persistence';
import { meldeRecht, Verfahrenswanderung, zugriffVon, type Wanderbefund, type Wanderbericht } from '#runner';
import { verfahren } from '#workflows';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { nurVerwaltung } from '../menschen/verwaltung.js';

type Bericht = z.infer<typeof wanderbericht>;
type Kurz = z.infer<typeof wanderungKurz>;
type Plan = z.infer<typeof wanderplan>;
interface Zeile {
  id: string;
  plan: Plan;
  probe: Wanderbefund[];
  von: string;
  am: Date;
  bestaetigtVon: string | null;
  bestaetigtAm: Date | null;
}

const VORGESCHLAGEN_AM = `date_trunc('milliseconds', w.vorgeschlagenAm)`;
const FELDER = {
  id: 'w.id',
  plan: 'w.plan',
  probe: 'w.probe',
  von: 'v.name',
  am: VORGESCHLAGEN_AM,
  bestaetigtVon: 'b.name',
  bestaetigtAm: 'w.bestaetigtAm',
};

/**
 * Moving running Vorgaenge to another version of their procedure: the work is the runner's. Vorgaenge that
 * the caller may not see are counted, not named.
 */
@Injectable()
export class WanderungenService {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly wanderung: Verfahrenswanderung,
  ) {}

  async schlageVor(t: Zeilentransaktion, ich: Ausweis, plan: Plan): Promise<Bericht> {
    const bericht = await this.wanderung.schlageVor(t, ich, plan as Migrationsplan);
    await melde(t, ich, 'recht_wanderung_vorgeschlagen', { id: bericht.wanderung, plan });
    return berichtFuer(bericht);
  }

  /** `t` keeps the answer; the work has transactions of its own, one for each Vorgang. */
  async bestaetige(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Bericht> {
    const bericht = await this.wanderung.bestaetige(ich, id);
    const { plan } = (await t.zeilen(Wanderung).findOneBy({ id })) as { plan: Plan };
    await melde(t, ich, 'recht_wanderung_ausgefuehrt', { id, plan });
    return berichtFuer(bericht);
  }

  async liste(ich: Ausweis, { nach, anzahl }: z.infer<typeof blaettern>) {
    nurVerwaltung(ich);
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const rows = await this.datenbank.transaktion(zugriffVon(ich), (t) => {
      const abfrage = wanderungen(t)
        .orderBy(VORGESCHLAGEN_AM, 'DESC')
        .addOrderBy('w.id', 'DESC')
        .limit(anzahl + 1);
      if (nachZeit) abfrage.where(`(${VORGESCHLAGEN_AM}, w.id) < (:nachZeit, :nachId)`, { nachZeit, nachId });
      return felder<Zeile>(abfrage, FELDER);
    });
    return seiteAus(rows, anzahl, {
      ansicht: kurzansicht,
      zeigerVon: ({ am, id }) => zeiger(am.toISOString(), id),
    });
  }

  async eine(ich: Ausweis, id: string): Promise<z.infer<typeof wanderungAnsicht>> {
    nurVerwaltung(ich);
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const [zeile] = await felder<Zeile>(wanderungen(t).where({ id }), FELDER);
      if (!zeile)
        throw fehler('nicht_gefunden', 'Diesen Vorschlag gibt es nicht.', 'There is no such proposal.');
      return { ...kurzansicht(zeile), plan: zeile.plan, vorgaenge: zeile.probe };
    });
  }
}

/** The administration hears of it, also the one who has to be the second person. */
function melde(
  t: Zeilentransaktion,
  ich: Ausweis,
  art: Extract<Rechtsnachricht, `recht_wanderung_${string}`>,
  { id, plan: { von, nach } }: { id: string; plan: Plan },
): Promise<void> {
  const { de = von.id, en = von.id } = verfahren.find(({ id: eines }) => eines === von.id)?.titel ?? {};
  return meldeRecht(t, {
    mandant: ich.mandant,
    art,
    zu: id,
    recht: {
      durch: ich.person,
      was: {
        de: `${de}, Version ${von.version} nach ${nach.version}`,
        en: `${en}, version ${von.version} to ${nach.version}`,
      },
    },
    hoert: ['verwaltung'],
  });
}

function wanderungen(t: Zeilentransaktion): SelectQueryBuilder<Wanderung> {
  return t
    .zeilen(Wanderung)
    .createQueryBuilder('w')
    .leftJoin(Person, 'v', 'v.id = w.vorgeschlagenVon')
    .leftJoin(Person, 'b', 'b.id = w.bestaetigtVon');
}

/** Numbers and states, no content: that is all an administrator needs. */
function berichtFuer({ wanderung, vorgaenge }: Wanderbericht): Bericht {
  return { wanderung, ...zahlen(vorgaenge), vorgaenge };
}

function kurzansicht({ id, plan, probe, von, am, bestaetigtVon, bestaetigtAm }: Zeile): Kurz {
  return {
    id,
    von: plan.von,
    nach: plan.nach,
    ...zahlen(probe),
    vorgeschlagenVon: von,
    vorgeschlagenAm: am.toISOString(),
    bestaetigtVon,
    bestaetigtAm: bestaetigtAm?.toISOString() ?? null,
  };
}

function zahlen(vorgaenge: readonly Wanderbefund[]): Pick<Bericht, 'anzahl' | 'mitBefund' | 'vollstaendig'> {
  const mitBefund = vorgaenge.filter(({ befunde }) => befunde.length > 0).length;
  return { anzahl: vorgaenge.length, mitBefund, vollstaendig: mitBefund === 0 };
}
