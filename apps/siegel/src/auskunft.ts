import { Injectable } from '@nestjs/common';
import { Counter, Registry, type Gauge } from 'prom-client';
import { datenbankmangel, ENDET, zeiger, type Betriebsauskunft, type Mangel } from '#betrieb';
import { Datenbank } from '#persistence';
import { Siegelbetrieb } from './siegelbetrieb.js';

const ALARM: Mangel = {
  de: 'Ein Prüfpfad passt nicht zu seinen Siegeln und wird nicht weiter besiegelt. Nichts von Hand ändern; das Protokoll nennt die Stelle, dann „kogge pruefpfad verify“.',
  en: 'An audit trail does not fit its seals and is not sealed any further. Change nothing by hand; the log names the place, then “kogge pruefpfad verify”.',
};
const AUSGEBLIEBEN: Mangel = {
  de: 'Der Siegler ist seit mehreren Takten nicht fertig geworden. Sein Protokoll sagt, woran er scheitert.',
  en: 'The sealer has not finished for several turns. Its log says what it fails at.',
};

interface Rueckstand {
  eintraege: string;
  alter_sekunden: number;
}

/** What the sealer says about itself. */
@Injectable()
export class Auskunft implements Betriebsauskunft {
  readonly register = new Registry();
  readonly #zeiger: Record<'rueckstand' | 'alter' | 'lauf' | 'alarme', Gauge>;
  readonly #koepfe: Counter;

  constructor(
    private readonly datenbank: Datenbank,
    private readonly betrieb: Siegelbetrieb,
  ) {
    const { register } = this;
    this.#koepfe = new Counter({
      name: 'kogge_siegel_koepfe_total',
      help: 'Siegel, die dieser Siegler gemacht hat',
      registers: [register],
    });
    // The first two are what the API says too, under the same names.
    this.#zeiger = {
      rueckstand: zeiger(
        register,
        'kogge_siegel_rueckstand',
        'Einträge des Prüfpfads, die noch nicht besiegelt sind',
      ),
      alter: zeiger(register, 'kogge_siegel_alter_sekunden', 'Wie lange der älteste davon schon wartet'),
      lauf: zeiger(
        register,
        'kogge_siegel_lauf_zeitpunkt_sekunden',
        'Wann dieser Siegler zuletzt fertig geworden ist',
      ),
      alarme: zeiger(
        register,
        'kogge_siegel_alarme',
        'Mandanten, deren Prüfpfad nicht zu seinen Siegeln passt',
      ),
    };
  }

  async maengel(): Promise<Mangel[]> {
    const { endet, alarme, ausgeblieben } = this.betrieb.stand;
    if (endet) return [ENDET];
    const datenbank = await datenbankmangel(this.datenbank);
    return [datenbank, alarme > 0 ? ALARM : null, ausgeblieben ? AUSGEBLIEBEN : null].filter(
      (eines) => eines !== null,
    );
  }

  /** What the process knows itself comes first: without the database the rest says NaN. */
  async miss(): Promise<void> {
    const { koepfe, alarme, letzterLauf } = this.betrieb.stand;
    const { rueckstand, alter } = this.#zeiger;
    this.#koepfe.reset();
    this.#koepfe.inc(koepfe);
    this.#zeiger.alarme.set(alarme);
    this.#zeiger.lauf.set(letzterLauf);
    rueckstand.set(Number.NaN);
    alter.set(Number.NaN);
    const { rows } = await this.datenbank.uebergreifend((t) =>
      t.abfrage<Rueckstand>('SELECT eintraege, alter_sekunden FROM siegel_rueckstand()'),
    );
    rueckstand.set(Number(rows[0]?.eintraege));
    alter.set(Number(rows[0]?.alter_sekunden));
  }
}
