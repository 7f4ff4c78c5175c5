import { Datenbank, datenquelle } from '#persistence';
import { protokollFuer, type Protokoll } from '#protokoll';
import { Ablage, schluesselAusDatei, Siegelalarm, Siegler } from '#siegel';
import type { Siegelconfig } from './config.js';

export interface LaufenderSiegler {
  /** Seals what is still open and ends. */
  stop(): Promise<void>;
}

const BLICK_MS = 5000;
/** History that does not fit is read again only so often: that costs, and only a person can change it. */
const NACH_ALARM_MS = 10 * 60_000;

/**
 * Starts the sealer in this process: it looks every few seconds and seals when it is time, or when much has
 * come together.
 */
export async function starteSiegler(config: Siegelconfig): Promise<LaufenderSiegler> {
  const schluessel = await schluesselAusDatei(config.SIEGEL_SCHLUESSEL_DATEI, {
    anlegen: config.schluesselAnlegen ?? false,
  });
  const alterSchluessel = config.SIEGEL_SCHLUESSEL_ALT_DATEI
    ? await schluesselAusDatei(config.SIEGEL_SCHLUESSEL_ALT_DATEI, { anlegen: false })
    : null;
  const datenbank = new Datenbank(await datenquelle(config.DATABASE_URL, 'kogge_siegel', 2).initialize());
  const protokoll = protokollFuer(config.LOG_LEVEL, 'siegel');
  const betrieb = new Siegelbetrieb(
    new Siegler(datenbank, { schluessel, alterSchluessel, ablage: new Ablage(config.SIEGEL_ABLAGE) }),
    protokoll,
    config,
  );
  protokoll.info({
    ereignis: 'gestartet',
    schluessel: schluessel.id,
    verfahren: Object.keys(schluessel.verfahren),
  });
  betrieb.beginne();
  return {
    stop: async () => {
      await betrieb.beende();
      await datenbank.quelle.destroy();
    },
  };
}

class Siegelbetrieb {
  readonly #naechstesMal = new Map<string, number>();
  #wecker: NodeJS.Timeout | undefined;
  #lauf: Promise<void> = Promise.resolve();
  #beendet = false;

  constructor(
    private readonly siegler: Siegler,
    private readonly protokoll: Protokoll,
    private readonly config: Siegelconfig,
  ) {}

  beginne(): void {
    this.#lauf = this.#blick();
    void this.#lauf.then(() => {
      if (!this.#beendet)
        this.#wecker = setTimeout(
          () => this.beginne(),
          Math.min(BLICK_MS, this.config.SIEGEL_SEKUNDEN * 1000),
        );
    });
  }

  async beende(): Promise<void> {
    this.#beendet = true;
    clearTimeout(this.#wecker);
    await this.#lauf;
    this.#naechstesMal.clear();
    await this.#blick();
  }

  async #blick(): Promise<void> {
    try {
      for (const { mandant, eintraege } of await this.siegler.offene()) {
        const faellig = performance.now() >= (this.#naechstesMal.get(mandant) ?? 0);
        if (faellig || eintraege >= this.config.SIEGEL_EINTRAEGE) await this.#siegle(mandant);
      }
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
      this.#naechstesMal.set(mandant, performance.now() + this.config.SIEGEL_SEKUNDEN * 1000);
      for (const {
        kopf: { nr, bisSeq, anzahl },
      } of koepfe)
        this.protokoll.info({ ereignis: 'gesiegelt', mandant, nr, bisSeq, anzahl });
    } catch (grund) {
      if (!(grund instanceof Siegelalarm)) throw grund;
      this.#naechstesMal.set(mandant, performance.now() + NACH_ALARM_MS);
      this.protokoll.error({ ereignis: 'siegelalarm', mandant, grund: grund.message });
    }
  }
}
