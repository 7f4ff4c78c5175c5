import { Inject, Injectable } from '@nestjs/common';
import { Datenbank } from '#persistence';
import { pruefeBesetzung, Runner } from '#runner';
import { Warteschlangen } from '#queue';
import type { Protokoll } from '#protokoll';
import type { WorkerConfig } from '../config.js';
import { CONFIG, PROTOKOLL } from '../umgebung.js';
import { uebergibAusgaben } from './ausgaben.js';
import { uebergibErinnerungen } from './erinnerungen.js';
import { Fristen } from './fristen.js';
import { jeMandant } from './mandanten.js';
import { MANDANTEN } from './mandanten.sql.js';
import { uebergibNachrichten } from './nachrichten.js';

const STUNDE_MS = 3_600_000;

/**
 * Looks for what is due: reminders, deadlines, messages – in this order, so that what they bring leaves with
 * the same look.
 */
@Injectable()
export class Sweep {
  #laeuft: Promise<void> | null = null;
  #nochmal = false;
  #halt = false;
  #stuendlich = 0;
  /** When the last look ended, in milliseconds. */
  zuletzt = 0;

  constructor(
    private readonly datenbank: Datenbank,
    private readonly warteschlangen: Warteschlangen,
    private readonly fristen: Fristen,
    private readonly runner: Runner,
    @Inject(CONFIG) private readonly config: WorkerConfig,
    @Inject(PROTOKOLL) private readonly protokoll: Protokoll,
  ) {}

  /** One look; a call during a look brings exactly one more after it. */
  laufe(): Promise<void> {
    if (this.#laeuft) {
      this.#nochmal = true;
      return this.#laeuft;
    }
    this.#laeuft = this.#runden().finally(() => {
      this.#laeuft = null;
    });
    return this.#laeuft;
  }

  /** Claims nothing any more, and waits for the look at work. */
  async halte(): Promise<void> {
    this.#halt = true;
    await this.#laeuft?.catch(() => {});
  }

  async #runden(): Promise<void> {
    do {
      this.#nochmal = false;
      await this.#runde();
    } while (this.#nochmal && !this.#halt);
  }

  async #runde(): Promise<void> {
    const beginn = Date.now();
    const weiter = () => !this.#halt;
    const { protokoll } = this;
    const uebergeben = weiter() ? await uebergibErinnerungen(this.datenbank, protokoll, weiter) : 0;
    const ausgeloest = weiter() ? await this.fristen.laufeAb(weiter) : 0;
    const sendungen = weiter()
      ? await uebergibNachrichten(this.datenbank, this.warteschlangen, {
          jeStunde: this.config.MAIL_JE_STUNDE,
          protokoll,
        })
      : 0;
    const ausgaben = weiter() ? await uebergibAusgaben(this.datenbank, this.warteschlangen) : 0;
    await this.#stuendliches();
    this.zuletzt = Date.now();
    if (uebergeben + ausgeloest + sendungen + ausgaben > 0)
      protokoll.info({
        ereignis: 'sweep',
        uebergeben,
        ausgeloest,
        sendungen,
        ausgaben,
        dauerMs: this.zuletzt - beginn,
      });
  }

  async #stuendliches(): Promise<void> {
    if (Date.now() - this.#stuendlich < STUNDE_MS || this.#halt) return;
    this.#stuendlich = Date.now();
    await this.#raeumeAuf();
    const { rows } = await this.datenbank.uebergreifend((t) => t.abfrage(MANDANTEN));
    await jeMandant(
      rows.map(({ id }) => id),
      { protokoll: this.protokoll, ereignis: 'besetzung' },
      async (mandant) => {
        const geaendert = await pruefeBesetzung(this.datenbank, this.runner, mandant);
        if (geaendert > 0) this.protokoll.info({ ereignis: 'besetzung', mandant, geaendert });
        return geaendert;
      },
    );
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
}
