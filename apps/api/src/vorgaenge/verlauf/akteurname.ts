/** A text that may be an id as one, otherwise null; an expression of SQL. */
export const alsKennungInSql = (text: string): string => `
  CASE WHEN ${text} ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (${text})::uuid END`;

/** Name of whoever an audit record names; null for deadlines and the system. Found by the primary key. */
export const akteurname = (akteur: string): string =>
  `(SELECT a.name FROM person a WHERE a.id = ${alsKennungInSql(akteur)})`;
