import { Inject, Injectable } from '@nestjs/common';
import { Datenbank } from '#persistence';
import { meldeBegonneneFristen, pruefeBesetzung, Runner } from '#runner';
import type { Protokoll } from '#protokoll';
import { PROTOKOLL } from '../umgebung.js';
import { jeMandant } from './mandanten.js';
import { MANDANTEN } from './mandanten.sql.js';

const STUNDE_MS = 3_600_000;

/** What need not be looked at more often than once an hour. */
@Injectable()
export class Stuendlich {
  #zuletzt = 0;

  constructor(
    private readonly datenbank: Datenbank,
    private readonly runner: Runner,
    @Inject(PROTOKOLL) private readonly protokoll: Protokoll,
  ) {}

  async laufe(weiter: () => boolean): Promise<void> {
    if (Date.now() - this.#zuletzt < STUNDE_MS || !weiter()) return;
    this.#zuletzt = Date.now();
    await this.#raeumeAuf();
    if (weiter())
      await this.#jeMandant('besetzung', (mandant) => pruefeBesetzung(this.datenbank, this.runner, mandant));
    if (weiter())
      await this.#jeMandant('abwesenheit', (mandant) => meldeBegonneneFristen(this.datenbank, mandant));
  }

  /** Answers kept for repeated requests are of no use after a week, files made on request neither. */
  async #raeumeAuf(): Promise<void> {
    const { rowCount } = await this.datenbank.uebergreifend((t) =>
      t.abfrage(`DELETE FROM idempotenz WHERE am < clock_timestamp() - interval '7 days'`),
    );
    await this.datenbank.uebergreifend((t) =>
      t.abfrage(`DELETE FROM ausgabe WHERE erstellt_am < kogge_jetzt() - interval '7 days'`),
    );
    if (rowCount) this.protokoll.info({ ereignis: 'idempotenz', geloescht: rowCount });
  }

  /** Work that answers how much of it there was. */
  async #jeMandant(ereignis: string, arbeit: (mandant: string) => Promise<number>): Promise<void> {
    const { rows } = await this.datenbank.uebergreifend((t) => t.abfrage(MANDANTEN));
    await jeMandant(
      rows.map(({ id }) => id),
      { protokoll: this.protokoll, ereignis },
      async (mandant) => {
        const anzahl = await arbeit(mandant);
        if (anzahl > 0) this.protokoll.info({ ereignis, mandant, anzahl });
        return anzahl;
      },
    );
  }
}
