import { Gauge, type Registry } from 'prom-client';
import type { Datenbank } from '#persistence';
import { uhrenversatz } from '#persistence';

/** What is waiting in the database, as `betriebslage()` counts it. */
const LAGE = {
  mails_wartend: ['kogge_mails_wartend', 'Nachrichten, die jetzt hinaus müssten'],
  mails_alter_sekunden: ['kogge_mails_alter_sekunden', 'Wie lange die älteste davon schon wartet'],
  mails_gescheitert: ['kogge_mails_gescheitert', 'Aufgegebene Nachrichten der letzten sieben Tage'],
  fristen_ueberfaellig: [
    'kogge_fristen_ueberfaellig',
    'Fristen, die seit mehr als fünf Minuten hätten handeln müssen',
  ],
  siegel_rueckstand: ['kogge_siegel_rueckstand', 'Einträge des Prüfpfads, die noch nicht besiegelt sind'],
  siegel_alter_sekunden: ['kogge_siegel_alter_sekunden', 'Wie lange der älteste davon schon wartet'],
} as const;
type Groesse = keyof typeof LAGE;
const GROESSEN = Object.keys(LAGE) as readonly Groesse[];

/** Numbers of all Mandanten together: for metrics, which say nothing about any of them. */
export class Betriebslage {
  readonly #zeiger: Map<Groesse, Gauge>;
  readonly #uhr: Gauge;

  constructor(
    private readonly datenbank: Datenbank,
    register: Registry,
  ) {
    this.#zeiger = new Map(
      GROESSEN.map((groesse) => [groesse, zeiger(register, LAGE[groesse][0], LAGE[groesse][1])]),
    );
    this.#uhr = zeiger(
      register,
      'kogge_uhrversatz_sekunden',
      'Um so viel geht die Uhr dieses Rechners gegenüber der Datenbank vor',
    );
  }

  async lies(): Promise<Record<Groesse, number> | null> {
    const { rows } = await this.datenbank.uebergreifend((t) =>
      t.abfrage<Record<Groesse, number>>(`SELECT ${GROESSEN.join(', ')} FROM betriebslage()`),
    );
    return rows[0] ?? null;
  }

  /** Puts the gauges right; without the database they say NaN. */
  async miss(): Promise<void> {
    const lage = await this.lies().catch(() => null);
    for (const [groesse, eine] of this.#zeiger) eine.set(lage?.[groesse] ?? Number.NaN);
    this.#uhr.set(
      await uhrenversatz(this.datenbank).then(
        (ms) => ms / 1000,
        () => Number.NaN,
      ),
    );
  }
}

/** A gauge of a register; one that is there already – a second service in the same process – is taken over. */
export function zeiger(register: Registry, name: string, help: string): Gauge {
  return (
    (register.getSingleMetric(name) as Gauge | undefined) ?? new Gauge({ name, help, registers: [register] })
  );
}
