import type { Zweisprachig } from '#contract';
import { datumDeutsch } from '#kalender';
import { anweisung, type Transaktion } from '#persistence';
import { alsSystem } from './personenkontext.js';

/** An absence of a person: civil dates, both included; offices, kinds of procedures and a Vorgang, empty: all. */
interface Abwesenheit {
  mandant: string;
  person: string;
  von: string;
  bis: string;
  rollen: readonly string[];
  verfahren: readonly string[];
  vorgang: string | null;
}

const HOECHSTENS = 20;

/** $1 Mandant $2 person $3 from $4 to $5 roles $6 procedures $7 Vorgang $8 at most so many. */
const FRISTEN = anweisung<{ nummer: string; datum: string; alle: number }>()({
  text: `
    SELECT nummer, datum::text, count(*) OVER ()::int AS alle
    FROM (
      SELECT DISTINCT v.nummer, f.datum
      FROM frist f
      JOIN vorgang v ON v.id = f.vorgang_id AND v.beendet_am IS NULL
      WHERE f.mandant_id = $1
        AND f.stand = 'laeuft'
        AND f.datum BETWEEN $3 AND $4
        AND ($6::text[] = '{}' OR v.art = ANY ($6))
        AND ($7::uuid IS NULL OR v.id = $7)
        AND EXISTS (
          SELECT 1
          FROM amt a
          WHERE a.person_id = $2
            AND a.wirksam
            AND a.widerrufen_am IS NULL
            AND ($5::text[] = '{}' OR a.rolle = ANY ($5))
            AND a.rolle || '@' || a.ressort = ANY (
              CASE
                WHEN f.erinnern = '{}' OR 'zustaendig' = ANY (f.erinnern) THEN v.zustaendig
                ELSE f.erinnern
              END
            )
        )
    ) u
    ORDER BY datum, nummer
    LIMIT $8`,
  spalten: ['nummer', 'datum', 'alle'],
});

/**
 * Deadlines of her tasks that end while she is away: number and date, nothing that a paper says; null when there
 * are none.
 */
export async function fristenInDerZeit(
  t: Transaktion,
  { mandant, person, von, bis, rollen, verfahren, vorgang }: Abwesenheit,
): Promise<Zweisprachig | null> {
  const { rows } = await alsSystem(t, () =>
    t.abfrage(FRISTEN, [mandant, person, von, bis, rollen, verfahren, vorgang, HOECHSTENS]),
  );
  if (!rows[0]) return null;
  const weitere = rows[0].alle - rows.length;
  const de = rows.map(({ nummer, datum }) => `${nummer} bis ${datumDeutsch(datum)}`);
  const en = rows.map(({ nummer, datum }) => `${nummer} by ${datum}`);
  return weitere === 0
    ? { de: de.join(', '), en: en.join(', ') }
    : { de: `${de.join(', ')} und ${weitere} weitere`, en: `${en.join(', ')} and ${weitere} more` };
}
