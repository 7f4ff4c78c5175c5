import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Datenbank } from '#persistence';
import type { Jobhandler, Warteschlangen } from '#queue';
import { abweichungen } from '#runner';
import type { Ausgaben } from './ausgabe/ausgaben.js';
import { pruefeHandler, pruefeUhr, uhrenversatz } from './bootpruefung.js';
import type { Versand } from './mail/versand.js';
import type { Zustellung } from './mail/zustellung.js';
import { fehlerfelder, type Protokoll } from '#protokoll';
import type { Nachtpruefung } from './nachtpruefung/nachtpruefung.js';
import type { Sweep } from './sweep/sweep.js';

const ENTPRELLT_MS = 50;
const FRIST_ZUM_ENDE_MS = 25_000;

export interface Teile {
  datenbank: Datenbank;
  warteschlangen: Warteschlangen;
  sweep: Sweep;
  nachtpruefung: Nachtpruefung;
  zustellung: Zustellung;
  ausgaben: Ausgaben;
  versand: Versand;
  protokoll: Protokoll;
  sekunden: number;
}

/**
 * Starts and stops the worker: checks first, then the queue, one look at once, and a watch in case the queue
 * loses its plan.
 */
export class Betrieb implements OnApplicationBootstrap, OnModuleDestroy {
  #wache: NodeJS.Timeout | undefined;
  #signal: NodeJS.Timeout | undefined;
  #beendet = false;

  constructor(private readonly teile: Teile) {}

  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.#beginne();
    } catch (grund) {
      await this.onModuleDestroy();
      throw grund;
    }
  }

  async #beginne(): Promise<void> {
    const { datenbank, warteschlangen, sweep, nachtpruefung, zustellung, ausgaben, sekunden, protokoll } =
      this.teile;
    const handler: Jobhandler = {
      mail: (job) => zustellung.stelleZu(job),
      ausgabe: (job) => ausgaben.erstelle(job),
      sweep: () => sweep.laufe(),
    };
    const versatzMs = await uhrenversatz(datenbank);
    const anders = await datenbank.uebergreifend((t) => abweichungen((sql, werte) => t.abfrage(sql, werte)));
    const maengel = [...pruefeHandler(Object.keys(handler)), ...pruefeUhr(versatzMs), ...anders];
    if (maengel.length > 0) throw new Error(`Der Worker startet nicht:\n  ${maengel.join('\n  ')}`);
    await warteschlangen.pruefe();
    await warteschlangen.arbeite(handler);
    await warteschlangen.plane('sweep', sekunden);
    this.#wache = setInterval(() => void this.#wacht(), sekunden * 1000);
    this.signal();
    void nachtpruefung.schaue();
    protokoll.info({ ereignis: 'gestartet', backend: warteschlangen.art, versatzMs: Math.round(versatzMs) });
  }

  /**
   * Something was committed: look soon. Several calls within 50 ms bring one look; a lost call costs only
   * time.
   */
  signal(): void {
    if (this.#beendet) return;
    this.#signal ??= setTimeout(() => {
      this.#signal = undefined;
      void this.#schaue();
    }, ENTPRELLT_MS);
  }

  /** Claims nothing more, finishes within 25 s, gives back what is not finished. */
  async onModuleDestroy(): Promise<void> {
    if (this.#beendet) return;
    this.#beendet = true;
    clearInterval(this.#wache);
    clearTimeout(this.#signal);
    const { sweep, nachtpruefung, warteschlangen, zustellung, versand, datenbank, protokoll } = this.teile;
    await Promise.all([sweep.halte(), nachtpruefung.halte()]);
    await warteschlangen.haltAn(FRIST_ZUM_ENDE_MS);
    await zustellung.gibZurueck();
    versand.schliesse();
    await warteschlangen.schliesse();
    await datenbank.quelle.destroy();
    protokoll.info({ ereignis: 'beendet' });
  }

  /**
   * Is it night? And the queue may have been emptied, its plan with it: then this process looks itself and
   * plans anew.
   */
  async #wacht(): Promise<void> {
    const { sweep, nachtpruefung, warteschlangen, sekunden, protokoll } = this.teile;
    void nachtpruefung.schaue();
    if (Date.now() - sweep.zuletzt < sekunden * 1500) return;
    await this.#schaue();
    await warteschlangen
      .plane('sweep', sekunden)
      .catch((grund: unknown) => protokoll.error({ ereignis: 'plan_gescheitert', ...fehlerfelder(grund) }));
  }

  #schaue(): Promise<void> {
    return this.teile.sweep
      .laufe()
      .catch((grund: unknown) =>
        this.teile.protokoll.error({ ereignis: 'sweep_gescheitert', ...fehlerfelder(grund) }),
      );
  }
}
