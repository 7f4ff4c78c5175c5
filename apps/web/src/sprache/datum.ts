import type { Sprache } from './sprache.js';

const ZONE = 'Europe/Berlin';
const GEBIET = { de: 'de-DE', en: 'en-GB' } as const;
const formate = new Map<string, Intl.DateTimeFormat>();

function format(sprache: Sprache, art: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const schluessel = `${sprache}${JSON.stringify(art)}`;
  const eines =
    formate.get(schluessel) ?? new Intl.DateTimeFormat(GEBIET[sprache], { timeZone: ZONE, ...art });
  formate.set(schluessel, eines);
  return eines;
}

/** A civil date (`2025-09-30`) is that day in Bremen, whatever the zone of the device. */
function alsZeitpunkt(wert: string): Date {
  return new Date(wert.length === 10 ? `${wert}T12:00:00Z` : wert);
}

/** „30.09.2025“ */
export function tag(wert: string, sprache: Sprache): string {
  return format(sprache, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(alsZeitpunkt(wert));
}

/** „Dienstag, 30. September 2025“ */
export function tagLang(wert: string, sprache: Sprache): string {
  return format(sprache, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    alsZeitpunkt(wert),
  );
}

/** „30.09.2025, 10:15“ */
export function zeitpunkt(wert: string, sprache: Sprache): string {
  return format(sprache, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(wert));
}

/** „10:15“ */
export function uhrzeit(wert: string | Date, sprache: Sprache): string {
  return format(sprache, { hour: '2-digit', minute: '2-digit' }).format(new Date(wert));
}

/** The instant of a civil time (`HH:MM`) in Bremen. */
export function instant(datum: string, uhr: string): string {
  const alsWaereEsUtc = Date.parse(`${datum}T${uhr}:00Z`);
  const dort = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });
  const abstandZuUtc = Date.parse(`${dort.format(alsWaereEsUtc).replace(' ', 'T')}Z`) - alsWaereEsUtc;
  return new Date(alsWaereEsUtc - abstandZuUtc).toISOString();
}

/** The next midnight in Bremen after an instant, both in milliseconds. */
export function tagesendeNach(jetzt: number): number {
  // Days have 23 to 25 hours: noon of tomorrow is tomorrow in any case.
  const mittag = Date.parse(instant(tagVon(new Date(jetzt)), '12:00'));
  return Date.parse(instant(tagVon(new Date(mittag + 86_400_000)), '00:00'));
}

/** The civil date in Bremen of an instant. */
export function tagVon(wert: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(wert));
}

/** Calendar days from one civil date to another; negative when the second lies before. */
export function tageZwischen(von: string, bis: string): number {
  return Math.round((alsZeitpunkt(bis).getTime() - alsZeitpunkt(von).getTime()) / 86_400_000);
}

/** The last day of a deadline: one that ends at midnight ends with the day before. */
export function fristtag(zeitpunktDesEndes: string): string {
  return tagVon(new Date(new Date(zeitpunktDesEndes).getTime() - 1));
}

/** „heute“, „in 3 Tagen“, „seit 2 Tagen überfällig“ – calendar days from today to the day. */
export function abstand(bis: string, heute: string, sprache: Sprache): string {
  const tage = tageZwischen(heute, bis);
  if (tage < 0)
    return sprache === 'de'
      ? `seit ${tage === -1 ? 'einem Tag' : `${-tage} Tagen`} überfällig`
      : `overdue for ${tage === -1 ? 'one day' : `${-tage} days`}`;
  return new Intl.RelativeTimeFormat(GEBIET[sprache], { numeric: 'auto' }).format(tage, 'day');
}

/** „Di 1.12.“ for a civil date. */
export function tagKurz(datum: string, sprache: Sprache): string {
  const tagesbeginn = alsZeitpunkt(datum);
  const wochentag = format(sprache, { weekday: 'short' }).format(tagesbeginn);
  const monat = sprache === 'de' ? 'numeric' : 'short';
  return `${wochentag} ${format(sprache, { day: 'numeric', month: monat }).format(tagesbeginn)}`;
}

/** The same for a deadline; one that does not end with its day has its hour: „Di 1.12., 12:00“ */
export function fristKurz(ende: string, sprache: Sprache): string {
  const uhr = uhrzeit(new Date(ende), sprache);
  const letzterTag = tagKurz(fristtag(ende), sprache);
  return uhr === '00:00' ? letzterTag : `${letzterTag}, ${uhr}`;
}
