import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { binnen, gibLebenszeichen, type Stoerung } from '#betrieb';
import { Datenbank, uhrenmangel, uhrenversatz } from '#persistence';
import { fehlerfelder, type Protokoll } from '#protokoll';
import { Warteschlangen } from '#queue';
import { abweichungen } from '#runner';
import { Arbeit } from './arbeit.js';
import { pruefeHandler } from './bootpruefung.js';
import type { WorkerConfig } from './config.js';
import { Workermetriken } from './metriken.js';
import { CONFIG, PROTOKOLL } from './umgebung.js';

const ENTPRELLT_MS = 50;
/**
 * Together less than the ten seconds that docker and systemd give. A mail server may keep a worker waiting longer; then
 * the mail goes back, and out again under the same Message-ID.
 */
const FRIST_ZUM_ENDE_MS = 5500;
const ZURUECK_MS = 1000;
const SCHLIESSEN_MS = 1000;
/** So many looks in a row that did not end well are a fault. */
const AUSGEBLIEBEN = 4;

/**
 * Starts and stops the worker: checks first, then the queue, one look at once, and a watch in case the queue
 * loses its plan.
 */
@Injectable()
export class Betrieb implements OnApplicationBootstrap, OnModuleDestroy {
  #wache: NodeJS.Timeout | undefined;
  #signal: NodeJS.Timeout | undefined;
  #beendet = false;
  readonly #seit = Date.now();

  @Inject(Workermetriken) private readonly metriken!: Workermetriken;

  constructor(
    private readonly datenbank: Datenbank,
    private readonly warteschlangen: Warteschlangen,
    private readonly arbeit: Arbeit,
    @Inject(CONFIG) private readonly config: WorkerConfig,
    @Inject(PROTOKOLL) private readonly protokoll: Protokoll,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.#beginne();
    } catch (grund) {
      await this.onModuleDestroy();
      throw grund;
    }
  }

  async #beginne(): Promise<void> {
    const { datenbank, warteschlangen, protokoll } = this;
    const { handler, nachtpruefung } = this.arbeit;
    const versatzMs = await uhrenversatz(datenbank);
    const uhr = uhrenmangel(versatzMs);
    const anders = await datenbank.uebergreifend((t) => abweichungen((sql, werte) => t.abfrage(sql, werte)));
    const maengel = [...pruefeHandler(Object.keys(handler)), ...(uhr === null ? [] : [uhr.de]), ...anders];
    if (maengel.length > 0) throw new Error(`Der Worker startet nicht:\n  ${maengel.join('\n  ')}`);
    await warteschlangen.pruefe();
    await warteschlangen.arbeite(this.metriken.gezaehlt(handler));
    await warteschlangen.plane('sweep', this.config.SWEEP_SEKUNDEN);
    this.#wache = setInterval(() => void this.#wacht(), this.config.SWEEP_SEKUNDEN * 1000);
    this.signal();
    void nachtpruefung.schaue();
    await this.#lebt();
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

  /** Claims nothing more, finishes within 6 s what it has, gives back what is not finished. */
  async onModuleDestroy(): Promise<void> {
    if (this.#beendet) return;
    this.#beendet = true;
    clearInterval(this.#wache);
    clearTimeout(this.#signal);
    const { arbeit, warteschlangen } = this;
    await binnen(FRIST_ZUM_ENDE_MS, Promise.all([arbeit.halte(), warteschlangen.haltAn(FRIST_ZUM_ENDE_MS)]));
    // Without the database the leases run out by themselves.
    await binnen(ZURUECK_MS, arbeit.gibZurueck()).catch((grund: unknown) =>
      this.protokoll.warn({ ereignis: 'nicht_zurueckgegeben', ...fehlerfelder(grund) }),
    );
    await warteschlangen.schliesse();
    await binnen(SCHLIESSEN_MS, this.datenbank.quelle.destroy());
    this.protokoll.info({ ereignis: 'beendet' });
  }

  /**
   * Is it night? And the queue may have been emptied, its plan with it: then this process looks itself and
   * plans anew.
   */
  async #wacht(): Promise<void> {
    const sekunden = this.config.SWEEP_SEKUNDEN;
    void this.arbeit.nachtpruefung.schaue();
    void this.#vergleicheUhr();
    void this.#lebt();
    if (Date.now() - this.arbeit.sweep.zuletzt < sekunden * 1500) return;
    await this.#schaue();
    await this.warteschlangen
      .plane('sweep', sekunden)
      .catch((grund: unknown) =>
        this.protokoll.error({ ereignis: 'plan_gescheitert', ...fehlerfelder(grund) }),
      );
  }

  /** Says that it works, and what of it does not; without the database nobody hears it, and that says it too. */
  async #lebt(): Promise<void> {
    const gestoert = await this.gestoert();
    await gibLebenszeichen(this.datenbank, this.config.SWEEP_SEKUNDEN, gestoert).catch(() => {});
  }

  /** It has been asked to end. */
  get endet(): boolean {
    return this.#beendet;
  }

  /** What of it does not work at present. */
  async gestoert(): Promise<Stoerung | null> {
    if (!(await this.warteschlangen.erreichbar())) return 'warteschlange';
    const { zuletzt } = this.arbeit.sweep;
    const erwartet = Math.max(zuletzt, this.#seit) + this.config.SWEEP_SEKUNDEN * AUSGEBLIEBEN * 1000;
    return Date.now() > erwartet ? 'arbeit' : null;
  }

  /** All the time, not at the start alone: what is due is decided by the database, but the queue counts here. */
  async #vergleicheUhr(): Promise<void> {
    const versatzMs = await uhrenversatz(this.datenbank).catch(() => 0);
    if (uhrenmangel(versatzMs) !== null)
      this.protokoll.error({ ereignis: 'uhr_falsch', versatzMs: Math.round(versatzMs) });
  }

  #schaue(): Promise<void> {
    return this.arbeit.sweep
      .laufe()
      .catch((grund: unknown) =>
        this.protokoll.error({ ereignis: 'sweep_gescheitert', ...fehlerfelder(grund) }),
      );
  }
}
