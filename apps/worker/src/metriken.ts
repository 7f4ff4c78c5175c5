import { Counter, Registry, type Gauge } from 'prom-client';
import { zeiger } from '#betrieb';
import { JOBNAMEN, type Jobhandler } from '#queue';

/** What became of a mail; `spaeter` is tried again. */
const MAILERGEBNISSE = ['gesendet', 'spaeter', 'aufgegeben'] as const;
type Mailergebnis = (typeof MAILERGEBNISSE)[number];

/** What this worker has done since it started. */
export class Workermetriken {
  readonly register = new Registry();
  /** When the last look for what is due ended, in seconds since 1970. */
  readonly blick: Gauge;
  readonly #auftraege: Counter<'name' | 'ergebnis'>;
  readonly #mails: Counter<'ergebnis'>;

  constructor() {
    this.blick = zeiger(
      this.register,
      'kogge_worker_blick_zeitpunkt_sekunden',
      'Wann dieser Worker zuletzt nach Fälligem gesehen hat',
    );
    this.#auftraege = new Counter({
      name: 'kogge_worker_auftraege_total',
      help: 'Aufträge der Warteschlange, die dieser Worker abgearbeitet hat',
      labelNames: ['name', 'ergebnis'] as const,
      registers: [this.register],
    });
    this.#mails = new Counter({
      name: 'kogge_worker_mails_total',
      help: 'Mails dieses Workers: gesendet, später noch einmal, aufgegeben',
      labelNames: ['ergebnis'] as const,
      registers: [this.register],
    });
    // What has not happened yet is nought, not missing: otherwise its first time would count as no increase.
    for (const name of JOBNAMEN)
      for (const ergebnis of ['fertig', 'gescheitert']) this.#auftraege.inc({ name, ergebnis }, 0);
    for (const ergebnis of MAILERGEBNISSE) this.#mails.inc({ ergebnis }, 0);
  }

  mail(ergebnis: Mailergebnis): void {
    this.#mails.inc({ ergebnis });
  }

  /** The same handlers, each counted when it ends. */
  gezaehlt(handler: Jobhandler): Jobhandler {
    const eintraege = JOBNAMEN.map((name) => {
      const arbeit = handler[name] as (payload: unknown) => Promise<void>;
      const gezaehlte = (payload: unknown) =>
        arbeit(payload).then(
          () => this.#auftraege.inc({ name, ergebnis: 'fertig' }),
          (grund: unknown) => {
            this.#auftraege.inc({ name, ergebnis: 'gescheitert' });
            throw grund;
          },
        );
      return [name, gezaehlte] as const;
    });
    return Object.fromEntries(eintraege) as unknown as Jobhandler;
  }
}
