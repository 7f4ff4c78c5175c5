import type { Socket } from 'node:net';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import pg from 'pg';
import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  type DataSource,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import type { Nachweismittel } from '#contract';
import type { Anweisung } from './anweisung.js';

/** How somebody has proved who she is; the record of what she does says it. */
export interface Nachweis {
  mittel: Nachweismittel;
  /** When; a key has no time of its own. */
  am?: string;
  /** Which passkey. */
  passkey?: string;
}

/** Whom somebody is at Vorgaenge of these kinds (empty: of every one), or at one Vorgang. */
export interface Leihgabe {
  verfahren: readonly string[];
  vorgang: string | null;
  subjekte: readonly string[];
}

/** Who asks, for row-level security: nothing is visible without a Mandant. */
export interface Zugriffskontext {
  mandant: string;
  person: string | null;
  /** `alle`, `ressort:SF`, `STR@SF`, `person:…`; deadlines and the system are `system`. */
  subjekte: readonly string[];
  /** What is lent to her for some Vorgaenge only. */
  leihen?: readonly Leihgabe[];
  /** Of a person who is there herself. */
  nachweis?: Nachweis;
}

type Frage<Zeile> = Pick<Anweisung<Zeile>, 'name' | 'text' | 'zeile'>;

/** Hand-written statements: all that the runner knows. */
export interface Transaktion {
  /** Who works in it, and how she has proved it; missing for the system and the command line. */
  wer?: { person: string; nachweis: Nachweis };
  /** A declared statement (`anweisung.ts`) brings the type of its rows along; of a text the caller says it. */
  abfrage<Zeile extends QueryResultRow = QueryResultRow>(
    anweisung: string | Frage<Zeile>,
    werte?: readonly unknown[],
  ): Promise<QueryResult<Zeile>>;
}

/**
 * Rows of one table as TypeORM gives them. Without `save()` and `remove()`: they write back what was read some
 * time ago, and what others wrote in between is lost.
 */
export type Zeilen<Zeile extends ObjectLiteral> = Pick<
  Repository<Zeile>,
  | 'find'
  | 'findBy'
  | 'findOne'
  | 'findOneBy'
  | 'existsBy'
  | 'countBy'
  | 'insert'
  | 'upsert'
  | 'update'
  | 'delete'
  | 'createQueryBuilder'
>;

/** The same transaction for those who administer and read: whoever asks sees no more rows than by hand. */
export interface Zeilentransaktion extends Transaktion {
  zeilen<Zeile extends ObjectLiteral>(entitaet: EntityTarget<Zeile>): Zeilen<Zeile>;
}

type Arbeit<T> = (transaktion: Zeilentransaktion) => Promise<T>;

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
  transaktion<T>(kontext: Zugriffskontext, arbeit: Arbeit<T>): Promise<T> {
    const setze = (name: string, wert: string) => `set_config('app.${name}', ${escapeLiteral(wert)}, true)`;
    const zugriff = [
      setze('mandant', kontext.mandant),
      setze('person', kontext.person ?? ''),
      setze('subjekte', kontext.subjekte.join(',')),
      ...(kontext.leihen?.length ? [setze('leihen', JSON.stringify(kontext.leihen))] : []),
    ];
    const { person, nachweis } = kontext;
    return this.#arbeite(`BEGIN; SELECT ${zugriff.join(', ')}`, (t) =>
      arbeit(person !== null && nachweis ? { ...t, wer: { person, nachweis } } : t),
    );
  }

  /**
   * Across all Mandanten; row-level security leaves only what the role may find (logins; for the worker what
   * is due).
   */
  uebergreifend<T>(arbeit: Arbeit<T>): Promise<T> {
    return this.#arbeite('BEGIN', arbeit);
  }

  async #arbeite<T>(beginn: string, arbeit: Arbeit<T>): Promise<T> {
    const laeufer = this.quelle.createQueryRunner();
    try {
      const client = (await laeufer.connect()) as PoolClient;
      return await this.#inTransaktion(laeufer, client, { beginn, arbeit });
    } catch (fehler) {
      throw mitCode(fehler);
    } finally {
      await laeufer.release();
    }
  }

  async #inTransaktion<T>(
    laeufer: QueryRunner,
    client: PoolClient,
    { beginn, arbeit }: { beginn: string; arbeit: Arbeit<T> },
  ): Promise<T> {
    const mitFrist: Frist = (antwort) => this.#hoechstens(client, antwort);
    let gerichtet = false;
    try {
      await mitFrist(client.query(beginn));
      const ergebnis = await arbeit({
        abfrage: (anweisung, werte = []) => mitFrist(frage(client, anweisung, werte)),
        zeilen: (entitaet) => {
          if (!gerichtet) richteEin(laeufer, mitFrist);
          gerichtet = true;
          return laeufer.manager.getRepository(entitaet);
        },
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

type Frist = <T>(antwort: Promise<T>) => Promise<T>;

/**
 * TypeORM works on the connection on which the transaction has begun: as patient as everybody else, and with
 * the errors of the driver – its own carry the statement and the values, which belong in no log.
 */
function richteEin(laeufer: QueryRunner, mitFrist: Frist): void {
  const frage = laeufer.query.bind(laeufer) as (...was: unknown[]) => Promise<unknown>;
  Object.assign(laeufer, {
    isTransactionActive: true,
    query: (...was: unknown[]) =>
      mitFrist(frage(...was)).catch((grund: unknown) => {
        throw grund instanceof QueryFailedError ? grund.driverError : grund;
      }),
  });
}

const ABGERISSEN = /^(Connection terminated|Client has encountered a connection error|Client was closed)/u;

/**
 * A connection that breaks in the middle has no code in the driver, and none in TypeORM, whose runner is released by
 * it; here it has the one of the standard. What was asked for may have happened or not.
 */
function mitCode(fehler: unknown): unknown {
  const abgerissen =
    fehler instanceof QueryRunnerAlreadyReleasedError ||
    (fehler instanceof Error && !('code' in fehler) && ABGERISSEN.test(fehler.message));
  return abgerissen ? Object.assign(fehler, { code: '08006' }) : fehler;
}

function frage<Zeile extends QueryResultRow>(
  client: PoolClient,
  anweisung: string | Frage<Zeile>,
  werte: readonly unknown[],
): Promise<QueryResult<Zeile>> {
  return client.query<Zeile>(
    typeof anweisung === 'string'
      ? { text: anweisung, values: [...werte] }
      : { name: anweisung.name, text: anweisung.text, values: [...werte] },
  );
}
