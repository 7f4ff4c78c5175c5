import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What somebody has written and the server does not have yet. */
export interface LokalerStand {
  text: string;
  /** What it was made of: text and version of the section that the author saw. */
  basis: { text: string; version: number };
  am: string;
}

interface Ablage extends DBSchema {
  entwuerfe: { key: string; value: LokalerStand };
}

let ablage: Promise<IDBPDatabase<Ablage>> | null = null;

function oeffne(): Promise<IDBPDatabase<Ablage>> {
  ablage ??= openDB<Ablage>('kogge', 1, {
    upgrade: (db) => {
      db.createObjectStore('entwuerfe');
    },
    terminated: () => {
      ablage = null;
    },
  });
  return ablage;
}

/**
 * The browser may close the store under our hands: it is opened once more. Without one at all (private
 * window) the page works on; only a crash would then cost the last seconds.
 */
async function mitAblage<T>(arbeit: (db: IDBPDatabase<Ablage>) => Promise<T>): Promise<T | undefined> {
  try {
    return await arbeit(await oeffne());
  } catch {
    ablage = null;
    return oeffne()
      .then(arbeit)
      .catch(() => undefined);
  }
}

/** Each person has her own drafts, also on a device that several use. */
export const ort = (person: string, vorgang: string, buchstabe: string): string =>
  `${person}/${vorgang}/${buchstabe}`;

export const merkeLokal = (wo: string, stand: LokalerStand): Promise<unknown> =>
  mitAblage((db) => db.put('entwuerfe', stand, wo));
export const vergissLokal = (wo: string): Promise<unknown> => mitAblage((db) => db.delete('entwuerfe', wo));
export const liesLokal = (wo: string): Promise<LokalerStand | undefined> =>
  mitAblage((db) => db.get('entwuerfe', wo));
