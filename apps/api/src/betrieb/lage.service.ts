import { Injectable } from '@nestjs/common';
import { Betriebslage, Schreibprobe, workerstand, zeiger, type Workerstand } from '#betrieb';
import type { Datenbanklage, Siegellage, Warteschlangenlage } from '#contract';
import { Datenbank } from '#persistence';
import { Virenpruefung } from '../http/virenpruefung.js';
import { metriken } from './metriken.js';
import { NachtpruefungService } from './nachtpruefung.service.js';

/** The sealer seals once a minute. */
const SIEGEL_STEHT_SEKUNDEN = 3600;
const schreibt = zeiger(
  metriken,
  'kogge_datenbank_schreibt',
  '1, wenn die Datenbank annimmt, was man schreibt',
);
const workeralter = zeiger(
  metriken,
  'kogge_worker_alter_sekunden',
  'Zeit, seit zuletzt ein Worker gearbeitet hat',
);
const workergestoert = zeiger(
  metriken,
  'kogge_worker_gestoert',
  '1, wenn ein Worker läuft, aber seine Warteschlange nicht erreicht oder nicht arbeiten kann',
);

/** How the parts beside the API are doing, and whether the database takes what is written. */
@Injectable()
export class LageService {
  readonly #betriebslage: Betriebslage;
  readonly #probe: Schreibprobe;

  constructor(
    private readonly datenbank: Datenbank,
    private readonly nachtpruefung: NachtpruefungService,
    private readonly viren: Virenpruefung,
  ) {
    this.#betriebslage = new Betriebslage(datenbank, metriken);
    this.#probe = new Schreibprobe(datenbank);
  }

  /** Tried every ten seconds at most. */
  async datenbanklage(): Promise<Datenbanklage> {
    return (await this.#probe.schreibt()) ? 'schreibt' : 'schreibt_nicht';
  }

  /** What readiness says and what stops nothing: worker, queue, nightly check, seals, the virus scanner if there is one. */
  async gesagt() {
    const virenpruefung = await this.viren.lage();
    const { siegel_alter_sekunden: alter = 0 } = (await this.#betriebslage.lies()) ?? {};
    const siegel: Siegellage = alter > SIEGEL_STEHT_SEKUNDEN ? 'steht' : 'laeuft';
    const stand = await workerstand(this.datenbank);
    return {
      worker: stand.worker,
      warteschlange: warteschlangenlage(stand),
      nachtpruefung: await this.nachtpruefung.lage(),
      siegel,
      ...(virenpruefung ? { virenpruefung } : {}),
    };
  }

  /** Puts the gauges right; without the database they say NaN. */
  async miss(): Promise<void> {
    await this.nachtpruefung.miss();
    await this.#betriebslage.miss();
    const stand = await workerstand(this.datenbank).catch(() => null);
    workeralter.set(stand?.alter ?? Number.NaN);
    workergestoert.set(stand ? Number(stand.worker === 'gestoert') : Number.NaN);
    schreibt.set(Number(await this.#probe.schreibt()));
  }
}

function warteschlangenlage({ worker, gestoert }: Workerstand): Warteschlangenlage {
  if (worker === 'steht') return 'unbekannt';
  return gestoert === 'warteschlange' ? 'gestoert' : 'erreichbar';
}
