import {
  moeglicheSchritte,
  start,
  step,
  type Abgelehnt,
  type Akteur,
  type Beispiel,
  type Gelungen,
  type MoeglicherSchritt,
  type Stand,
  type Workflow,
} from '#engine';
import { person } from './personen.js';

interface Umstaende<L> {
  lage?: Partial<L>;
  jetzt?: string;
  heute?: string;
}

const AUTOMATEN: Record<string, Akteur> = {
  frist: { art: 'frist', person: 'frist', aemter: [] },
  system: { art: 'system', person: 'system', aemter: [] },
};

/** `STR@SF` is the person of the examples who holds that office. */
function alsAkteur(wer: string | Akteur): Akteur {
  if (typeof wer !== 'string') return wer;
  const [rolle = '', ressort = ''] = wer.split('@');
  return AUTOMATEN[wer] ?? person(rolle, ressort);
}

/**
 * One Vorgang told step by step in memory, with the example facts unless a Schritt says otherwise. For specs
 * and demonstrations.
 */
export class Probelauf<K extends object, L> {
  stand: Stand<K>;
  letzter: Gelungen<K>;

  constructor(
    private readonly workflow: Workflow<K, L>,
    private readonly beispiel: Beispiel<K, L>,
    eingabe: Partial<K> = {},
  ) {
    const { jetzt, heute, anfaenge, lage } = beispiel;
    const kontext = { ...anfaenge[0], ...eingabe };
    this.letzter = start(workflow, kontext, {
      type: 'anlegen',
      akteur: alsAkteur('system'),
      jetzt,
      heute,
      lage: lage(workflow.kontext(kontext)),
    });
    this.stand = this.letzter.stand;
  }

  get zustand(): string {
    return this.letzter.zustand;
  }

  /** Makes the Schritt; a refusal is thrown with its reasons. */
  mache(wer: string | Akteur, type: string, daten: object = {}, umstaende: Umstaende<L> = {}): this {
    const ergebnis = this.versuche(wer, type, daten, umstaende);
    if (!ergebnis.ok) throw new Error(`${type}: ${ergebnis.gruende.map(({ de }) => de).join(' ')}`);
    this.letzter = ergebnis;
    this.stand = ergebnis.stand;
    return this;
  }

  /** Goes the usual way of the procedure up to that state. `umstaende` hold on all of it. */
  bis(zustand: string, umstaende: Umstaende<L> = {}): this {
    for (const station of this.workflow.weg ?? []) {
      if (this.zustand === zustand) break;
      if (this.zustand !== station.zustand) continue;
      this.mache(this.#wer(station.wer), station.schritt, station.daten ?? {}, umstaende);
    }
    if (this.zustand !== zustand) throw new Error(`Der übliche Weg führt nicht nach „${zustand}“.`);
    return this;
  }

  /** What the Schritt would bring; the Vorgang stays as it is. */
  versuche(
    wer: string | Akteur,
    type: string,
    daten: object = {},
    umstaende: Umstaende<L> = {},
  ): Gelungen<K> | Abgelehnt {
    return step(this.workflow, this.stand, {
      type,
      daten,
      akteur: alsAkteur(wer),
      ...this.#rahmen(umstaende),
    });
  }

  /** The German reasons why not; empty when the Schritt is possible. */
  gruende(wer: string | Akteur, type: string, daten: object = {}, umstaende: Umstaende<L> = {}): string[] {
    const ergebnis = this.versuche(wer, type, daten, umstaende);
    return ergebnis.ok ? [] : ergebnis.gruende.map(({ de }) => de);
  }

  moeglich(wer: string | Akteur, umstaende: Umstaende<L> = {}): MoeglicherSchritt[] {
    return moeglicheSchritte(this.workflow, this.stand, {
      akteur: alsAkteur(wer),
      ...this.#rahmen(umstaende),
    });
  }

  #wer(stelle: string): string {
    const [rolle = '', kreis = ''] = stelle.split('@');
    return `${rolle}@${this.workflow.kreise[kreis]?.(this.stand.context)[0] ?? kreis}`;
  }

  #rahmen({ lage, jetzt, heute }: Umstaende<L>): { lage: L; jetzt: string; heute: string } {
    return {
      lage: { ...this.beispiel.lage(this.stand.context), ...lage },
      jetzt: jetzt ?? this.beispiel.jetzt,
      heute: heute ?? this.beispiel.heute,
    };
  }
}
