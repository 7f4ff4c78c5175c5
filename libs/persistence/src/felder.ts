import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/**
 * The rows of a query as an answer wants them: each field with the expression that gives it, in this order –
 * TypeORM would put the columns in the order of their entity.
 */
export async function felder<Zeile extends object>(
  abfrage: SelectQueryBuilder<ObjectLiteral>,
  ausdruecke: { readonly [Feld in keyof Zeile]-?: string },
): Promise<Zeile[]> {
  const gewaehlt = Object.entries<string>(ausdruecke);
  abfrage.select([]);
  for (const [feld, ausdruck] of gewaehlt) abfrage.addSelect(ausdruck, feld);
  const zeilen = await abfrage.getRawMany<Record<string, unknown>>();
  return zeilen.map((zeile) => Object.fromEntries(gewaehlt.map(([feld]) => [feld, zeile[feld]])) as Zeile);
}
