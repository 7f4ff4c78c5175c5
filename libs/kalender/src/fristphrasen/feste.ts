import { plusTage, type Datum } from '../datum.js';

/** Easter Sunday of a year (Gauß, in the form of Lichtenberg). */
function ostersonntag(jahr: number): Datum {
  const k = Math.floor(jahr / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = jahr % 19;
  const d = (19 * a + m) % 30;
  const og = 21 + d - (Math.floor(d / 29) + (Math.floor(d / 28) - Math.floor(d / 29)) * Math.floor(a / 11));
  const sz = 7 - ((jahr + Math.floor(jahr / 4) + s) % 7);
  return plusTage(
    `${String(jahr).padStart(4, '0')}-02-28`,
    (istSchaltjahr(jahr) ? 1 : 0) + og + 7 - ((og - sz) % 7),
  );
}

function istSchaltjahr(jahr: number): boolean {
  return jahr % 4 === 0 && (jahr % 100 !== 0 || jahr % 400 === 0);
}

/**
 * Feasts that papers name as a date; Weihnachten begins for the Senate with 24.12., which is free of
 * Sitzungen (bremen.md §1.4).
 */
export const FESTE: Record<string, (jahr: number) => Datum> = {
  Weihnachten: (jahr) => `${jahr}-12-24`,
  Heiligabend: (jahr) => `${jahr}-12-24`,
  Silvester: (jahr) => `${jahr}-12-31`,
  Neujahr: (jahr) => `${jahr}-01-01`,
  Karfreitag: (jahr) => plusTage(ostersonntag(jahr), -2),
  Ostern: (jahr) => ostersonntag(jahr),
  Himmelfahrt: (jahr) => plusTage(ostersonntag(jahr), 39),
  Pfingsten: (jahr) => plusTage(ostersonntag(jahr), 49),
};

/** Alternatives of the names in FESTE. */
export const FESTNAMEN =
  '(?:Weihnachten|Heiligabend|Silvester|Neujahr|Karfreitag|Ostern|Himmelfahrt|Pfingsten)';
