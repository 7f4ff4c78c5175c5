import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { binnen } from '#betrieb';
import type { Protokoll } from '#protokoll';
import { Siegelalarm, Siegler } from '#siegel';
import type { Siegelconfig } from './config.js';
import { CONFIG, PROTOKOLL } from './umgebung.js';

const BLICK_MS = 5000;
/** Of the ten seconds that docker and systemd give. */
const FRIST_ZUM_ENDE_MS = 6000;
/** History that does not fit is read again only so often: that costs, and only a person can change it. */
const NACH_ALARM_MS = 10 * 60_000;
/** So many turns without a look that ended well, and a while for a long one, are a fault. */
const AUSGEBLIEBEN = 3;
const GEDULD_MS = 60_000;

/** What the sealer says about itself; times in seconds since 1970. */
export interface Siegelstand {
  endet: boolean;
  koepfe: number;
  /** Mandanten whose history does not fit its heads. */
  alarme: number;
  letzterLauf: number;
  /** It should have ended a look long ago. */
  ausgeblieben: boolean;
}

/** Looks every few seconds and seals when it is time, or when much has come together. */
@Injectable()
export class Siegelbetrieb implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #naechstesMal = new Map<string, number>();
  #wecker: NodeJS.Timeout | undefined;
  #lauf: Promise<void> = Promise.resolve();
  #beendet = false;
  #aufgegeben = false;
  readonly #alarme = new Set<string>();
  readonly #seit = Date.now();
  #gelungen = 0;
  #koepfe = 0;

  constructor(
    private readonly siegler: Siegler,
    @Inject(PROTOKOLL) private readonly protokoll: Protokoll,
    @Inject(CONFIG) private readonly config: Siegelconfig,
  ) {}

  onApplicationBootstrap(): void {
    this.#beginne();
  }

  /** How it is doing: what it has done since it started, and what keeps it from sealing. */
  get stand(): Siegelstand {
    const seit = Math.max(this.#gelungen, this.#seit);
    return {
      endet: this.#beendet,
      koepfe: this.#koepfe,
      alarme: this.#alarme.size,
      letzterLauf: this.#gelungen / 1000,
      ausgeblieben: Date.now() - seit > AUSGEBLIEBEN * this.config.SIEGEL_SEKUNDEN * 1000 + GEDULD_MS,
    };
  }

  #beginne(): void {
    this.#lauf = this.#blick();
    void this.#lauf.then(() => {
      if (!this.#beendet)
        this.#wecker = setTimeout(
          () => this.#beginne(),
          Math.min(BLICK_MS, this.config.SIEGEL_SEKUNDEN * 1000),
        );
    });
  }

  /** Seals what is still open, but not for ever: what is not sealed by then is at the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#beendet = true;
    clearTimeout(this.#wecker);
    if ((await binnen(FRIST_ZUM_ENDE_MS, this.#schluss())) === null) {
      this.#aufgegeben = true;
      this.protokoll.warn({ ereignis: 'siegel_offen' });
    }
  }

  async #schluss(): Promise<true> {
    await this.#lauf;
    this.#naechstesMal.clear();
    await this.#blick();
    return true;
  }

  async #blick(): Promise<void> {
    try {
      for (const { mandant, eintraege } of await this.siegler.offene()) {
        if (this.#aufgegeben) return;
        const faellig = performance.now() >= (this.#naechstesMal.get(mandant) ?? 0);
        if (faellig || eintraege >= this.config.SIEGEL_EINTRAEGE) await this.#siegle(mandant);
      }
      this.#gelungen = Date.now();
    } catch (grund) {
      this.protokoll.error({
        ereignis: 'siegel_gescheitert',
        fehler: (grund as Error).name,
        grund: (grund as Error).message,
      });
    }
  }

  async #siegle(mandant: string): Promise<void> {
    try {
      const koepfe = await this.siegler.siegle(mandant);
      this.#alarme.delete(mandant);
      this.#koepfe += koepfe.length;
      this.#naechstesMal.set(mandant, performance.now() + this.config.SIEGEL_SEKUNDEN * 1000);
      for (const {
        kopf: { nr, bisSeq, anzahl },
      } of koepfe)
        this.protokoll.info({ ereignis: 'gesiegelt', mandant, nr, bisSeq, anzahl });
    } catch (grund) {
      if (!(grund instanceof Siegelalarm)) throw grund;
      this.#alarme.add(mandant);
      this.#naechstesMal.set(mandant, performance.now() + NACH_ALARM_MS);
      this.protokoll.error({ ereignis: 'siegelalarm', mandant, grund: grund.message });
    }
  }
}
