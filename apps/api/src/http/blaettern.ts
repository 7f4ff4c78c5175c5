import { z } from 'zod';
import { fehler } from '#contract';

/** Cursor of a list that is sorted by two columns; opaque to clients. */
export function zeiger(...werte: (string | number)[]): string {
  return Buffer.from(JSON.stringify(werte)).toString('base64url');
}

/**
 * What the first column of a list may hold; the second is the id, which a list by running number does not
 * need.
 */
const SORTIERUNG = {
  zeit: z.tuple([z.iso.datetime(), z.guid()]),
  tag: z.tuple([z.iso.date(), z.guid()]),
  name: z.tuple([
    z
      .string()
      .max(500)
      .regex(/^[^\0\p{Cs}]*$/u),
    z.guid(),
  ]),
  treffer: z.tuple([
    z
      .string()
      .regex(/^[1-3] \d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u)
      .refine((wert) => z.iso.datetime().safeParse(wert.slice(2)).success),
    z.guid(),
  ]),
  jahr: z.tuple([z.string().regex(/^\d{1,4}$/u), z.guid()]),
  nummer: z.tuple([z.int().min(0), z.literal('')]),
} as const;

/** The sort values behind a cursor, or nulls for the first page. */
export function ausZeiger(
  text: string | undefined,
  sortierung: keyof typeof SORTIERUNG,
): [string | null, string | null] {
  if (text === undefined) return [null, null];
  const werte = SORTIERUNG[sortierung].safeParse(gelesen(text));
  if (werte.success) return [String(werte.data[0]), werte.data[1]];
  throw fehler(
    'eingabe_ungueltig',
    'Dieser Zeiger (nach) passt zu keiner Liste. Bitte beginnen Sie von vorn.',
    'This cursor (nach) fits no list. Please start over.',
  );
}

function gelesen(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** Cuts one page out of rows of which one more was asked for. */
export function seiteAus<Z, E>(
  zeilen: readonly Z[],
  anzahl: number,
  { ansicht, zeigerVon }: { ansicht: (zeile: Z) => E; zeigerVon: (zeile: Z) => string },
): { eintraege: E[]; weiter: string | null } {
  const sichtbar = zeilen.slice(0, anzahl);
  const letzte = sichtbar.at(-1);
  return {
    eintraege: sichtbar.map(ansicht),
    weiter: zeilen.length > anzahl && letzte !== undefined ? zeigerVon(letzte) : null,
  };
}
