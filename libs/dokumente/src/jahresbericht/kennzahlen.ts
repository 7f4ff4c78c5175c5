import type { Ebene } from '#contract';
import { trenneEinheit } from './einheit.js';
import { liesFliesszeilen, werteNachSpalten } from './fliesszeilen.js';
import { istLeer } from './leer.js';
import { jahreIn, type Spalte } from './spalten.js';
import { hatTabzeilen, liesTabzeilen, type Tabellenzeile } from './tabzeilen.js';
import { NUR_VERWEIS } from './verweise.js';
import { istZahlenwert, liesWert, type Wert } from './wert.js';

/**
 * A Kennzahl as the report has it; `planText` and the like keep what was written, so that "" , "-" and "0"
 * stay apart.
 */
export interface Kennzahl {
  ebene?: Ebene;
  name: string;
  einheit: string | null;
  plan: Wert | null;
  planText: string;
  ist?: Wert | null;
  istText?: string;
  prognose?: Wert | null;
  prognoseText?: string;
}

export interface Kennzahltabelle {
  kennzahlen: Kennzahl[];
  jahre: number[];
  verweis: boolean;
}

const OHNE_NAMEN = /^(?:keine?|entf(?:ällt|allen)|\.{2,})\.?$/iu;

function alsKennzahl(zeile: Tabellenzeile, spalten: readonly Spalte[]): Kennzahl {
  const { name = '', einheit = '', plan = '', ist = '', prognose = '' } = zeile;
  return {
    name: name.replace(/\s+/gu, ' ').trim(),
    einheit: istLeer(einheit) ? null : einheit.replace(/\s+/gu, ' ').trim(),
    plan: liesWert(plan),
    planText: plan,
    ...((spalten.includes('ist') || !spalten.includes('prognose')) && { ist: liesWert(ist), istText: ist }),
    ...(spalten.includes('prognose') && { prognose: liesWert(prognose), prognoseText: prognose }),
  };
}

function liesZeilen(text: string): { zeilen: Tabellenzeile[]; spalten: readonly Spalte[]; kopf: string } {
  if (hatTabzeilen(text, 'kennzahlen')) return liesTabzeilen(text, 'kennzahlen');
  const { spalten, reihen, kopf } = liesFliesszeilen(text, 'kennzahlen');
  const mitEinheit = spalten.includes('einheit');
  return {
    spalten,
    kopf,
    zeilen: reihen.map((reihe) => ({
      ...(mitEinheit ? trenneEinheit(reihe.worte) : { name: reihe.worte.join(' ') }),
      ...werteNachSpalten(reihe, spalten),
    })),
  };
}

const hatZahl = (k: Kennzahl): boolean =>
  [k.plan, k.ist, k.prognose].some((wert) => wert && istZahlenwert(wert));

/** Reads one table of Kennzahlen, in whatever way its cells are parted. */
export function liesKennzahlen(text: string, ebene?: Ebene): Kennzahltabelle {
  const { zeilen, spalten, kopf } = liesZeilen(text);
  const alle = zeilen.map((zeile) => alsKennzahl(zeile, spalten));
  const verweise = alle.filter((k) => NUR_VERWEIS.test(k.name) && !hatZahl(k));
  const leer = (k: Kennzahl): boolean => (istLeer(k.name) || OHNE_NAMEN.test(k.name)) && !hatZahl(k);
  const kennzahlen = alle
    .filter((k) => !verweise.includes(k) && !leer(k))
    .map((k) => (ebene ? { ebene, ...k } : k));
  return { kennzahlen, jahre: jahreIn(kopf), verweis: verweise.length > 0 };
}
