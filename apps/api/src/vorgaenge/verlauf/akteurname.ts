import { alsKennungInSql } from '#persistence';

/** Name of whoever an audit record names; null for deadlines and the system. Found by the primary key. */
export const akteurname = (akteur: string): string =>
  `(SELECT a.name FROM person a WHERE a.id = ${alsKennungInSql(akteur)})`;
