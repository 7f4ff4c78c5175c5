import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What somebody has written and the server does not have yet. */
export interface LokalerStand {
  text: string;
  /** What it was made of: text and version of the section that the author saw. */
  basis: { text: string; version: number };
  am: string;
}

interface Ablage extends DBSchema { entwuerfe: { key: string; value: LokalerStand } }

let ablage: Promise<IDBPDatabase<Ablage>> | null = null;

function oeffne(): Promise<IDBPDatabase<Ablage>> {
  ablage ??= openDB<Ablage>('kogge', 1, { upgrade: (db) => { db.createObjectStore('entwuerfe'); } });
  return ablage;
}

/** Each person has her own drafts, also on a device that several use. */
export const ort = (person: string, vorgang: string, buchstabe: string): string => `${person}/${vorgang}/${buchstabe}`;

/** Without a store of its own (private window) the page works on; only a crash would then cost the last seconds. */
const ohneAblage = (): undefined => undefined;

export const merkeLokal = (wo: string, stand: LokalerStand): Promise<unknown> => oeffne().then((db) => db.put('entwuerfe', stand, wo)).catch(ohneAblage);
export const vergissLokal = (wo: string): Promise<unknown> => oeffne().then((db) => db.delete('entwuerfe', wo)).catch(ohneAblage);
export const liesLokal = (wo: string): Promise<LokalerStand | undefined> => oeffne().then((db) => db.get('entwuerfe', wo)).catch(ohneAblage);
