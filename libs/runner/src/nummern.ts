import type { Verfahrensname } from '#contract';
import type { Transaktion } from '#persistence';
import type { Einstellungen } from './einstellungen.js';

/** What is counted: a draft has a number of its own until it leaves the desk of its author (regeln.md F4). */
const KUERZEL = {
  entwurf: 'E',
  senatsvorlage: 'VL',
  auftrag: 'A',
  jahresbericht: 'JB',
  kampagne: 'K',
} as const satisfies Record<Verfahrensname | 'entwurf', string>;

/** Numbers of drafts, which are given up for those of papers. */
export const istEntwurfsnummer = (nummer: string): boolean => nummer.startsWith(`${KUERZEL.entwurf} `);

/** Numbers go up within a Wahlperiode and are never used again; a Vorgang that fails to begin takes none. */
export async function naechsteNummer(
  t: Transaktion,
  mandant: string,
  zaehler: keyof typeof KUERZEL,
  { wahlperiode }: Einstellungen,
): Promise<string> {
  const { rows } = await t.abfrage<{ letzte: number }>(
    `
      INSERT INTO nummernkreis (mandant_id, wahlperiode, art, letzte)
      VALUES ($1, $2, $3, 1)
      ON CONFLICT (mandant_id, wahlperiode, art) DO UPDATE SET letzte = nummernkreis.letzte + 1
      RETURNING letzte`,
    [mandant, wahlperiode, zaehler],
  );
  return `${KUERZEL[zaehler]} ${wahlperiode}/${rows[0]?.letzte}`;
}
