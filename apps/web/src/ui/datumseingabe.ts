const SCHREIBWEISEN = [
  /^(?<tag>\d{1,2})\.\s?(?<monat>\d{1,2})\.\s?(?<jahr>\d{4}|\d{2})$/u,
  /^(?<tag>\d{2})(?<monat>\d{2})(?<jahr>\d{4}|\d{2})$/u,
  /^(?<jahr>\d{4})-(?<monat>\d{2})-(?<tag>\d{2})$/u,
];

/**
 * A day as people write it – 30.9.25, 30092025, 30.09.2025, 2025-09-30 – as ISO date; null when there is no
 * such day.
 */
export function liesTag(text: string): string | null {
  const gefunden = SCHREIBWEISEN.map((weise) => weise.exec(text.trim())?.groups).find(Boolean);
  if (!gefunden) return null;
  const { jahr = '', monat = '', tag = '' } = gefunden;
  const wert = `${jahr.padStart(4, '20')}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`;
  const zeit = new Date(`${wert}T12:00:00Z`);
  return !Number.isNaN(zeit.getTime()) && zeit.toISOString().startsWith(wert) ? wert : null;
}

/** „30.09.2025“ of an ISO date. */
export function schreibeTag(wert: string): string {
  const [jahr, monat, tag] = wert.split('-');
  return tag ? `${tag}.${monat}.${jahr}` : wert;
}
