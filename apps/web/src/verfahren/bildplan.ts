import { fruehererStand, type Verfahrensbild, type Zweisprachig } from '#contract';

/** Sizes in units of the drawing; it scales to the width it is given. */
export const MASS = { breite: 200, hoehe: 52, abstandX: 36, abstandY: 34, rand: 70 } as const;

export interface Kasten {
  name: string;
  x: number;
  y: number;
}
export interface Linie {
  von: string;
  nach: string;
  pfad: string;
  zurueck: boolean;
}

/** A state in words; a Vorgang that was moved may have been in one that its procedure does not have any more. */
export function zustandstitel({ knoten }: Pick<Verfahrensbild, 'knoten'>, name: string): Zweisprachig {
  return knoten.find((einer) => einer.name === name)?.titel ?? fruehererStand;
}

const links = (reihe: number): number => MASS.rand + reihe * (MASS.breite + MASS.abstandX);
const oben = (ebene: number): number => 10 + ebene * (MASS.hoehe + MASS.abstandY);

/**
 * States that can be reached from so many others that arrows to them would hide the rest: the caption names
 * them.
 */
const VIELE = 5;
export function vonUeberall({ knoten, kanten }: Pick<Verfahrensbild, 'knoten' | 'kanten'>): string[] {
  const herkunft = (name: string) =>
    new Set(
      kanten
        .filter(({ nach, von, bleibt }) => nach === name && von !== name && !bleibt)
        .map(({ von }) => von),
    ).size;
  return knoten.map(({ name }) => name).filter((name) => herkunft(name) > VIELE);
}

/** Where the states stand – from the top down by their distance from the beginning – and how the ways run. */
export function zeichne(
  { knoten, kanten }: Pick<Verfahrensbild, 'knoten' | 'kanten'>,
  immer: ReadonlySet<string>,
): { kaesten: Kasten[]; linien: Linie[]; breite: number; hoehe: number } {
  const kaesten = knoten.map(({ name, ebene, reihe }) => ({ name, x: links(reihe), y: oben(ebene) }));
  const orte = new Map(kaesten.map((kasten) => [kasten.name, kasten]));
  const wege = new Map(
    kanten
      .filter(({ von, nach, bleibt }) => !bleibt && von !== nach)
      .map(({ von, nach }) => [`${von}>${nach}`, { von, nach }]),
  );
  const ohnePfeile = vonUeberall({ knoten, kanten });
  const linien = [...wege.values()]
    .filter(({ von, nach }) => !ohnePfeile.includes(nach) || immer.has(`${von}>${nach}`))
    .flatMap(({ von, nach }) => {
      const a = orte.get(von);
      const b = orte.get(nach);
      return a && b ? [{ von, nach, pfad: bogen(a, b), zurueck: b.y <= a.y }] : [];
    });
  return {
    kaesten,
    linien,
    breite: Math.max(...kaesten.map(({ x }) => x)) + MASS.breite + MASS.rand,
    hoehe: Math.max(...kaesten.map(({ y }) => y)) + MASS.hoehe + 10,
  };
}

/**
 * Forward from the lower edge to the upper one; back along the side, so that it crosses no state on its way.
 */
function bogen(a: Kasten, b: Kasten): string {
  const mitte = MASS.breite / 2;
  if (b.y > a.y) {
    const [x1, y1, x2, y2] = [a.x + mitte, a.y + MASS.hoehe, b.x + mitte, b.y];
    const zug = Math.max((y2 - y1) / 2, 14);
    return `M${x1} ${y1} C${x1} ${y1 + zug} ${x2} ${y2 - zug} ${x2} ${y2}`;
  }
  const rechts = b.x + MASS.breite >= a.x + MASS.breite;
  const [x1, x2] = rechts ? [a.x + MASS.breite, b.x + MASS.breite] : [a.x, b.x];
  const aus = rechts ? Math.max(x1, x2) + 30 : Math.min(x1, x2) - 30;
  const [y1, y2] = [a.y + MASS.hoehe / 2, b.y + MASS.hoehe / 2];
  return `M${x1} ${y1} C${aus} ${y1} ${aus} ${y2} ${x2} ${y2}`;
}

/** Words of a title in at most two lines. */
export function zeilen(titel: string, laenge = 26): string[] {
  const ergebnis = [''];
  for (const wort of titel.split(' ')) {
    const letzte = ergebnis.at(-1) ?? '';
    if (letzte !== '' && letzte.length + wort.length >= laenge) ergebnis.push(wort);
    else ergebnis[ergebnis.length - 1] = `${letzte} ${wort}`.trim();
  }
  return ergebnis.length <= 2
    ? ergebnis
    : [ergebnis[0] ?? '', `${(ergebnis[1] ?? '').slice(0, laenge - 1)}…`];
}
