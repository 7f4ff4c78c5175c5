import type { MassnahmeAnsicht, Wert } from '#contract';
import type { Sprache } from '../../sprache/sprache.js';

export type Kennzahl = MassnahmeAnsicht['kennzahlen'][number];
export type Reihenart = 'plan' | 'ist';

/**
 * One line of the picture: a year and whether it is Plan or Ist. A value that is no number has words and no
 * bar.
 */
export interface Balkenzeile {
  jahr: number;
  art: Reihenart;
  y: number;
  /** Null: nothing is drawn, because nothing was counted. */
  balken: {
    x: number;
    breite: number;
    spanne: { x: number; breite: number } | null;
    ungefaehr: boolean;
  } | null;
  /** What is printed at the mark: the cell as written, shortened to fit. Empty where the cell is empty. */
  text: string;
  textX: number;
}

export interface Kennzahlbild {
  breite: number;
  hoehe: number;
  /** Where zero lies; null when no value is a number. */
  null: number | null;
  jahre: { jahr: number; y: number }[];
  zeilen: Balkenzeile[];
  /** The picture in one sentence, for those who do not see it. */
  satz: string;
}

/**
 * Sizes in CSS pixels: the picture is drawn for the width it gets, so that its letters stay as large as the
 * text around it.
 */
export const MASS = { zeile: 22, balken: 14, jahrabstand: 12, links: 92, rechts: 8, zeichen: 8 } as const;

const grenzen = (wert: Wert | null): number[] =>
  [wert?.zahl, wert?.min, wert?.max].filter((zahl): zahl is number => zahl !== undefined);

/** Plan and Ist of a Kennzahl over the years as bars that lie, each with its value printed at its end. */
export function kennzahlbild(kennzahl: Kennzahl, sprache: Sprache, breite: number): Kennzahlbild {
  const werte = kennzahl.reihe.flatMap(({ plan, ist }) => [...grenzen(plan), ...grenzen(ist)]);
  const platz = breite - MASS.links - MASS.rechts;
  const laengster = Math.min(
    platz * 0.45,
    Math.max(
      0,
      ...kennzahl.reihe
        .flatMap(({ plan, ist }) => [plan, ist])
        .filter((wert) => grenzen(wert).length > 0)
        .map((wert) => (wert?.text.length ?? 0) * MASS.zeichen + 10),
    ),
  );
  const [kleinster, groesster] = [Math.min(0, ...werte), Math.max(0, ...werte)];
  const skala = (zahl: number): number =>
    MASS.links + ((zahl - kleinster) / (groesster - kleinster || 1)) * (platz - laengster);
  const jahre: Kennzahlbild['jahre'] = [];
  const zeilen: Balkenzeile[] = [];
  let y = 4;
  for (const { jahr, plan, ist } of kennzahl.reihe) {
    jahre.push({ jahr, y });
    for (const [art, wert] of [
      ['plan', plan],
      ['ist', ist],
    ] as const) {
      zeilen.push(zeile({ jahr, art, y }, wert, skala, breite));
      y += MASS.zeile;
    }
    y += MASS.jahrabstand;
  }
  return {
    breite,
    hoehe: Math.max(y - MASS.jahrabstand + 4, 20),
    null: werte.length === 0 ? null : skala(0),
    jahre,
    zeilen,
    satz: satzZu(kennzahl, sprache),
  };
}

function zeile(
  ort: Pick<Balkenzeile, 'jahr' | 'art' | 'y'>,
  wert: Wert | null,
  skala: (zahl: number) => number,
  breite: number,
): Balkenzeile {
  const zahlen = grenzen(wert);
  if (wert === null || zahlen.length === 0)
    return {
      ...ort,
      balken: null,
      text: kuerze(wert?.text ?? '', breite - MASS.links),
      textX: MASS.links + 4,
    };
  const [kleinste, groesste] = [Math.min(...zahlen), Math.max(...zahlen)];
  const ende = Math.abs(groesste) >= Math.abs(kleinste) ? groesste : kleinste;
  const [a, b] = [skala(Math.min(0, kleinste)), skala(Math.max(0, groesste))];
  const bereich =
    kleinste === groesste ? null : { x: skala(kleinste), breite: skala(groesste) - skala(kleinste) };
  return {
    ...ort,
    balken: { x: a, breite: b - a, spanne: bereich, ungefaehr: wert.ungefaehr === true },
    text: kuerze(wert.text, breite - Math.max(skala(ende), skala(0)) - 6),
    textX: Math.max(skala(ende), skala(0)) + 6,
  };
}

/** As much of the words as there is room for; the table has them all. */
function kuerze(text: string, platz: number): string {
  const passt = Math.max(3, Math.floor(platz / MASS.zeichen));
  return text.length <= passt ? text : `${text.slice(0, passt - 1).trimEnd()}…`;
}

const WORTE = {
  de: {
    ohne: 'Noch keine Werte.',
    ist: 'Ist',
    von: 'von',
    unter: 'unter Plan',
    ueber: 'über Plan',
    wiePlan: 'wie geplant',
    plan: 'geplant',
    leer: 'ohne Ist-Wert',
    tabelle: 'Alle Werte stehen in der Tabelle.',
  },
  en: {
    ohne: 'No values yet.',
    ist: 'Actual',
    von: 'of',
    unter: 'below plan',
    ueber: 'above plan',
    wiePlan: 'as planned',
    plan: 'planned',
    leer: 'without an actual value',
    tabelle: 'All values are in the table.',
  },
} as const;

/** „Ist 2026: 9,5 von 12 km, 21 % unter Plan.“ – of the latest year in which something was counted. */
function satzZu({ name, einheit, reihe }: Kennzahl, sprache: Sprache): string {
  const w = WORTE[sprache];
  const letzte = reihe.findLast(({ ist }) => ist !== null) ?? reihe.at(-1);
  if (!letzte) return `${name}: ${w.ohne}`;
  const masseinheit = einheit === '' ? '' : ` ${einheit}`;
  const plan = letzte.plan?.text;
  if (letzte.ist === null) {
    const geplant = plan === undefined ? '' : `${plan}${masseinheit} ${w.plan}, `;
    return `${name}, ${letzte.jahr}: ${geplant}${w.leer}. ${w.tabelle}`;
  }
  const von = plan === undefined ? '' : ` ${w.von} ${plan}`;
  const gemessen = `${letzte.ist.text}${von}${masseinheit}${vergleich(letzte.plan, letzte.ist, sprache)}`;
  return `${name}. ${w.ist} ${letzte.jahr}: ${gemessen}. ${w.tabelle}`;
}

function vergleich(plan: Wert | null, ist: Wert, sprache: Sprache): string {
  if (plan?.zahl === undefined || plan.zahl === 0 || ist.zahl === undefined) return '';
  const prozent = Math.round(((ist.zahl - plan.zahl) / Math.abs(plan.zahl)) * 100);
  const w = WORTE[sprache];
  return prozent === 0 ? `, ${w.wiePlan}` : `, ${Math.abs(prozent)} % ${prozent < 0 ? w.unter : w.ueber}`;
}
