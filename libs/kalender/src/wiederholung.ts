import { datumAus, monatslaenge, plusMonate, plusTage, tageZwischen, type Datum } from './datum.js';

interface Regel {
  freq: string;
  interval: number;
  monate: number[];
  tage: number[];
}

/** Periods searched: enough for 29.02. under any interval an office would use. */
const SUCHWEITE = 1200;

function liesRegel(rrule: string): Regel | null {
  const teile = new Map(
    rrule
      .replace(/^RRULE:/u, '')
      .split(';')
      .map((teil): [string, string] => {
        const [name = '', wert = ''] = teil.split('=');
        return [name, wert];
      }),
  );
  const zahlen = (name: string): number[] => (teile.get(name) ?? '').split(',').filter(Boolean).map(Number);
  const interval = Number(teile.get('INTERVAL') ?? 1);
  const regel = {
    freq: teile.get('FREQ') ?? '',
    interval,
    monate: zahlen('BYMONTH'),
    tage: zahlen('BYMONTHDAY'),
  };
  const gueltig =
    Number.isInteger(interval) && interval >= 1 && [...regel.monate, ...regel.tage].every(Number.isInteger);
  return gueltig ? regel : null;
}

/** A year in which every month is as long as it can be. */
const SCHALTJAHR = 2024;

/**
 * The last day stands for a day that this month lacks: "zum 31." in April, "zum 29.02." in a common year. A
 * named day that its month never has (30.02.) is none.
 */
function imMonat(jahr: number, monat: number, tage: number[], jederMonat: boolean): Datum[] {
  const laenge = monatslaenge(jahr, monat);
  const hoechstens = jederMonat ? 31 : monatslaenge(SCHALTJAHR, monat);
  return tage
    .map((tag) => (tag < 0 ? laenge + 1 + tag : tag <= hoechstens ? Math.min(tag, laenge) : tag))
    .flatMap((tag) => datumAus(jahr, monat, tag) ?? [])
    .toSorted();
}

function termineImJahr(regel: Regel, anfang: Datum, jahr: number): Datum[] {
  const monate = regel.monate.length > 0 ? regel.monate : [Number(anfang.slice(5, 7))];
  // Without a day a month is meant as a whole ("in der Juli-Sitzung"): due with its end.
  const ersatz = regel.monate.length > 0 ? -1 : Number(anfang.slice(8));
  const tage = regel.tage.length > 0 ? regel.tage : [ersatz];
  return monate
    .toSorted((a, b) => a - b)
    .flatMap((monat) => imMonat(jahr, monat, tage, regel.tage.length === 0));
}

function periode(regel: Regel, anfang: Datum, nummer: number): Datum[] {
  const schritt = nummer * regel.interval;
  if (regel.freq === 'YEARLY') return termineImJahr(regel, anfang, Number(anfang.slice(0, 4)) + schritt);
  if (regel.freq === 'WEEKLY') return [plusTage(anfang, 7 * schritt)];
  if (regel.freq === 'DAILY') return [plusTage(anfang, schritt)];
  const monat = plusMonate(`${anfang.slice(0, 8)}01`, schritt);
  const [jahr, zahl] = [Number(monat.slice(0, 4)), Number(monat.slice(5, 7))];
  if (regel.monate.length > 0 && !regel.monate.includes(zahl)) return [];
  return imMonat(
    jahr,
    zahl,
    regel.tage.length > 0 ? regel.tage : [Number(anfang.slice(8))],
    regel.tage.length === 0 || regel.monate.length === 0,
  );
}

function ersteNummer(regel: Regel, anfang: Datum, nach: Datum): number {
  const tage = Math.max(0, tageZwischen(anfang, nach));
  const laenge = { YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1 }[regel.freq] ?? 1;
  return Math.max(0, Math.floor(tage / (laenge * regel.interval)) - 1);
}

/**
 * The next date of a rhythm strictly after `nach` and not before `ab` (RFC 5545: YEARLY, MONTHLY, WEEKLY,
 * DAILY with INTERVAL, BYMONTH, BYMONTHDAY; -1 is the last day of the month). Intervals count from `ab`,
 * without it from `nach`; a day that a month lacks is its last one. Null for a rule without rhythm or one it
 * cannot read.
 */
export function naechsterTermin(rrule: string, nach: Datum, ab?: Datum): Datum | null {
  const regel = liesRegel(rrule);
  if (!regel || !['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'].includes(regel.freq)) return null;
  const anfang = ab ?? nach;
  const erste = ersteNummer(regel, anfang, nach);
  for (let nummer = erste; nummer < erste + SUCHWEITE; nummer += 1) {
    const termin = periode(regel, anfang, nummer).find((datum) => datum > nach && datum >= anfang);
    if (termin) return termin;
  }
  return null;
}
