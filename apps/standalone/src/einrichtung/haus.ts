import type pg from 'pg';
import { neueKennung } from '#persistence';

/** How a Land is organised: Ressorts with their names by period, offices below them, bodies. */
export interface Haeuser {
  ressorts: readonly {
    kuerzel: string;
    sortierung: number;
    gueltig_von: string;
    gueltig_bis: string | null;
  }[];
  namen: readonly { ressort: string; name: string; von: string; bis: string | null }[];
  dienststellen: readonly { ressort: string; kuerzel: string; name: string }[];
  gremien: readonly {
    kuerzel: string;
    name: string;
    ebene: string;
    leitung: readonly string[];
    mitglieder: readonly { ressort: string; von: string }[];
  }[];
}

/** What was written of one kind: the names of what is new, of what is different now, and of what has ended. */
export interface Geschrieben {
  neu: string[];
  geaendert: string[];
  beendet: string[];
}
type Tabellenname = 'ressorts' | 'namen' | 'dienststellen' | 'gremien';
export type Hausbericht = Record<Tabellenname | 'mitglieder', Geschrieben>;

interface Tabelle {
  name: string;
  /** What makes a row the same one. */
  schluessel: readonly string[];
  /** What of it may change. */
  werte: readonly string[];
  /** How a person knows the row. */
  genannt: string;
}

const TABELLEN = {
  ressorts: {
    name: 'ressort',
    schluessel: ['mandant_id', 'kuerzel'],
    werte: ['sortierung', 'gueltig_von', 'gueltig_bis'],
    genannt: 'kuerzel',
  },
  namen: {
    name: 'ressort_name',
    schluessel: ['mandant_id', 'ressort', 'von'],
    werte: ['name', 'bis'],
    genannt: 'name',
  },
  dienststellen: {
    name: 'dienststelle',
    schluessel: ['mandant_id', 'kuerzel'],
    werte: ['ressort', 'name'],
    genannt: 'name',
  },
  gremien: {
    name: 'gremium',
    schluessel: ['mandant_id', 'kuerzel'],
    werte: ['name', 'ebene', 'leitung'],
    genannt: 'name',
  },
} as const satisfies Record<Tabellenname, Tabelle>;

/**
 * Writes how the Mandant is organised: what is new comes in, what is different is changed, and nothing goes away
 * – a Ressort ends by its last day. Runs in the transaction of the owner of the tables.
 *
 * @param kennung makes the id of a row out of what it is called
 */
export async function schreibeHaeuser(
  client: pg.ClientBase,
  mandant: string,
  haeuser: Haeuser,
  kennung: (name: string) => string = () => neueKennung(),
): Promise<Hausbericht> {
  const schreibe = (tabelle: Tabelle, zeilen: readonly object[]) =>
    gleicheAb(
      client,
      tabelle,
      zeilen.map((zeile) => ({ mandant_id: mandant, ...zeile })),
    );
  const bericht = {
    ressorts: await schreibe(TABELLEN.ressorts, haeuser.ressorts),
    namen: await schreibe(
      TABELLEN.namen,
      haeuser.namen.map((name) => ({ id: kennung(`name:${name.ressort}:${name.von}`), ...name })),
    ),
    dienststellen: await schreibe(
      TABELLEN.dienststellen,
      haeuser.dienststellen.map((eine) => ({ id: kennung(`dienststelle:${eine.kuerzel}`), ...eine })),
    ),
    gremien: await schreibe(
      TABELLEN.gremien,
      haeuser.gremien.map(({ mitglieder: _, ...gremium }) => ({
        id: kennung(`gremium:${gremium.kuerzel}`),
        ...gremium,
      })),
    ),
  };
  return { ...bericht, mitglieder: await schreibeMitglieder(client, mandant, haeuser, kennung) };
}

async function schreibeMitglieder(
  client: pg.ClientBase,
  mandant: string,
  { gremien }: Haeuser,
  kennung: (name: string) => string,
): Promise<Geschrieben> {
  const bericht: Geschrieben = { neu: [], geaendert: [], beendet: [] };
  for (const { kuerzel, name, mitglieder } of gremien) {
    const zeilen = mitglieder.map((eines) => ({
      ...eines,
      id: kennung(`mitglied:${kuerzel}:${eines.ressort}`),
    }));
    const { rows } = await client.query<{ was: 'neu' | 'beendet'; ressort: string }>(MITGLIEDER, [
      mandant,
      kuerzel,
      JSON.stringify(zeilen),
    ]);
    for (const { was, ressort } of rows) bericht[was].push(`${name}: ${ressort}`);
  }
  return bericht;
}

/** Whoever is not named any more was a member until yesterday. */
const MITGLIEDER = `
  WITH genannt AS (
    SELECT *
    FROM jsonb_to_recordset($3::jsonb) AS g(id uuid, ressort text, von date)
  ), beendet AS (
    UPDATE gremium_mitglied m
    SET bis = greatest(m.von, kogge_heute() - 1)
    FROM gremium g
    WHERE g.mandant_id = $1
      AND g.kuerzel = $2
      AND m.gremium_id = g.id
      AND m.bis IS NULL
      AND m.ressort IS NOT NULL
      AND m.ressort NOT IN (SELECT ressort FROM genannt)
    RETURNING m.ressort
  ), neu AS (
    INSERT INTO gremium_mitglied (id, mandant_id, gremium_id, ressort, von)
    SELECT n.id, $1, g.id, n.ressort, n.von
    FROM genannt n
    JOIN gremium g ON g.mandant_id = $1 AND g.kuerzel = $2
    WHERE NOT EXISTS (
      SELECT 1
      FROM gremium_mitglied m
      WHERE m.gremium_id = g.id
        AND m.ressort = n.ressort
        AND m.bis IS NULL
    )
    RETURNING ressort
  )
  SELECT 'beendet' AS was, ressort
  FROM beendet
  UNION ALL
  SELECT 'neu', ressort
  FROM neu
  ORDER BY 1, 2`;

/** All rows of one kind in one statement. */
async function gleicheAb(
  client: pg.ClientBase,
  { name, schluessel, werte, genannt }: Tabelle,
  zeilen: readonly object[],
): Promise<Geschrieben> {
  if (zeilen.length === 0) return { neu: [], geaendert: [], beendet: [] };
  const spalten = Object.keys(zeilen[0] as object).join(', ');
  const { rows } = await client.query<{ genannt: string; neu: boolean }>(
    `
      INSERT INTO ${name} AS alt (${spalten})
      SELECT ${spalten}
      FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)
      ON CONFLICT (${schluessel.join(', ')}) DO UPDATE SET
        ${werte.map((wert) => `${wert} = excluded.${wert}`).join(', ')}
      WHERE ${liste('alt', werte)} IS DISTINCT FROM ${liste('excluded', werte)}
      RETURNING alt.${genannt} AS genannt, xmax = 0 AS neu`,
    [JSON.stringify(zeilen)],
  );
  const namen = (neu: boolean) => rows.filter((zeile) => zeile.neu === neu).map((zeile) => zeile.genannt);
  return { neu: namen(true), geaendert: namen(false), beendet: [] };
}

const liste = (von: string, werte: readonly string[]): string =>
  `(${werte.map((wert) => `${von}.${wert}`).join(', ')})`;
