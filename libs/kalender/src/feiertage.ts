import { getHolidays } from 'feiertagejs';
import { wochentag, type Datum } from './datum.js';

// The library knows today's law for every year; in Bremen the day is a holiday since 2018, and was one in
// 2017 everywhere.
const reformationstagGilt = (jahr: number): boolean => jahr >= 2017;

const namenJeJahr = new Map<string, Map<Datum, string>>();

function feiertageImJahr(jahr: string): Map<Datum, string> {
  const bekannt = namenJeJahr.get(jahr);
  if (bekannt) return bekannt;
  const namen = new Map(
    getHolidays(jahr, 'HB')
      .filter((tag) => tag.name !== 'REFORMATIONSTAG' || reformationstagGilt(Number(jahr)))
      .map((tag) => [tag.dateString, tag.translate('de') ?? tag.name]),
  );
  namenJeJahr.set(jahr, namen);
  return namen;
}

/** Name of the statutory holiday in Bremen (Gesetz über die Sonn- und Feiertage, § 2), or null. */
export function feiertagsname(datum: Datum): string | null {
  return feiertageImJahr(datum.slice(0, 4)).get(datum) ?? null;
}

/** True for a statutory holiday in Bremen, 31.10. Reformationstag included. 24.12. and 31.12. are none. */
export function istFeiertag(datum: Datum): boolean {
  return feiertagsname(datum) !== null;
}

/** Days on which nothing is due although they are no holidays: both ends included. */
export interface Freizeit {
  von: Datum;
  bis: Datum;
}

export const istFrei = (datum: Datum, frei: readonly Freizeit[]): boolean =>
  frei.some(({ von, bis }) => von <= datum && datum <= bis);

/** True for an Arbeitstag: Monday to Friday, no holiday and none of the free days. */
export function istArbeitstag(datum: Datum, frei: readonly Freizeit[] = []): boolean {
  return wochentag(datum) <= 5 && !istFeiertag(datum) && !istFrei(datum, frei);
}
