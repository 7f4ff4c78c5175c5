import { Injectable } from '@nestjs/common';
import type { Registry } from 'prom-client';
import { Betriebslage, datenbankmangel, ENDET, type Betriebsauskunft, type Mangel } from '#betrieb';
import { Datenbank } from '#persistence';
import { Arbeit } from './arbeit.js';
import { Betrieb } from './betrieb.js';
import { Workermetriken } from './metriken.js';

const STOERUNGEN = {
  warteschlange: {
    de: 'Die Warteschlange antwortet nicht. Läuft Redis unter REDIS_URL, oder – ohne Redis – die Datenbank?',
    en: 'The queue does not answer. Does Redis run at REDIS_URL, or – without Redis – the database?',
  },
  arbeit: {
    de: 'Der Worker sieht seit mehreren Takten nicht mehr nach Fälligem. Sein Protokoll sagt, woran er scheitert.',
    en: 'The worker has not looked for what is due for several turns. Its log says what it fails at.',
  },
} satisfies Record<string, Mangel>;

/** What a worker says about itself. */
@Injectable()
export class Auskunft implements Betriebsauskunft {
  readonly register: Registry;
  readonly #lage: Betriebslage;

  constructor(
    private readonly datenbank: Datenbank,
    private readonly betrieb: Betrieb,
    private readonly arbeit: Arbeit,
    private readonly metriken: Workermetriken,
  ) {
    this.register = metriken.register;
    this.#lage = new Betriebslage(datenbank, metriken.register);
  }

  async maengel(): Promise<Mangel[]> {
    if (this.betrieb.endet) return [ENDET];
    const [datenbank, gestoert] = await Promise.all([
      datenbankmangel(this.datenbank),
      this.betrieb.gestoert(),
    ]);
    return [datenbank, gestoert === null ? null : STOERUNGEN[gestoert]].filter((eines) => eines !== null);
  }

  async miss(): Promise<void> {
    this.metriken.blick.set(this.arbeit.sweep.zuletzt / 1000);
    await this.#lage.miss();
  }
}
