import {
  start,
  zustaendigeStellen,
  type Akteur,
  type Amt,
  type Fristbeginn,
  type Gelungen,
  type Stand,
  type Wirkung,
  type Workflow,
} from '#engine';
import { plusArbeitstage, plusTage } from '#kalender';
import type { Besetzungslage } from '#workflows';
import type { AnyMachineSnapshot } from 'xstate';
import { belebe, stepAuf } from '../../libs/engine/src/step.js';
import { inhaber, type Mensch } from './menschen.js';
import type { Zufall } from './zufall.js';

/** What somebody, a deadline, the system or the world does: concrete, so that it can be done again without chance. */
export type Akt = { nr: number } & (
  | { art: 'schritt'; wer: string; type: string; daten: object }
  | { art: 'frist'; schluessel: string }
  | { art: 'system'; type: string; daten: object }
  | { art: 'welt'; was: string; daten: Readonly<Record<string, string>> }
);

/** A Schritt that was made, with the context before and after it. */
export interface Eintrag<K> {
  nr: number;
  heute: string;
  jetzt: string;
  akteur: Akteur;
  als: Amt | null;
  type: string;
  daten: Readonly<Record<string, unknown>>;
  von: string;
  nach: string;
  vorher: K;
  nachher: K;
  wirkungen: readonly Wirkung[];
  beginnend: readonly Fristbeginn[];
  /** Keys of the deadlines that were running before it. */
  liefen: readonly string[];
}

type Frist = { art: string; tage?: number };
interface Laufende {
  name: string;
  bis: string;
  ereignis: Fristbeginn['ereignis'];
}

/** What happens beside the Schritte; the world does it, or says that it is not possible. */
export type Weltakt<W> = (welt: W, daten: Readonly<Record<string, string>>) => boolean;

/** The clock, the people, the deadlines and the record of one Vorgang after the other. */
export abstract class Welt<K extends object, L> {
  heute = '2026-09-01';
  #minute = 0;
  abstract menschen: Mensch[];
  stand!: Stand<K>;
  zustand = '';
  snapshot: AnyMachineSnapshot = undefined as never;
  fristen = new Map<string, Laufende>();
  chronik: Eintrag<K>[] = [];
  /** What the world itself could not do, although it must be possible. */
  hindernis: string | null = null;

  constructor(readonly workflow: Workflow<K, L>) {}

  abstract lage(daten: Readonly<Record<string, unknown>>): L;
  /** As whom she acts at the Vorgang; whoever may not read it does nothing there. */
  abstract akteur(mensch: Mensch): Akteur;
  /** What an effect changes in what the facts are read from. */
  protected abstract wende(wirkung: Wirkung, eintrag: Eintrag<K>): void;

  get kontext(): K {
    return this.stand.context;
  }

  get beendet(): boolean {
    return this.snapshot?.status !== 'active';
  }

