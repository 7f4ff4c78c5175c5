import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  type blaettern,
  type wanderbericht,
  type wanderplan,
  type wanderungAnsicht,
  type wanderungKurz,
} from '#contract';
import type { Migrationsplan } from '#engine';
import { Datenbank, type Transaktion } from '#persistence';
import { Verfahrenswanderung, zugriffVon, type Wanderbefund, type Wanderbericht } from '#runner';
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
  bestaetigt_von: string | null;
  bestaetigt_am: Date | null;
}

const SPALTEN = `
  w.id, w.plan, w.probe, (SELECT name FROM person WHERE id = w.vorgeschlagen_von) AS von,
  date_trunc('milliseconds', w.vorgeschlagen_am) AS am,
  (SELECT name FROM person WHERE id = w.bestaetigt_von) AS bestaetigt_von, w.bestaetigt_am`;

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

  async schlageVor(t: Transaktion, ich: Ausweis, plan: Plan): Promise<Bericht> {
    return berichtFuer(t, await this.wanderung.schlageVor(t, ich, plan as Migrationsplan));
  }

  /** `t` keeps the answer; the work has transactions of its own, one for each Vorgang. */
  async bestaetige(t: Transaktion, ich: Ausweis, id: string): Promise<Bericht> {
    return berichtFuer(t, await this.wanderung.bestaetige(ich, id));
  }

  async liste(ich: Ausweis, { nach, anzahl }: z.infer<typeof blaettern>) {
    nurVerwaltung(ich);
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Zeile>(
        `
          SELECT ${SPALTEN}
          FROM verfahrenswanderung w
          WHERE $1::timestamptz IS NULL
            OR (date_trunc('milliseconds', w.vorgeschlagen_am), w.id) < ($1, $2::uuid)
          ORDER BY date_trunc('milliseconds', w.vorgeschlagen_am) DESC, w.id DESC
          LIMIT $3`,
        [nachZeit, nachId, anzahl + 1],
      ),
    );
    return seiteAus(rows, anzahl, {
      ansicht: kurzansicht,
      zeigerVon: ({ am, id }) => zeiger(am.toISOString(), id),
    });
  }

  async eine(ich: Ausweis, id: string): Promise<z.infer<typeof wanderungAnsicht>> {
    nurVerwaltung(ich);
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const {
        rows: [zeile],
      } = await t.abfrage<Zeile>(`SELECT ${SPALTEN} FROM verfahrenswanderung w WHERE w.id = $1`, [id]);
      if (!zeile)
        throw fehler('nicht_gefunden', 'Diesen Vorschlag gibt es nicht.', 'There is no such proposal.');
      return { ...kurzansicht(zeile), plan: zeile.plan, vorgaenge: await sichtbare(t, zeile.probe) };
    });
  }
}

async function berichtFuer(t: Transaktion, { wanderung, vorgaenge }: Wanderbericht): Promise<Bericht> {
  return { wanderung, ...zahlen(vorgaenge), vorgaenge: await sichtbare(t, vorgaenge) };
}

function kurzansicht({
  id,
  plan,
  probe,
  von,
  am,
  bestaetigt_von: bestaetigtVon,
  bestaetigt_am: bestaetigtAm,
}: Zeile): Kurz {
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

async function sichtbare(t: Transaktion, vorgaenge: Wanderbefund[]): Promise<Wanderbefund[]> {
  const { rows } = await t.abfrage<{ id: string }>('SELECT id FROM vorgang WHERE id = ANY ($1::uuid[])', [
    vorgaenge.map(({ vorgang }) => vorgang),
  ]);
  const ids = new Set(rows.map(({ id }) => id));
  return vorgaenge.filter(({ vorgang }) => ids.has(vorgang));
}
