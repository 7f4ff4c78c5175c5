/**
 * What somebody or the world does: told with names instead of ids (`sitzung:3`, `massgabe:1`), so that the same can be
 * done again in a fresh house, where every id is another one.
 */
export type Akt = { nr: number } & (
  | { art: 'schritt'; wer: string; vorgang: string; schritt: string; daten: object }
  | { art: 'welt'; was: string; daten: Readonly<Record<string, string>> }
);

/** Which rule broke, and how. */
export interface Bruch {
  regel: string;
  satz: string;
  wie: string;
}

/** What an act came to. */
export interface Ergebnis {
  getan: boolean;
  /** German sentence with which it was refused. */
  abgelehnt: string | null;
  von: string | null;
  nach: string | null;
  bruch: Bruch | null;
}

export const bruch = (regel: string, satz: string, wie: string): Bruch => ({ regel, satz, wie });

/** Names of things in their house, and back. */
export class Namen {
  readonly #ids: ReadonlyMap<string, string>;
  readonly #namen: ReadonlyMap<string, string>;

  constructor(paare: readonly (readonly [name: string, id: string])[]) {
    this.#ids = new Map(paare);
    this.#namen = new Map(paare.map(([name, id]) => [id, name]));
  }

  id(name: string): string | undefined {
    return this.#ids.get(name);
  }

  nameVon(id: string): string | undefined {
    return this.#namen.get(id);
  }

  /** Every id that has a name is replaced by it. */
  benenne<T extends object>(daten: T): T {
    return ersetze(daten, (wert) => this.#namen.get(wert) ?? wert);
  }

  /** The same back; a name that nothing has is an id that nothing has. */
  loese<T extends object>(daten: T): T {
    return ersetze(daten, (wert) => {
      if (!/^(?:person|sitzung|vorgang|massgabe|anlage|bemerkung):/u.test(wert)) return wert;
      return this.#ids.get(wert) ?? '0193d000-000f-7000-8000-00000000dead';
    });
  }
}

function ersetze<T extends object>(daten: T, wort: (wert: string) => string): T {
  return JSON.parse(
    JSON.stringify(daten, (_, wert: unknown) => (typeof wert === 'string' ? wort(wert) : wert)),
  ) as T;
}
