import pg from 'pg';
import type { Verfahrensname } from '#contract';
import type { Transaktion } from '#persistence';
import {
  beginneIn,
  FRISTAKTEUR,
  offeneWarnungenZu,
  Runner,
  subjekteVon,
  systemzugriff,
  type Beginn,
  type Datei,
} from '#runner';
import { MANDANT } from './organisation.js';
import { inhaberVon, type Demoperson } from './personen.js';

const { escapeLiteral } = pg;
const SEKUNDE = 1000;

interface Faellige {
  id: string;
  vorgang_id: string;
  zeitpunkt: Date;
  ereignis: { type: string; daten?: Record<string, unknown> };
}

interface Saatschritt {
  vorgang: string;
  schritt: string;
  daten: Record<string, unknown>;
  datei?: Datei;
}

/**
 * Acts in the past: moves the clock, enters as a person and goes through the Runner. Everything happens in
 * the one transaction of the migrator, so nobody else ever sees the moved clock, and an interrupted seeding
 * leaves nothing behind.
 */
export class Saatlauf {
  readonly #runner = new Runner(null as never);
  readonly #transaktion: Transaktion;
  #uhr = 0;

  constructor(private readonly client: pg.Client) {
    this.#transaktion = {
      abfrage: (anweisung, werte = []) =>
        client.query(
          typeof anweisung === 'string'
            ? { text: anweisung, values: [...werte] }
            : { ...anweisung, values: [...werte] },
        ) as never,
    };
  }

  /** Does something that is no Schritt as the holder of an office. */
  async tu(wann: Date, stelle: string, arbeit: (t: Transaktion) => Promise<void>): Promise<void> {
    await this.#trittAuf(wann, inhaberVon(stelle));
    await arbeit(this.#transaktion);
  }

  /** Begins a Vorgang as the holder of an office. */
  async beginne(
    wann: Date,
    stelle: string,
    beginn: Pick<Beginn, 'titel' | 'stufe' | 'eingabe' | 'daten'> & {
      art?: Verfahrensname;
      untertitel?: string | null;
    },
  ): Promise<string> {
    const person = inhaberVon(stelle);
    await this.#trittAuf(wann, person);
    const { vorgang } = await beginneIn(this.#transaktion, {
      art: 'senatsvorlage',
      mandant: MANDANT.id,
      akteur: { art: 'person', person: person.id, aemter: [] },
      ...beginn,
    });
    return vorgang;
  }

  /** One Schritt of the holder of an office. */
  async schritt(wann: Date, stelle: string, { vorgang, schritt, daten, datei }: Saatschritt): Promise<void> {
    const person = inhaberVon(stelle);
    await this.#trittAuf(wann, person);
    await this.#runner.stepIn(this.#transaktion, {
      vorgang,
      schritt,
      daten,
      ...(datei ? { datei } : {}),
      akteur: { art: 'person', person: person.id, aemter: [] },
      zugriff: zugriff(person),
    });
  }

  /** One id, looked up as the system that sees every Vorgang. */
  async finde(wann: Date, anweisung: string, werte: (string | number)[]): Promise<string> {
    return (await this.eine<{ id: string }>(wann, anweisung, werte)).id;
  }

  /** One row, looked up as the system. */
  async eine<Z extends pg.QueryResultRow>(
    wann: Date,
    anweisung: string,
    werte: (string | number)[],
  ): Promise<Z> {
    await this.#alsSystem(wann);
    const { rows } = await this.#transaktion.abfrage<Z>(anweisung, werte);
    if (!rows[0]) throw new Error(`Nichts gefunden: ${anweisung} ${werte.join(', ')}`);
    return rows[0];
  }

  /** Keys of the warnings about a report that nobody has answered. */
  async warnungen(wann: Date, vorgang: string): Promise<string[]> {
    await this.#alsSystem(wann);
    return offeneWarnungenZu(this.#transaktion, vorgang);
  }

  /** What deadlines bring by themselves until then, in their order. */
  async fristenBis(wann: Date): Promise<void> {
    for (let frist = await this.#faellige(wann); frist; frist = await this.#faellige(wann)) {
      await this.#alsSystem(frist.zeitpunkt);
      await this.#runner.stepIn(this.#transaktion, {
        vorgang: frist.vorgang_id,
        schritt: frist.ereignis.type,
        daten: frist.ereignis.daten ?? {},
        frist: frist.id,
        akteur: FRISTAKTEUR,
        zugriff: systemzugriff(MANDANT.id),
      });
    }
  }

  async #faellige(wann: Date): Promise<Faellige | undefined> {
    const ergebnisse = (await this.client.query(`RESET ROLE;
      SELECT id, vorgang_id, zeitpunkt, ereignis
      FROM frist
      WHERE stand = 'laeuft'
        AND ereignis IS NOT NULL
        AND zeitpunkt <= ${escapeLiteral(wann.toISOString())}
      ORDER BY zeitpunkt, id
      LIMIT 1`)) as unknown as pg.QueryResult<Faellige>[];
    return ergebnisse[1]?.rows[0];
  }

  /** The migrator again, and the clock as it was. */
  async beende(): Promise<void> {
    await this.client.query(`RESET ROLE; UPDATE uhr SET versatz = '0'`);
  }

  #trittAuf(wann: Date, person: Demoperson): Promise<unknown> {
    return this.#setze(wann, person.id, zugriff(person).subjekte);
  }

  #alsSystem(wann: Date): Promise<unknown> {
    return this.#setze(wann, '', ['system']);
  }

  /** Never back, and never twice at the same moment: the trail then reads in one order only. */
  #setze(wann: Date, person: string, subjekte: readonly string[]): Promise<unknown> {
    this.#uhr = Math.max(wann.getTime(), this.#uhr + SEKUNDE);
    const setze = (name: string, wert: string) => `set_config('app.${name}', ${escapeLiteral(wert)}, true)`;
    return this.client.query(
      `RESET ROLE;
      UPDATE uhr SET versatz = ${escapeLiteral(new Date(this.#uhr).toISOString())}::timestamptz - clock_timestamp();
      SET LOCAL ROLE kogge_app;
      SELECT ${setze('mandant', MANDANT.id)}, ${setze('person', person)}, ${setze('subjekte', subjekte.join(','))}`,
    );
  }
}

function zugriff({ id, aemter }: Demoperson) {
  return { mandant: MANDANT.id, person: id, subjekte: subjekteVon({ person: id, aemter }) };
}
