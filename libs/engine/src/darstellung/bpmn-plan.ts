import type { Bild, Bildkante, Knoten } from './bild.js';
import { xmlName } from './xml.js';

/** Sizes after the habits of bpmn.io. */
const AUFGABE = { breite: 130, hoehe: 80 };
const RAUTE = 50;
const KREIS = 36;
const SPALTE = 330;
const ZEILE = 190;
const KOPF = 30;
const LINKS = 160;

export interface Kasten {
  x: number;
  y: number;
  breite: number;
  hoehe: number;
}
export interface Fluss {
  id: string;
  von: string;
  nach: string;
  kante: Bildkante | null;
}
export interface Bahn extends Kasten {
  id: string;
  rolle: string;
  teile: string[];
}
export interface Wecker {
  id: string;
  an: string;
  frist: string;
  unterbricht: boolean;
}

/** Everything a BPMN diagram shows, with its place. */
export interface Bpmnplan {
  bahnen: Bahn[];
  kaesten: Map<string, Kasten>;
  rauten: string[];
  fluesse: Fluss[];
  wecker: Wecker[];
  breite: number;
  hoehe: number;
}

export const kennung = {
  zustand: (name: string) => `Z_${xmlName(name)}`,
  raute: (name: string) => `R_${xmlName(name)}`,
  mahnung: (wecker: string) => `E_${wecker}`,
};
export const START = 'Start';

/** Lanes by role, columns by distance from the beginning. */
export function bpmnPlan({ beginn, knoten, kanten }: Bild): Bpmnplan {
  const wege = kanten.filter(({ bleibt, art }) => !bleibt && art !== 'frist');
  const wecker = weckerVon(knoten, kanten);
  const rauten = knoten
    .filter(({ name }) => wege.filter(({ von }) => von === name).length > 1)
    .map(({ name }) => name);
  const { bahnen, kaesten } = plaetze(knoten, rauten, beginn, wecker);
  const breite = Math.max(...[...kaesten.values()].map(({ x, breite: b }) => x + b)) + 80;
  for (const bahn of bahnen) bahn.breite = breite - KOPF;
  return {
    bahnen,
    kaesten,
    rauten,
    wecker,
    breite,
    hoehe: bahnen.reduce((summe, { hoehe }) => summe + hoehe, 0),
    fluesse: fluesseVon({ wege, kanten, rauten, wecker, beginn }),
  };
}

function weckerVon(knoten: readonly Knoten[], kanten: readonly Bildkante[]): Wecker[] {
  return knoten.flatMap(({ name, fristen }) =>
    fristen.map((frist) => ({
      id: `W_${xmlName(name)}_${xmlName(frist)}`,
      an: name,
      frist,
      unterbricht: kanten.some(
        (kante) => kante.von === name && kante.art === 'frist' && kante.name === frist && !kante.bleibt,
      ),
    })),
  );
}

function rolleVon({ wer }: Knoten): string | undefined {
  return wer[0]?.split('@')[0];
}

function plaetze(
  knoten: readonly Knoten[],
  rauten: readonly string[],
  beginn: string,
  wecker: readonly Wecker[],
): { bahnen: Bahn[]; kaesten: Map<string, Kasten> } {
  const rollen = [...new Set(knoten.map(rolleVon).filter((rolle) => rolle !== undefined))];
  const kaesten = new Map<string, Kasten>();
  let oben = 0;
  const bahnen = rollen.map((rolle, i) => {
    const eigene = knoten.filter((einer) => (rolleVon(einer) ?? rollen.at(-1)) === rolle);
    const zeilen = stapel(eigene);
    const teile = eigene.flatMap((einer) =>
      setze(kaesten, einer, {
        zeile: zeilen.get(einer.name) ?? 0,
        oben,
        raute: rauten.includes(einer.name),
        wecker: wecker.filter(({ an }) => an === einer.name),
      }),
    );
    const hoehe = (Math.max(-1, ...zeilen.values()) + 1) * ZEILE;
    const bahn = { id: `Bahn_${i + 1}`, rolle, x: KOPF, y: oben, breite: 0, hoehe, teile };
    oben += hoehe;
    return bahn;
  });
  const erster = kaesten.get(kennung.zustand(beginn)) as Kasten;
  kaesten.set(START, {
    x: erster.x - 80,
    y: erster.y + (AUFGABE.hoehe - KREIS) / 2,
    breite: KREIS,
    hoehe: KREIS,
  });
  bahnen.find(({ teile }) => teile.includes(kennung.zustand(beginn)))?.teile.unshift(START);
  return { bahnen, kaesten };
}

