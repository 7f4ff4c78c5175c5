import type { Rechtsnachricht, Zweisprachig } from '#contract';
import { datumDeutsch } from '#kalender';
import { anweisung, type Datenbank, type Transaktion } from '#persistence';
import { alsSystem, systemzugriff } from './personenkontext.js';
import { meldeRecht } from './rechte-melden.js';

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

/** The deadlines of a person's tasks (`frist f`, `vorgang v`) in the scope of an absence; each an expression of SQL. */
const IHRE_FRISTEN = (a: Record<'person' | 'von' | 'bis' | 'rollen' | 'verfahren' | 'vorgang', string>) => `
  f.stand = 'laeuft'
  AND v.beendet_am IS NULL
  AND f.datum BETWEEN ${a.von} AND ${a.bis}
  AND (${a.verfahren} = '{}' OR v.art = ANY (${a.verfahren}))
  AND (${a.vorgang} IS NULL OR v.id = ${a.vorgang})
  AND EXISTS (
    SELECT 1
    FROM amt a
    WHERE a.person_id = ${a.person}
      AND a.wirksam
      AND a.widerrufen_am IS NULL
      AND (${a.rollen} = '{}' OR a.rolle = ANY (${a.rollen}))
      AND a.rolle || '@' || a.ressort = ANY (
        CASE WHEN f.erinnern = '{}' OR 'zustaendig' = ANY (f.erinnern) THEN v.zustaendig ELSE f.erinnern END
      )
  )`;

/** $1 Mandant $2 person $3 from $4 to $5 roles $6 procedures $7 Vorgang $8 at most so many. */
const FRISTEN = anweisung<{ nummer: string; datum: string; alle: number }>()({
  text: `
    SELECT nummer, datum::text, count(*) OVER ()::int AS alle
    FROM (
      SELECT DISTINCT v.nummer, f.datum
      FROM frist f
      JOIN vorgang v ON v.id = f.vorgang_id
      WHERE f.mandant_id = $1
        AND
        ${IHRE_FRISTEN({
          person: '$2::uuid',
          von: '$3::date',
          bis: '$4::date',
          rollen: '$5::text[]',
          verfahren: '$6::text[]',
          vorgang: '$7::uuid',
        })}
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

const ART = 'recht_vertretung_fristen' satisfies Rechtsnachricht;

/**
 * Deadlines that have begun since a coming absence was set up and end in it, each that nobody was told of. Once it
 * lasts, the deputy hears of each as her own.
 */
const BEGONNENE = anweisung<{
  vertretung: string;
  frist: string;
  nummer: string;
  datum: string;
  vertretene: string;
  vertretende: string | null;
  von: string;
  bis: string;
}>()({
  text: `
    SELECT t.id AS vertretung, f.id AS frist, v.nummer, f.datum::text, t.vertretene_id AS vertretene,
      t.vertretende_id AS vertretende, t.von::text, t.bis::text
    FROM vertretung t
    JOIN frist f ON f.mandant_id = t.mandant_id AND f.begonnen_am > t.eingerichtet_am
    JOIN vorgang v ON v.id = f.vorgang_id
    WHERE t.mandant_id = $1
      AND t.wirksam
      AND t.widerrufen_am IS NULL
      AND t.von > kogge_heute()
      AND
      ${IHRE_FRISTEN({
        person: 't.vertretene_id',
        von: 't.von',
        bis: 't.bis',
        rollen: 't.rollen',
        verfahren: 't.verfahren',
        vorgang: 't.vorgang_id',
      })}
      AND NOT EXISTS (
        SELECT 1
        FROM nachricht n
        WHERE n.empfaenger_id = t.vertretene_id
          AND n.schluessel = '${ART}:' || t.id || ':' || f.id
      )
    ORDER BY f.datum, v.nummer, f.id`,
  spalten: ['vertretung', 'frist', 'nummer', 'datum', 'vertretene', 'vertretende', 'von', 'bis'],
});

/**
 * Both persons hear of a deadline that has begun and falls into a coming absence (regeln.md §2). Answers how many
 * there were.
 */
export function meldeBegonneneFristen(datenbank: Datenbank, mandant: string): Promise<number> {
  return datenbank.transaktion(systemzugriff(mandant), async (t) => {
    const { rows } = await t.abfrage(BEGONNENE, [mandant]);
    for (const { vertretung, frist, nummer, datum, vertretene, vertretende, von, bis } of rows)
      await meldeRecht(t, {
        mandant,
        zu: `${vertretung}:${frist}`,
        art: ART,
        recht: {
          wer: vertretene,
          ...(vertretende === null ? {} : { andere: vertretende }),
          was: { de: `${nummer} bis ${datumDeutsch(datum)}`, en: `${nummer} by ${datum}` },
          von,
          bis,
        },
        hoert: ['beide'],
      });
    return rows.length;
  });
}
