import type { Socket } from 'node:net';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import pg from 'pg';
import type { DataSource } from 'typeorm';

/** Who asks, for row-level security: nothing is visible without a Mandant. */
export interface Zugriffskontext {
  mandant: string;
  person: string | null;
  /** `alle`, `ressort:SF`, `STR@SF`, `person:…`; deadlines and the system are `system`. */
  subjekte: readonly string[];
}

export interface Transaktion {
  /** A statement that the hot path repeats has a name: PostgreSQL plans it once for each connection. */
  abfrage<Zeile extends QueryResultRow = QueryResultRow>(
    anweisung: string | { name: string; text: string },
    werte?: readonly unknown[],
  ): Promise<QueryResult<Zeile>>;
}

/** Civil dates stay text: a Date would move them by the time zone of the process. */
pg.types.setTypeParser(pg.types.builtins.DATE, (wert) => wert);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const { escapeLiteral } = pg;

/**
 * Longer than the database lets any statement run: whoever has not answered by then is not there any more.
 */
const HOECHSTENS_MS = 65_000;

/** The only way to the data: every read and write runs in a transaction that says first who asks. */
export class Datenbank {
  constructor(
    readonly quelle: DataSource,
    private readonly hoechstensMs = HOECHSTENS_MS,
  ) {}

  /** Runs the work in one transaction for one Mandant; rolls everything back when it throws. */
  transaktion<T>(kontext: Zugriffskontext, arbeit: (transaktion: Transaktion) => Promise<T>): Promise<T> {
    const setze = (name: string, wert: string) => `set_config('app.${name}', ${escapeLiteral(wert)}, true)`;
    const zugriff = [
      setze('mandant', kontext.mandant),
      setze('person', kontext.person ?? ''),
      setze('subjekte', kontext.subjekte.join(',')),
    ];
    return this.#arbeite(`BEGIN; SELECT ${zugriff.join(', ')}`, arbeit);
  }

  /**
   * Across all Mandanten; row-level security leaves only what the role may find (logins; for the worker what
   * is due).
   */
  uebergreifend<T>(arbeit: (transaktion: Transaktion) => Promise<T>): Promise<T> {
    return this.#arbeite('BEGIN', arbeit);
  }

  async #arbeite<T>(beginn: string, arbeit: (transaktion: Transaktion) => Promise<T>): Promise<T> {
    const laeufer = this.quelle.createQueryRunner();
    try {
      const client = (await laeufer.connect()) as PoolClient;
      return await this.#inTransaktion(client, beginn, arbeit);
    } catch (fehler) {
      throw mitCode(fehler);
    } finally {
      await laeufer.release();
    }
  }

  async #inTransaktion<T>(
    client: PoolClient,
    beginn: string,
    arbeit: (transaktion: Transaktion) => Promise<T>,
  ): Promise<T> {
    const mitFrist = <T>(antwort: Promise<T>): Promise<T> => this.#hoechstens(client, antwort);
    try {
      await mitFrist(client.query(beginn));
      const ergebnis = await arbeit({
        abfrage: (anweisung, werte = []) => mitFrist(frage(client, anweisung, werte)),
      });
      await mitFrist(client.query('COMMIT'));
      return ergebnis;
    } catch (fehler) {
      await mitFrist(client.query('ROLLBACK')).catch(() => {});
      throw fehler;
    }
  }

  /**
   * A connection whose other end is gone without a word would be waited for until the system gives up, which
   * takes a quarter of an hour: it is cut here.
   */
  async #hoechstens<T>(client: PoolClient, antwort: Promise<T>): Promise<T> {
    const uhr = setTimeout(
      () => (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy(),
      this.hoechstensMs,
    );
    try {
      return await antwort;
    } finally {
      clearTimeout(uhr);
    }
  }
}

const ABGERISSEN = /^(Connection terminated|Client has encountered a connection error|Client was closed)/u;

/**
 * A connection that breaks in the middle has no code in the driver; here it has the one of the standard. What
 * was asked for may have happened or not.
 */
function mitCode(fehler: unknown): unknown {
  return fehler instanceof Error && !('code' in fehler) && ABGERISSEN.test(fehler.message)
    ? Object.assign(fehler, { code: '08006' })
    : fehler;
}

function frage<Zeile extends QueryResultRow>(
  client: PoolClient,
  anweisung: string | { name: string; text: string },
  werte: readonly unknown[],
): Promise<QueryResult<Zeile>> {
  return client.query<Zeile>(
    typeof anweisung === 'string'
      ? { text: anweisung, values: [...werte] }
      : { ...anweisung, values: [...werte] },
  );
}
