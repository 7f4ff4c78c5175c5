import { regex } from '#kalender';
import { liesFliesszeilen, werteNachSpalten } from './fliesszeilen.js';
import { istLeer } from './leer.js';
import type { Spalte } from './spalten.js';
import { hatTabzeilen, liesTabzeilen, type Tabellenzeile } from './tabzeilen.js';
import { liesTermin, type Termin } from './termin.js';
import { NUR_VERWEIS } from './verweise.js';

/** A milestone as the report has it; `sollText` and the like keep what was written. */
export interface Meilenstein {
  nr?: string;
  name: string;
  soll: Termin | null;
  sollText: string;
  ist?: Termin | null;
  istText?: string;
  prognose?: Termin | null;
  prognoseText?: string;
}

export interface Meilensteintabelle {
  meilensteine: Meilenstein[];
  verweis: boolean;
}

const NUMMER = regex(
  String.raw`^(?:M|MS|Meilenstein)\s?-?\s?(\d{1,3}(?:\.\d{1,2})?)(?![\d\p{L}])[.:)]?\s*(?:[-–]\s)?`,
  'u',
);
const OHNE_NAMEN = /^(?:keine?|entf(?:ällt|allen)|\.{2,})\.?$/iu;

function nummerVon(name: string, zelle: string): string | undefined {
  const imNamen = NUMMER.exec(name)?.[1] ?? NUMMER.exec(zelle)?.[1];
  const nr = imNamen ? `M${imNamen}` : zelle.replace(/[.:)\s]+$/u, '');
  return istLeer(nr) ? undefined : nr;
}

function termine(
  zeile: Tabellenzeile,
  spalten: readonly Spalte[],
): Pick<Meilenstein, 'soll' | 'sollText' | 'ist' | 'istText' | 'prognose' | 'prognoseText'> {
  const { soll = '', ist = '', prognose = '' } = zeile;
  const mitPrognose = spalten.includes('prognose');
  return {
    soll: liesTermin(soll),
    sollText: soll,
    ...((spalten.includes('ist') || !mitPrognose) && { ist: liesTermin(ist), istText: ist }),
    ...(mitPrognose && { prognose: liesTermin(prognose), prognoseText: prognose }),
  };
}

function alsMeilenstein(zeile: Tabellenzeile, spalten: readonly Spalte[]): Meilenstein {
  const name = (zeile.name ?? '').replace(/\s+/gu, ' ').trim();
  const nr = nummerVon(name, zeile.nr ?? '');
  return { ...(nr && { nr }), name: name.replace(NUMMER, '') || name, ...termine(zeile, spalten) };
}

function liesZeilen(text: string): { zeilen: Tabellenzeile[]; spalten: readonly Spalte[] } {
  if (hatTabzeilen(text, 'meilensteine')) return liesTabzeilen(text, 'meilensteine');
  const { spalten, reihen } = liesFliesszeilen(text, 'meilensteine');
  const zeilen = reihen.map((reihe): Tabellenzeile => ({
    name: reihe.worte.join(' '),
    ...werteNachSpalten(reihe, spalten),
  }));
  return { zeilen, spalten };
}

const hatTermin = (m: Meilenstein): boolean =>
  [m.soll, m.ist, m.prognose].some((termin) => termin?.von !== undefined);

/** Reads the table of milestones, in whatever way its cells are parted. */
export function liesMeilensteine(text: string): Meilensteintabelle {
  const { zeilen, spalten } = liesZeilen(text);
  const alle = zeilen.map((zeile) => alsMeilenstein(zeile, spalten));
  const verweise = alle.filter((m) => NUR_VERWEIS.test(m.name) && !hatTermin(m));
  const leer = (m: Meilenstein): boolean => (istLeer(m.name) || OHNE_NAMEN.test(m.name)) && !hatTermin(m);
  return {
    meilensteine: alle.filter((m) => !verweise.includes(m) && !leer(m)),
    verweis: verweise.length > 0,
  };
}
