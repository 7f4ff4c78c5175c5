/** A hand-written statement, and the columns of its rows: exactly the fields of their type. */
export interface Anweisung<Zeile> {
  /** Only of what the hot path repeats: PostgreSQL plans it once for each connection. */
  readonly name?: string;
  readonly text: string;
  readonly spalten: readonly string[];
  /** Nothing at run time: from it the compiler knows the type of the rows. */
  readonly zeile?: Zeile;
}

/** The message of the compiler says what is missing. */
type Alle<Zeile, Spalten extends readonly string[]> = [Exclude<keyof Zeile, Spalten[number]>] extends [never]
  ? unknown
  : { fehlt: Exclude<keyof Zeile, Spalten[number]> };

/**
 * Declares a statement: a changed type of its rows does not compile, and `test/anweisungen.e2e-spec.ts` finds
 * a changed list of columns.
 */
export const anweisung =
  <Zeile extends object>() =>
  <const Spalten extends readonly (keyof Zeile & string)[]>(angaben: {
    name?: string;
    text: string;
    spalten: Spalten & Alle<Zeile, Spalten>;
  }): Anweisung<Zeile> =>
    angaben;

/** One that answers no rows, or whose rows nobody reads. */
export const ohneZeilen = (text: string): Anweisung<Record<never, never>> => ({ text, spalten: [] });

/** A text that may be an id as one, otherwise null; an expression of SQL. */
export const alsKennungInSql = (text: string): string => `
  CASE WHEN ${text} ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (${text})::uuid END`;