/** Tasks of one lane at the same distance stand below each other. */
function stapel(knoten: readonly Knoten[]): Map<string, number> {
  const belegt = new Map<number, number>();
  return new Map(
    knoten.map(({ name, ebene }) => {
      const zeile = belegt.get(ebene) ?? 0;
      belegt.set(ebene, zeile + 1);
      return [name, zeile];
    }),
  );
}

interface Platz {
  zeile: number;
  oben: number;
  raute: boolean;
  wecker: readonly Wecker[];
}

function setze(
  kaesten: Map<string, Kasten>,
  { name, ebene, ende }: Knoten,
  { zeile, oben, raute, wecker }: Platz,
): string[] {
  const x = LINKS + ebene * SPALTE;
  const y = oben + zeile * ZEILE + 30;
  const id = kennung.zustand(name);
  kaesten.set(
    id,
    ende
      ? { x, y: y + 22, breite: KREIS, hoehe: KREIS }
      : { x, y, breite: AUFGABE.breite, hoehe: AUFGABE.hoehe },
  );
  if (raute)
    kaesten.set(kennung.raute(name), {
      x: x + AUFGABE.breite + 50,
      y: y + (AUFGABE.hoehe - RAUTE) / 2,
      breite: RAUTE,
      hoehe: RAUTE,
    });
  wecker.forEach(({ id: weckerId, unterbricht }, i) => {
    const links = x + 8 + i * (KREIS + 6);
    kaesten.set(weckerId, { x: links, y: y + AUFGABE.hoehe - KREIS / 2, breite: KREIS, hoehe: KREIS });
    if (!unterbricht)
      kaesten.set(kennung.mahnung(weckerId), {
        x: links,
        y: y + AUFGABE.hoehe + KREIS,
        breite: KREIS,
        hoehe: KREIS,
      });
  });
  const weitere = wecker.flatMap(({ id: weckerId, unterbricht }) =>
    unterbricht ? [weckerId] : [weckerId, kennung.mahnung(weckerId)],
  );
  return [id, ...(raute ? [kennung.raute(name)] : []), ...weitere];
}

interface Flussquellen {
  wege: readonly Bildkante[];
  kanten: readonly Bildkante[];
  rauten: readonly string[];
  wecker: readonly Wecker[];
  beginn: string;
}

function fluesseVon({ wege, kanten, rauten, wecker, beginn }: Flussquellen): Fluss[] {
  const roh: Omit<Fluss, 'id'>[] = [
    { von: START, nach: kennung.zustand(beginn), kante: null },
    ...rauten.map((name) => ({ von: kennung.zustand(name), nach: kennung.raute(name), kante: null })),
    ...wege.map((kante) => ({
      von: rauten.includes(kante.von) ? kennung.raute(kante.von) : kennung.zustand(kante.von),
      nach: kennung.zustand(kante.nach),
      kante,
    })),
    ...wecker.flatMap(({ id, an, frist, unterbricht }): Omit<Fluss, 'id'>[] => {
      if (!unterbricht) return [{ von: id, nach: kennung.mahnung(id), kante: null }];
      return kanten
        .filter((kante) => kante.von === an && kante.art === 'frist' && kante.name === frist)
        .slice(0, 1)
        .map((kante) => ({ von: id, nach: kennung.zustand(kante.nach), kante }));
    }),
  ];
  return roh.map((fluss, i) => ({ id: `F_${i + 1}`, ...fluss }));
}
