import { setTimeout as warte } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Datenbank, datenquelle } from '#persistence';
import { fehlerfelder, type Protokoll } from '#protokoll';
import { gegenbeispiel, pruefeMandant, type Pruefling } from '#runner';
import type { WorkerConfig } from '../config.js';
import { CONFIG, PROTOKOLL } from '../umgebung.js';
import {
  beende,
  gibZurueck,
  nimmNacht,
  offeneMandanten,
  trageEin,
  verlaengere,
  type Aussage,
} from './nacht.js';
import type { Nacht } from './nacht.sql.js';

const PULS_MS = 20_000;
/** A statement at work is not worth more: it writes nothing, and the next worker asks it again. */
const FRIST_ZUM_ENDE_MS = 5000;

/**
 * Checks every invariant once each night, beside the sweep and not in it: it may take long. Which worker does
 * it the database decides.
 */
@Injectable()
export class Nachtpruefung {
  #laeuft: Promise<void> | null = null;
  #nacht: Nacht | null = null;
  #halt = false;

  constructor(
    private readonly datenbank: Datenbank,
    @Inject(CONFIG) private readonly config: WorkerConfig,
    @Inject(PROTOKOLL) private readonly protokoll: Protokoll,
  ) {}

  /** Is it time? Then checks; otherwise it costs one statement. A call during a check changes nothing. */
  schaue(): Promise<void> {
    if (this.#halt || this.config.NACHTPRUEFUNG_ZEIT === 'aus') return Promise.resolve();
    this.#laeuft ??= this.#versuche().finally(() => {
      this.#laeuft = null;
    });
    return this.#laeuft;
  }

  /** Gives back what is not finished; the next worker begins with the Mandant that was at work. */
  async halte(): Promise<void> {
    this.#halt = true;
    await Promise.race([this.#laeuft, warte(FRIST_ZUM_ENDE_MS, undefined, { ref: false })]);
    // Without a database the lease runs out by itself.
    if (this.#nacht) await gibZurueck(this.datenbank, this.#nacht, { pause: false }).catch(() => {});
  }

  async #versuche(): Promise<void> {
    try {
      this.#nacht = await nimmNacht(this.datenbank, this.config.NACHTPRUEFUNG_ZEIT);
      if (this.#nacht) await this.#pruefe(this.#nacht);
    } catch (grund) {
      this.protokoll.error({ ereignis: 'nachtpruefung_gescheitert', ...fehlerfelder(grund) });
      if (this.#nacht) await gibZurueck(this.datenbank, this.#nacht, { pause: !this.#halt }).catch(() => {});
    } finally {
      if (!this.#halt) this.#nacht = null;
    }
  }

  async #pruefe(nacht: Nacht): Promise<void> {
    const beginn = performance.now();
    let meine = true;
    const pruefer = await this.#verbinde();
    // A lease that cannot be renewed runs out; the fence keeps this worker from writing then.
    const puls = setInterval(
      () =>
        void verlaengere(this.datenbank, nacht).then(
          (ja) => {
            meine = ja;
          },
          () => {},
        ),
      PULS_MS,
    );
    try {
      for (const mandant of await offeneMandanten(this.datenbank, nacht)) {
        const ergebnis = await this.#pruefeMandant(pruefer, mandant, () => meine && !this.#halt);
        if (!ergebnis || !(await trageEin(this.datenbank, nacht, mandant, ergebnis))) return;
      }
      await beende(this.datenbank, nacht);
      this.protokoll.info({
        ereignis: 'nachtpruefung',
        dauerMs: Math.round(performance.now() - beginn),
      });
    } finally {
      clearInterval(puls);
      await pruefer.quelle.destroy();
    }
  }

  /** Somebody who may only read; the connection lives as long as one check. */
  async #verbinde(): Promise<Datenbank> {
    return new Datenbank(await datenquelle(this.config.DATABASE_URL, 'kogge_auditor', 1).initialize());
  }

  /** Null when it ended before the end. */
  async #pruefeMandant(
    pruefer: Datenbank,
    mandant: Pruefling,
    weiter: () => boolean,
  ): Promise<{ begonnen: Date; aussagen: Aussage[] } | null> {
    const begonnen = new Date();
    const aussagen: Aussage[] = [];
    let zuletzt = performance.now();
    for await (const { id, titel, ok, gezaehlt, beispiel } of pruefeMandant(pruefer, mandant)) {
      if (!weiter()) return null;
      const jetzt = performance.now();
      aussagen.push({
        id,
        titel,
        ok,
        gezaehlt,
        dauerMs: Math.round(jetzt - zuletzt),
        beispiel: ok ? null : gegenbeispiel(beispiel),
      });
      zuletzt = jetzt;
      if (!ok) this.protokoll.error({ ereignis: 'aussage_verletzt', mandant: mandant.id, aussage: id });
    }
    return { begonnen, aussagen };
  }
}
