import type { Gesamtbericht } from '#contract';

export type Verteilung = Gesamtbericht['ampel'];
export const AMPELN = ['gruen', 'gelb', 'rot', 'unbekannt'] as const;
export type Ampelwert = (typeof AMPELN)[number];

export interface Teil {
  ampel: Ampelwert;
  anzahl: number;
  x: number;
  breite: number;
}

/** Space between two parts: they touch the background and not each other. */
const LUECKE = 3;
/** So wide is a part at least: its number has to stand in it. */
const MINDESTENS = 26;

/**
 * Parts of a bar that is as long as `breite`, in the order of the traffic light; what nobody has is no part.
 */
export function verteilungsbild(verteilung: Verteilung, breite: number): Teil[] {
  const da = AMPELN.filter((ampel) => verteilung[ampel] > 0);
  const summe = da.reduce((bisher, ampel) => bisher + verteilung[ampel], 0);
  const frei = breite - LUECKE * Math.max(0, da.length - 1);
  const eng = da.filter((ampel) => (verteilung[ampel] / summe) * frei < MINDESTENS);
  const rest = summe - eng.reduce((bisher, ampel) => bisher + verteilung[ampel], 0);
  const breiten = da.map((ampel) =>
    eng.includes(ampel) ? MINDESTENS : (verteilung[ampel] / rest) * (frei - eng.length * MINDESTENS),
  );
  let x = 0;
  return da.map((ampel, i) => {
    const teil = { ampel, anzahl: verteilung[ampel], x, breite: breiten[i] ?? 0 };
    x += teil.breite + LUECKE;
    return teil;
  });
}

export const summeVon = (verteilung: Verteilung): number =>
  AMPELN.reduce((summe, ampel) => summe + verteilung[ampel], 0);
