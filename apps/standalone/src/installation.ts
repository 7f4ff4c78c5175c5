import { resolve } from 'node:path';
import type { Umgebung } from './config.js';

/**
 * What one installation is called where something is deleted: its database by host and name, or the folder of the
 * embedded one.
 */
export function installation({
  DATABASE_URL,
  KOGGE_DATEN,
}: Pick<Umgebung, 'DATABASE_URL' | 'KOGGE_DATEN'>): string {
  if (!DATABASE_URL) return resolve(KOGGE_DATEN);
  const { host, pathname } = new URL(DATABASE_URL);
  return `${host}${pathname}`;
}

/** What is backed up – the folder of the embedded database, or null – and where its backups lie. */
export function sicherungsort({
  DATABASE_URL,
  KOGGE_DATEN,
  KOGGE_SICHERUNG,
}: Pick<Umgebung, 'DATABASE_URL' | 'KOGGE_DATEN' | 'KOGGE_SICHERUNG'>): {
  eingebaut: string | null;
  ordner: string;
} {
  return {
    eingebaut: DATABASE_URL ? null : `${KOGGE_DATEN}/pg`,
    ordner: KOGGE_SICHERUNG ?? `${KOGGE_DATEN}-sicherung`,
  };
}
