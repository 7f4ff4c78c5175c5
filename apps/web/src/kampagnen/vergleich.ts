import type { BerichtAnsicht, KampagneAnsicht, Kurzeinschaetzung, Zweisprachig } from '#contract';

const RANG: Record<Kurzeinschaetzung, number> = { rot: 0, gelb: 1, gruen: 2 };
export type Richtung = 'besser' | 'schlechter' | 'gleich' | 'ohne';

/**
 * How a report compares with last year's; without both there is no comparison – an unknown Ampel is not a bad
 * one.
 */
export function richtungVon({
  kurzeinschaetzung,
  vorjahr,
}: Pick<BerichtAnsicht, 'kurzeinschaetzung' | 'vorjahr'>): Richtung {
  const vorher = vorjahr?.kurzeinschaetzung ?? null;
  if (kurzeinschaetzung === null || vorher === null) return 'ohne';
  const unterschied = RANG[kurzeinschaetzung] - RANG[vorher];
  return unterschied === 0 ? 'gleich' : unterschied > 0 ? 'besser' : 'schlechter';
}

type Kampagnenbericht = KampagneAnsicht['berichte'][number];

/** Late ones first, then those that are missing, each in the order of the list: D2 before D10. */
export function dringendeZuerst(berichte: readonly Kampagnenbericht[]): Kampagnenbericht[] {
  return berichte.toSorted(
    (a, b) =>
      Number(b.ueberfaellig) - Number(a.ueberfaellig) ||
      Number(a.fertig) - Number(b.fertig) ||
      a.massnahme.nummer.localeCompare(b.massnahme.nummer, 'de', { numeric: true }),
  );
}

/**
 * States in the order of the procedure with the number of reports in each; a state that the procedure does
 * not know comes last.
 */
export function jeZustand(
  berichte: readonly Kampagnenbericht[],
  verfahren: readonly { name: string; titel: Zweisprachig }[],
): { name: string; titel: Zweisprachig; anzahl: number }[] {
  const alle = new Map<string, Zweisprachig>([
    ...verfahren.map(({ name, titel }) => [name, titel] as const),
    ...berichte.map(({ zustand, zustandTitel }) => [zustand, zustandTitel] as const),
  ]);
  return [...alle].map(([name, titel]) => ({
    name,
    titel,
    anzahl: berichte.filter(({ zustand }) => zustand === name).length,
  }));
}
