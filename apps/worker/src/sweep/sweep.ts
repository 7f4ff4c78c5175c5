import { Inject, Injectable } from '@nestjs/common';
import { Datenbank } from '#persistence';
import { Warteschlangen } from '#queue';
import type { Protokoll } from '#protokoll';
import type { WorkerConfig } from '../config.js';
import { CONFIG, PROTOKOLL } from '../umgebung.js';
import { uebergibAusgaben } from './ausgaben.js';
import { uebergibErinnerungen } from './erinnerungen.js';
import { Fristen } from './fristen.js';
import { uebergibNachrichten } from './nachrichten.js';
import { Stuendlich } from './stuendlich.js';

/**
 * Looks for what is due: reminders, deadlines, messages – in this order, so that what they bring leaves with
 * the same look.
 */
@Injectable()
export class Sweep {
  #laeuft: Promise<void> | null = null;
  #nochmal = false;
  #halt = false;
  /** When the last look ended, in milliseconds. */
  zuletzt = 0;

  @Inject(Stuendlich) private readonly stuendlich!: Stuendlich;

  constructor(
    private readonly datenbank: Datenbank,
    private readonly warteschlangen: Warteschlangen,
    private readonly fristen: Fristen,
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
    await this.stuendlich.laufe(weiter);
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
}
