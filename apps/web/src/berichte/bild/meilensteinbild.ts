import type { MassnahmeAnsicht, Termin } from '#contract';
import type { Sprache } from '../../sprache/sprache.js';
import { spanne, terminInWorten } from '../termine.js';

export type Meilenstein = MassnahmeAnsicht['meilensteine'][number];

/** A date on the lane: a point is as wide as its precision – a month covers a month. */
export interface Marke {
  x: number;
  breite: number;
  text: string;
}

export interface Bahn {
  id: string;
  name: string;
  /** Lower edges of the name and of the delay, and the middle of the lane. */
  nameY: number;
  textY: number;
  mitteY: number;
  soll: Marke | null;
  ist: Marke | null;
  /** The way from SOLL to IST, or to today while it is open. */
  verzug: { x: number; breite: number; offen: boolean } | null;
  /** „45 Tage später“; empty where a date is missing. */
  text: string;
}

export interface Meilensteinbild {
  breite: number;
  hoehe: number;
  jahre: { jahr: number; x: number }[];
  heute: number | null;
  bahnen: Bahn[];
  satz: string;
}

const MASS = { bahn: 58, rand: 10, oben: 22, mindestens: 9, zeile: 18, schmal: 480 } as const;

const TAG = 86_400_000;
const alsZahl = (tag: string): number => Date.parse(`${tag}T12:00:00Z`);

/** SOLL and IST of every Meilenstein on one axis of time, with what lies between. `heute` is a civil date. */
export function meilensteinbild(
  meilensteine: readonly Meilenstein[],
  heute: string,
  sprache: Sprache,
  breite: number,
): Meilensteinbild | null {
  const termine = meilensteine.flatMap(({ soll, ist }) =>
    [spanne(soll), spanne(ist)].filter((eine) => eine !== null),
  );
  if (termine.length === 0) return null;
  const anfang = alsZahl(`${Math.min(...termine.map(({ von }) => Number(von.slice(0, 4))))}-01-01`);
  const ende = alsZahl(`${Math.max(...termine.map(({ bis }) => Number(bis.slice(0, 4)))) + 1}-01-01`);
  const x = (zeit: number): number =>
    MASS.rand + ((zeit - anfang) / (ende - anfang)) * (breite - 2 * MASS.rand);
  // Where there is little room the delay has a line of its own below the name.
  const zusatz = breite < MASS.schmal ? MASS.zeile : 0;
  const bahnen = meilensteine.map((einer, i) =>
    bahn(einer, { nameY: MASS.oben + i * (MASS.bahn + zusatz) + 16, zusatz }, { x, heute, sprache, ende }),
  );
  const erstes = new Date(anfang).getUTCFullYear();
  const anzahl = new Date(ende).getUTCFullYear() - erstes;
  // As many years are named as there is room for.
  const schritt = Math.ceil((anzahl * 44) / (breite - 2 * MASS.rand));
  const jahre = Array.from({ length: anzahl }, (_, i) => erstes + i)
    .filter((_, i) => i % schritt === 0)
    .map((jahr) => ({ jahr, x: x(alsZahl(`${jahr}-01-01`)) }));
  const jetzt = alsZahl(heute);
  return {
    breite,
    hoehe: MASS.oben + meilensteine.length * (MASS.bahn + zusatz),
    jahre,
    heute: jetzt >= anfang && jetzt < ende ? x(jetzt) : null,
    bahnen,
    satz: satzZu(meilensteine, sprache),
  };
}

interface Lage {
  x: (zeit: number) => number;
  heute: string;
  sprache: Sprache;
  ende: number;
}

function bahn(stein: Meilenstein, { nameY, zusatz }: { nameY: number; zusatz: number }, lage: Lage): Bahn {
  const { id, nr, name, soll, ist, verzugTage } = stein;
  return {
    id,
    name: [nr, name].filter(Boolean).join(' '),
    nameY,
    textY: nameY + zusatz,
    mitteY: nameY + zusatz + 17,
    soll: markeVon(soll, lage),
    ist: markeVon(ist, lage),
    verzug: weg(stein, lage),
    text: verzugInWorten(verzugTage, spanne(ist) !== null, lage.sprache),
  };
}

/** From the last day that SOLL may mean to the last that IST may mean, or to today. */
function weg({ soll, ist, verzugTage }: Meilenstein, { x, heute, ende }: Lage): Bahn['verzug'] {
  const [geplant, getan] = [spanne(soll), spanne(ist)];
  if (!geplant || !verzugTage || (!getan && verzugTage < 0)) return null;
  const [a, b] = [x(alsZahl(geplant.bis)), x(getan ? alsZahl(getan.bis) : Math.min(alsZahl(heute), ende))];
  return { x: Math.min(a, b), breite: Math.abs(b - a), offen: getan === null };
}

function markeVon(termin: Termin | null, lage: Lage): Marke | null {
  const tage = spanne(termin);
  return termin && tage ? marke(tage, terminInWorten(termin, lage.sprache), lage) : null;
}

function marke({ von, bis }: { von: string; bis: string }, text: string, { x }: Lage): Marke {
  const [a, b] = [x(alsZahl(von) - TAG / 2), x(alsZahl(bis) + TAG / 2)];
  const breite = Math.max(b - a, MASS.mindestens);
  return { x: (a + b) / 2 - breite / 2, breite, text };
}

const VERZUG = {
  de: {
    puenktlich: 'pünktlich',
    tag: 'ein Tag',
    tage: 'Tage',
    spaeter: 'später',
    frueher: 'früher',
    ueberfaellig: 'überfällig',
  },
  en: {
    puenktlich: 'on time',
    tag: 'one day',
    tage: 'days',
    spaeter: 'late',
    frueher: 'early',
    ueberfaellig: 'overdue',
  },
} as const;

/** Calendar days in words; a Meilenstein that is not reached is late only once its day has passed. */
export function verzugInWorten(tage: number | null, erreicht: boolean, sprache: Sprache): string {
  const worte = VERZUG[sprache];
  if (tage === null || (!erreicht && tage <= 0)) return '';
  if (tage === 0) return worte.puenktlich;
  const dauer = Math.abs(tage) === 1 ? worte.tag : `${Math.abs(tage)} ${worte.tage}`;
  const lage = erreicht ? (tage > 0 ? 'spaeter' : 'frueher') : 'ueberfaellig';
  return `${dauer} ${worte[lage]}`;
}

function satzZu(meilensteine: readonly Meilenstein[], sprache: Sprache): string {
  const alle = meilensteine.length;
  const erreicht = meilensteine.filter(({ ist }) => spanne(ist) !== null).length;
  const spaeter = meilensteine.filter(({ verzugTage }) => (verzugTage ?? 0) > 0).length;
  if (sprache === 'de') {
    const steine = alle === 1 ? 'Meilenstein' : 'Meilensteinen';
    const davon = `${spaeter === 0 ? 'keiner' : spaeter} später als geplant`;
    return `${erreicht} von ${alle} ${steine} erreicht, ${davon}. Alle Termine stehen in der Tabelle.`;
  }
  const steine = alle === 1 ? 'milestone' : 'milestones';
  const davon = `${spaeter === 0 ? 'none' : spaeter} later than planned`;
  return `${erreicht} of ${alle} ${steine} reached, ${davon}. All dates are in the table.`;
}
