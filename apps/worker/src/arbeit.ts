import { Inject, Injectable } from '@nestjs/common';
import type { Jobhandler } from '#queue';
import { Ausgaben } from './ausgabe/ausgaben.js';
import { VERSAND, type Versand } from './mail/versand.js';
import { Zustellung } from './mail/zustellung.js';
import { Nachtpruefung } from './nachtpruefung/nachtpruefung.js';
import { Sweep } from './sweep/sweep.js';

/** What a worker does: a handler for each job of the queue, and beside it the look and the night. */
@Injectable()
export class Arbeit {
  readonly handler: Jobhandler = {
    mail: (job) => this.zustellung.stelleZu(job),
    ausgabe: (job) => this.ausgaben.erstelle(job),
    sweep: () => this.sweep.laufe(),
  };

  constructor(
    readonly sweep: Sweep,
    readonly nachtpruefung: Nachtpruefung,
    private readonly zustellung: Zustellung,
    private readonly ausgaben: Ausgaben,
    @Inject(VERSAND) private readonly versand: Versand,
  ) {}

  /** Claims nothing more; what the queue has handed over goes on. */
  async halte(): Promise<void> {
    await Promise.all([this.sweep.halte(), this.nachtpruefung.halte()]);
  }

  /** Gives back what is not finished when the queue stands still. */
  async gibZurueck(): Promise<void> {
    await this.ausgaben.gibZurueck();
    await this.zustellung.gibZurueck();
    this.versand.schliesse();
  }
}
