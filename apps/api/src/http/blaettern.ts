import { fehler } from '#contract';

/** Cursor of a list that is sorted by two columns; opaque to clients. */
export function zeiger(...werte: (string | number)[]): string {
  return Buffer.from(JSON.stringify(werte)).toString('base64url');
}

/** The sort values behind a cursor, or nulls for the first page. */
export function ausZeiger(text: string | undefined): [string | null, string | null] {
  if (text === undefined) return [null, null];
  try {
    const werte = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
    if (Array.isArray(werte) && werte.length === 2) return [String(werte[0]), String(werte[1])];
  } catch {
    // falls through to the one answer for every broken cursor
  }
  throw fehler('eingabe_ungueltig', 'Dieser Zeiger (nach) passt zu keiner Liste. Bitte beginnen Sie von vorn.', 'This cursor (nach) fits no list. Please start over.');
}

/** Cuts one page out of rows of which one more was asked for. */
export function seiteAus<Z, E>(zeilen: readonly Z[], anzahl: number, { ansicht, zeigerVon }: { ansicht: (zeile: Z) => E; zeigerVon: (zeile: Z) => string }): { eintraege: E[]; weiter: string | null } {
  const sichtbar = zeilen.slice(0, anzahl);
  const letzte = sichtbar.at(-1);
  return { eintraege: sichtbar.map(ansicht), weiter: zeilen.length > anzahl && letzte !== undefined ? zeigerVon(letzte) : null };
}
