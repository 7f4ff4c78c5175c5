import type { Transaktion } from '#persistence';

/** What a checker found: how much it looked at, and the first counter-example. */
export interface Pruefergebnis {
  gezaehlt: number;
  beispiel: unknown;
  /** What holds and still has to be read by somebody. */
  hinweise?: string[];
}

/** One property that must hold after everything that can happen; `id` as in the list of invariants. */
export interface Invariante {
  id: string;
  titel: string;
  /** Reads inside one Mandant; never writes. */
  pruefe(t: Transaktion, mandant: string): Promise<Pruefergebnis>;
}

/**
 * A checker that is one query: it answers how many rows were looked at, and the first that breaks the rule.
 */
export function perAbfrage(
  id: string,
  titel: string,
  { alle, verstoesse }: { alle: string; verstoesse: string },
): Invariante {
  return {
    id,
    titel,
    pruefe: async (t) => {
      const {
        rows: [zahl],
      } = await t.abfrage<{ n: number }>(`SELECT count(*)::int AS n FROM ${alle}`);
      const { rows } = await t.abfrage(`${verstoesse} LIMIT 1`);
      return { gezaehlt: zahl?.n ?? 0, beispiel: rows[0] ?? null };
    },
  };
}

/**
 * A checker that recomputes row by row. Rows come in pages of 500 by their key, so that a large installation
 * fits.
 */
export function jeZeile<Zeile extends object>(
  id: string,
  titel: string,
  {
    abfrage,
    schluessel,
    verstoss,
  }: {
    /** `$1` is the last key seen (text, empty at first), `$2` the size of a page. */
    abfrage: string;
    schluessel: (zeile: Zeile) => string;
    verstoss: (zeile: Zeile) => unknown;
  },
): Invariante {
  return {
    id,
    titel,
    pruefe: async (t) => {
      let gezaehlt = 0;
      for (let nach = ''; ;) {
        const { rows } = await t.abfrage<Zeile>(abfrage, [nach, 500]);
        const falsch = rows.map(verstoss).find((eines) => eines !== null);
        gezaehlt += rows.length;
        if (falsch !== undefined) return { gezaehlt, beispiel: falsch };
        if (rows.length < 500) return { gezaehlt, beispiel: null };
        nach = schluessel(rows.at(-1) as Zeile);
      }
    },
  };
}
