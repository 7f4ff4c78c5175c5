import type { z } from 'zod';
import type { massnahmeAnsicht, massnahmeKurz } from '#contract';
import { liesTermin, trend, type Berichtsinhalt, type Massnahmeninhalt } from '#dokumente';
import { tageZwischen } from '#kalender';
import { angabenZu } from '../vorgaenge/vorgang.ansicht.js';
import { termin, wert } from './zellen.js';

export type MassnahmeKurz = z.infer<typeof massnahmeKurz>;
export type MassnahmeAnsicht = z.infer<typeof massnahmeAnsicht>;

type Berichtszeile = Omit<MassnahmeKurz['berichte'][number], 'zustandTitel'> & {
  definition_id: string | null;
  definition_version: number | null;
};
export interface Massnahmenkurzzeile extends Omit<
  MassnahmeKurz,
  'berichte' | 'kurzeinschaetzung' | 'jahr' | 'trend'
> {
  version: number;
  berichte: Berichtszeile[];
}

/** Row → what every list shows of a measure. */
export function massnahmeAlsKurz({ version: _, berichte, ...zeile }: Massnahmenkurzzeile): MassnahmeKurz {
  const mitAmpel = berichte.filter(({ kurzeinschaetzung }) => kurzeinschaetzung !== null);
  const [letzter, vorletzter] = mitAmpel;
  return {
    ...zeile,
    kurzeinschaetzung: letzter?.kurzeinschaetzung ?? null,
    jahr: letzter?.jahr ?? null,
    trend: trend(letzter?.kurzeinschaetzung ?? null, vorletzter?.kurzeinschaetzung ?? null),
    berichte: berichte.map(berichtsstand),
  };
}

export function berichtsstand({
  definition_id: id,
  definition_version: version,
  zustand,
  ...rest
}: Berichtszeile): MassnahmeKurz['berichte'][number] {
  return {
    ...rest,
    zustand,
    zustandTitel:
      zustand && id && version
        ? angabenZu({ definition_id: id, definition_version: version, zustand }).stand
        : null,
  };
}

export interface Jahresinhalt {
  id: string;
  jahr: number;
  inhalt: Berichtsinhalt;
}

/**
 * Plan and Ist of every Kennzahl of the register, year by year: what a report froze stands before the
 * register of today.
 */
export function kennzahlenreihen(
  { kennzahlen }: Massnahmeninhalt,
  berichte: readonly Jahresinhalt[],
): MassnahmeAnsicht['kennzahlen'] {
  return kennzahlen.map(({ planwerte, ...k }) => {
    const jahre = new Map<number, MassnahmeAnsicht['kennzahlen'][number]['reihe'][number]>(
      Object.entries(planwerte).map(([jahr, plan]) => [
        Number(jahr),
        { jahr: Number(jahr), plan: wert(plan), ist: null, bericht: null },
      ]),
    );
    for (const { id, jahr, inhalt } of berichte) {
      const eine = inhalt.kennzahlen.find((b) => b.id === k.id);
      if (eine) jahre.set(jahr, { jahr, plan: wert(eine.plan), ist: wert(eine.ist), bericht: id });
    }
    return { ...k, planwerte, reihe: [...jahre.values()].sort((a, b) => a.jahr - b.jahr) };
  });
}

/**
 * Every Meilenstein of the register with the IST of the latest report that has one, and its delay in calendar
 * days.
 */
export function meilensteinreihen(
  { meilensteine }: Massnahmeninhalt,
  berichte: readonly Jahresinhalt[],
  heute: string,
): MassnahmeAnsicht['meilensteine'] {
  const neueste = [...berichte].sort((a, b) => b.jahr - a.jahr);
  return meilensteine.map(({ id, nr, name, soll }) => {
    const ist =
      neueste
        .map(({ inhalt }) => inhalt.meilensteine.find((m) => m.id === id)?.ist ?? '')
        .find((text) => text !== '') ?? '';
    return { id, nr, name, soll: termin(soll), ist: termin(ist), verzugTage: verzug(soll, ist, heute) };
  });
}

/**
 * From the last day that SOLL allows to the last day that IST can mean; an open one counts to today, once it
 * is late.
 */
function verzug(soll: string, ist: string, heute: string): number | null {
  const [geplant, erreicht] = [liesTermin(soll), liesTermin(ist)];
  const bis = geplant?.bis;
  if (!bis || geplant.art === 'entfaellt') return null;
  if (erreicht?.bis) return tageZwischen(bis, erreicht.bis);
  return erreicht === null && heute > bis ? tageZwischen(bis, heute) : null;
}
