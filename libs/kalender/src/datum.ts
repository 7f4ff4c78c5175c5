/** A civil date in Europe/Berlin, written `YYYY-MM-DD`. It has no time and no zone. */
export type Datum = string;

const TAG_MS = 86_400_000;

/** True for a date that exists, written `YYYY-MM-DD` (31.09. and 29.02.2023 do not). */
export function istDatum(text: string): text is Datum {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const zeit = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(zeit) && new Date(zeit).toISOString().startsWith(text);
}

/** The date `tage` calendar days later (earlier when negative). */
export function plusTage(datum: Datum, tage: number): Datum {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + tage * TAG_MS).toISOString().slice(0, 10);
}

/** Day of the week: 1 Monday … 7 Sunday. */
export function wochentag(datum: Datum): number {
  return new Date(`${datum}T00:00:00Z`).getUTCDay() || 7;
}
