import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import type { Siegellage } from '#contract';
import { Datenbank, uhrenversatz } from '#persistence';
import { Virenpruefung } from '../http/virenpruefung.js';
import { metriken } from './metriken.js';
import { NachtpruefungService } from './nachtpruefung.service.js';

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

const zeiger = new Map(
  GROESSEN.map((groesse) => {
    const [name, help] = LAGE[groesse];
    return [groesse, new Gauge({ name, help, registers: [metriken] })];
  }),
);
/** The sealer seals once a minute. */
const SIEGEL_STEHT_SEKUNDEN = 3600;
const uhr = new Gauge({
  name: 'kogge_uhrversatz_sekunden',
  help: 'Um so viel geht die Uhr dieses Rechners gegenüber der Datenbank vor',
  registers: [metriken],
});

/** Numbers of all Mandanten together: for metrics, which say nothing about any of them. */
@Injectable()
export class LageService {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly nachtpruefung: NachtpruefungService,
    private readonly viren: Virenpruefung,
  ) {}

  /** What readiness says and what stops nothing: the nightly check, the seals, the virus scanner if there is one. */
  async gesagt() {
    const virenpruefung = await this.viren.lage();
    const { siegel_alter_sekunden: alter = 0 } = (await this.#lies()) ?? {};
    const siegel: Siegellage = alter > SIEGEL_STEHT_SEKUNDEN ? 'steht' : 'laeuft';
    return {
      nachtpruefung: await this.nachtpruefung.lage(),
      siegel,
      ...(virenpruefung ? { virenpruefung } : {}),
    };
  }

  /** Puts the gauges right; without the database they say NaN. */
  async miss(): Promise<void> {
    await this.nachtpruefung.miss();
    const lage = await this.#lies().catch(() => null);
    for (const [groesse, eine] of zeiger) eine.set(lage?.[groesse] ?? Number.NaN);
    uhr.set(
      await uhrenversatz(this.datenbank).then(
        (ms) => ms / 1000,
        () => Number.NaN,
      ),
    );
  }

  async #lies(): Promise<Record<Groesse, number> | null> {
    const { rows } = await this.datenbank.uebergreifend((t) =>
      t.abfrage<Record<Groesse, number>>(`SELECT ${GROESSEN.join(', ')} FROM betriebslage()`),
    );
    return rows[0] ?? null;
  }
}