  get jetzt(): string {
    const stunde = String(8 + Math.floor(this.#minute / 60)).padStart(2, '0');
    return `${this.heute}T${stunde}:${String(this.#minute % 60).padStart(2, '0')}:00.000Z`;
  }

  get zustaendig(): string[] {
    return zustaendigeStellen(this.workflow, this.snapshot);
  }

  /** Who holds the station – and these Stellen –, where somebody looks or acts in the place of an office. */
  protected besetzungslage(
    daten: Readonly<Record<string, unknown>>,
    weitere: readonly string[] = [],
  ): Besetzungslage {
    const { ersatz } = this.kontext as { ersatz?: object };
    if (ersatz === undefined && daten['besetzung'] === undefined) return {};
    return {
      besetzung: Object.fromEntries(
        [...this.zustaendig, ...weitere].map((stelle) => [stelle, this.besetzt(stelle)]),
      ),
      chefUnbesetzt: !this.besetzt('CDS@SK'),
    };
  }

  readonly besetzt = (stelle: string): boolean => inhaber(stelle, this.menschen).length > 0;

  /** Never back. */
  geheZu(tag: string): void {
    if (tag <= this.heute) return;
    this.heute = tag;
    this.#minute = 0;
  }

  beginne(eingabe: Partial<K>): void {
    const akteur: Akteur = { art: 'system', person: 'system', aemter: [] };
    this.fristen.clear();
    this.chronik = [];
    const anfang = start(this.workflow, eingabe, {
      type: 'anlegen',
      akteur,
      jetzt: this.jetzt,
      heute: this.heute,
      lage: undefined as L,
    });
    this.uebernimm(anfang);
  }

  /** Tries a Schritt; when it is let through, everything that follows from it has happened. */
  mache(nr: number, akteur: Akteur, type: string, daten: object): Eintrag<K> | string {
    const ergebnis = stepAuf(this.workflow, this.snapshot, {
      type,
      daten,
      akteur,
      jetzt: this.jetzt,
      heute: this.heute,
      lage: this.lage(daten as Record<string, unknown>),
    });
    if (!ergebnis.ok) return ergebnis.gruende.map(({ de }) => de).join(' ');
    const eintrag: Eintrag<K> = {
      nr,
      heute: this.heute,
      jetzt: this.jetzt,
      akteur,
      als: ergebnis.als,
      type,
      daten: (ergebnis.daten ?? {}) as Record<string, unknown>,
      von: this.zustand,
      nach: ergebnis.zustand,
      vorher: this.kontext,
      nachher: ergebnis.stand.context,
      wirkungen: ergebnis.wirkungen,
      beginnend: ergebnis.fristenBeginnen,
      liefen: [...this.fristen.keys()],
    };
    this.uebernimm(ergebnis);
    for (const wirkung of ergebnis.wirkungen) this.wende(wirkung, eintrag);
    this.chronik.push(eintrag);
    this.#minute = Math.min(this.#minute + 1, 700);
    return eintrag;
  }

  private uebernimm({ stand, zustand, fristenBeginnen, fristenEnden }: Gelungen<K>): void {
    this.stand = stand;
    this.zustand = zustand;
    this.snapshot = belebe(this.workflow, stand);
    for (const schluessel of fristenEnden) this.fristen.delete(schluessel);
    for (const { schluessel, name, datum, ereignis } of fristenBeginnen)
      this.fristen.set(schluessel, { name, ereignis, bis: datum ?? this.#ende(name) });
  }

  /** About the day on which a deadline of this name ends; the exact rules are the calendar's. */
  #ende(name: string): string {
    const { art, tage = 3 } = (this.workflow.fristen[name]?.regel ?? { art: '' }) as Frist;
    return art === 'arbeitstage' ? plusArbeitstage(this.heute, tage) : plusTage(this.heute, tage);
  }
}

/** One procedure with its world, what is done in it, and what must hold. */
export interface Spiel<W = Welt<object, unknown>, K = object> {
  name: string;
  welt: () => W;
  /** How gladly a Schritt is chosen; others 2. */
  gewichte: Readonly<Record<string, number>>;
  /** Forms, filled well or badly; null where it makes no sense. */
  daten: Readonly<Record<string, (welt: W, z: Zufall) => object | null>>;
  /** Schritte that the system makes by itself. */
  vomSystem: readonly string[];
  /** It waits for another Vorgang: that one has to go on. */
  wartet: (welt: W) => boolean;
  /** Findings that are written down (docs/gaenge.md): they are counted and do not fail. */
  bekannt: readonly RegExp[];
  /** Schritte that lead nowhere. */
  nebenher: readonly string[];
  weltakte: Readonly<Record<string, Weltakt<W>>>;
  waehleWeltakt: (welt: W, z: Zufall) => { was: string; daten: Record<string, string> } | null;
  aussagen: readonly Aussage<W, K>[];
}

/** What must hold after every Schritt: null, or in which way it is broken. */
export interface Aussage<W, K> {
  regel: string;
  satz: string;
  bruch: (welt: W, eintrag: Eintrag<K>) => string | null;
}
