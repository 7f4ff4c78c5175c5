import type { Abfrage } from './altfaelle.js';
import type { Vorgangszeile } from './lage/lagelader.js';
import { zugangswerte } from './zugang.js';

const JE_GANG = 1000;

type Zeile = Pick<Vorgangszeile, 'id' | 'art' | 'stufe' | 'phase'> & {
  kontext: Vorgangszeile['stand']['context'];
};

/**
 * Computes the access of every Vorgang that is older than the columns of its working text; the procedures know
 * it, the migrations do not. By the owner of the tables. Answers how many there were.
 */
export async function berechneZugang(frage: Abfrage): Promise<number> {
  let anzahl = 0;
  for (;;) {
    const { rows } = await frage(
      `
        SELECT id, art, stufe, phase, stand -> 'context' AS kontext
        FROM vorgang
        WHERE zugang_arbeit = '{}'
        ORDER BY id
        LIMIT $1`,
      [JE_GANG],
    );
    const zeilen = (rows as Zeile[]).map(({ id, art, ...lage }) => ({
      id,
      ...zugangswerte({ verfahren: art, ...lage }),
    }));
    if (zeilen.length === 0) return anzahl;
    await frage('SELECT zugang_nachtragen($1::jsonb)', [JSON.stringify(zeilen)]);
    anzahl += zeilen.length;
  }
}
