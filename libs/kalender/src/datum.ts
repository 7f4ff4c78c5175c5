/** A civil date in Europe/Berlin, written `YYYY-MM-DD`. It has no time and no zone. */
export type Datum = string;

const TAG_MS = 86_400_000;

/** True for a date that exists, written `YYYY-MM-DD` (31.09. and 29.02.2023 do not). */
export function istDatum(text: string): text is Datum {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const zeit = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(zeit) && new Date(zeit).toISOString().startsWith(text);
}

/** Days since 1970 and their dates: whoever counts Arbeitstage asks for the same days again and again. */
const nummern = new Map<Datum, number>();
const daten = new Map<number, Datum>();
const HOECHSTENS = 100_000;

function tagesnummer(datum: Datum): number {
  const bekannt = nummern.get(datum);
  if (bekannt !== undefined) return bekannt;
  const nummer = Date.parse(`${datum}T00:00:00Z`) / TAG_MS;
  if (!Number.isNaN(nummer) && nummern.size < HOECHSTENS) nummern.set(datum, nummer);
  return nummer;
}

function datumMit(nummer: number): Datum {
  const bekannt = daten.get(nummer);
  if (bekannt !== undefined) return bekannt;
  const datum = new Date(nummer * TAG_MS).toISOString().slice(0, 10);
  if (daten.size < HOECHSTENS) daten.set(nummer, datum);
  return datum;
}

/** The date `tage` calendar days later (earlier when negative). */
export function plusTage(datum: Datum, tage: number): Datum {
  return datumMit(tagesnummer(datum) + tage);
}

/** Day of the week: 1 Monday … 7 Sunday. The first of January 1970 was a Thursday. */
export function wochentag(datum: Datum): number {
  return ((((tagesnummer(datum) + 3) % 7) + 7) % 7) + 1;
}

/** Last day of a month: 28 to 31. `monat` is 1 … 12. */
export function monatslaenge(jahr: number, monat: number): number {
  return new Date(Date.UTC(jahr, monat, 0)).getUTCDate();
}

/** The date of year, month and day, or null when it does not exist (31.09.). */
export function datumAus(jahr: number, monat: number, tag: number): Datum | null {
  const text = [
    String(jahr).padStart(4, '0'),
    String(monat).padStart(2, '0'),
    String(tag).padStart(2, '0'),
  ].join('-');
  return istDatum(text) ? text : null;
}

/**
 * The date `monate` calendar months later, clipped to the end of the month (31.01. + 1 = 28.02., § 188 Abs. 3
 * BGB).
 */
export function plusMonate(datum: Datum, monate: number): Datum {
  const gezaehlt = Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7)) - 1 + monate;
  const jahr = Math.floor(gezaehlt / 12);
  const monat = gezaehlt - jahr * 12 + 1;
  return datumAus(jahr, monat, Math.min(Number(datum.slice(8)), monatslaenge(jahr, monat))) ?? datum;
}

/** Calendar days from `von` to `bis`; negative when reversed. */
export function tageZwischen(von: Datum, bis: Datum): number {
  return tagesnummer(bis) - tagesnummer(von);
}
