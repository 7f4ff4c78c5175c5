import type { AnyStateMachine, StateNodeConfig } from 'xstate';
import type { Akteur, Amt, Ersatz } from './akteur.js';
import type { Text } from './text.js';
import type { Worte } from './worte.js';

/** One move that is asked for: what, with which data, by whom, when, and the facts that conditions need. */
export interface Schritt<
  Daten = Record<string, unknown>,
  Lage = Record<string, unknown>,
  Name extends string = string,
> {
  type: Name;
  /** Absent while only asked whether the Schritt would be possible: conditions on data then hold. */
  daten?: Daten;
  akteur: Akteur;
  /** The office in which the actor acts; chosen by the engine. */
  als: Amt | null;
  /** Instant (ISO 8601, UTC) and civil date (Europe/Berlin) of the Schritt. */
  jetzt: string;
  heute: string;
  /** Facts about the Vorgang that its snapshot does not hold (sections, open Massgaben, settings). */
  lage: Lage;
}

/** What conditions see: while only asked, the form is not filled yet. */
export interface Frage<
  K,
  L = Record<string, unknown>,
  Daten = Record<string, unknown>,
  Name extends string = string,
> {
  kontext: K;
  schritt: Schritt<Daten, L, Name>;
}

/** What notes and effects see: the Schritt is being made. */
export interface Blick<
  K,
  L = Record<string, unknown>,
  Daten = Record<string, unknown>,
  Name extends string = string,
> {
  kontext: K;
  schritt: Schritt<Daten, L, Name> & { daten: Daten };
}

/** Any validator that follows the Standard Schema convention (zod does). */
export interface Formular {
  '~standard': {
    validate(
      wert: unknown,
    ):
      | { value: unknown }
      | { issues: readonly { message: string; path?: readonly unknown[] }[] }
      | Promise<unknown>;
  };
}

/** What a Schritt is called, asks for and brings about. */
export interface Schrittart<Sache extends string = string> {
  titel: Text;
  /** What happens then, in one sentence. */
  folge: Text;
  formular?: Formular;
  /** What the form begins with, out of the context. */
  vorgaben?: (kontext: never) => Record<string, unknown>;
  /** Bound to the content hash that the person saw, and confirmed by a fresh login. */
  bindend?: true;
  /** Only deadlines and the system make it; nobody can send it from outside. */
  intern?: true;
  /** Why nobody hears of it, where it can pass without a message. */
  still?: Text;
  /** Four eyes: matters (`augen`) that it writes, and that nobody may sign by it who wrote in them. */
  schreibt?: readonly Sache[];
  zeichnet?: readonly Sache[];
}

/** A deadline of a procedure; `regel` is the default that a setting of the same name replaces. */
export interface Fristart {
  titel: Text;
  regel: { art: string; [angabe: string]: unknown };
  /**
   * Calendar days before it (negative) and Arbeitstage after it on which somebody is told; absent: as the
   * Mandant has set for all.
   */
  erinnerungstage?: readonly number[];
  eskalationstage?: readonly number[];
}

/** One kind of message, and the Stellen that get it. */
export interface Meldung {
  art: string;
  an: readonly string[];
}

/**
 * An effect: its kind (one handler per kind) and the data it hands over. A list makes one effect for each
 * entry.
 */
export interface Wirkungsart<K, L = Record<string, unknown>> {
  art: string;
  daten?: (blick: Blick<K, L, never, never>) => object | readonly object[];
  /**
   * Which messages it sends to whom, for the table of messages: Stellen with circles, and `zustaendig` for
   * those whose turn it is then.
   */
  meldungen?: readonly Meldung[];
  /** Deadlines that an effect of kind `frist` may begin, by name. */
  fristen?: readonly string[];
}

export interface Zustandsangaben {
  titel: Text;
  phase: Text;
  /**
   * Stellen with a circle in place of the Ressort: `STR@federfuehrung`. Empty only in an end state, or while
   * the Vorgang waits for another.
   */
  wer: readonly string[];
  /**
   * What the Vorgang waits for, when that is not a person: the move of another Vorgang. Nobody has a task
   * then.
   */
  wartetAuf?: Text;
  /** Sections and attachments may be edited here. */
  bearbeitbar?: true;
  ende?: true;
}

/**
 * A procedure. `W` are the names it may use in its states. Conditions, notes and effects each see the forms of
 * their own procedure; the engine does not know them (`never`).
 */
export interface Definition<K extends object, L = Record<string, unknown>, W extends Worte = Worte> {
  id: string;
  version: number;
  titel: Text;
  beginn: W['zustand'];
  kontext: (eingabe: Partial<K>) => K;
  /** Circles: which Ressorts or persons stand behind `@federfuehrung`, `@mitzeichnend` … */
  kreise: Record<string, (kontext: K, daten?: Record<string, unknown>, lage?: L) => readonly string[]>;
  /** Who acts in the place of vacant offices; with the facts of a Schritt only of those vacant at that moment. */
  ersatz?: (kontext: K, lage?: L) => Ersatz;
  /** A condition answers null, or the reason why not. */
  bedingungen: Record<string, (frage: Frage<K, L, never, never>) => Text | null>;
  /** Notes in the context of the Vorgang. */
  merken: Record<string, (blick: Blick<K, L, never, never>) => Partial<K>>;
  wirkungen: Record<string, Wirkungsart<K, L>>;
  fristen: Record<W['frist'], Fristart>;
  /**
   * Deadlines of tasks: whoever has the task is reminded some Arbeitstage before and on the day, then the
   * offices above (regeln.md §2). Unless the deadline names others these are whose turn it is.
   */
  aufgabenfristen?: readonly W['frist'][];
  schritte: Record<W['schritt'], Schrittart>;
  /** Matters of four eyes, each with the field of the context that notes the natural persons who wrote in it. */
  augen: Record<string, keyof K & string>;
  /** Pairs of four eyes as released, of versions older than `augen`: no more than a part of their hash. */
  vierAugen?: readonly (readonly [string, string])[];
  /** The usual way through the procedure, for plans, stations, demonstrations and tests. */
  weg?: readonly Wegstation<W>[];
  /** Schritte that are possible in every state that is no end. */
  ueberall?: Uebergaenge<W>;
  /** Each Schritt tells somebody, or says in `still` why not; the model check insists. */
  nieStumm?: true;
  /** Upgraders of the context of older versions, named by plans of migration. */
  umbauten?: Record<string, (alt: Record<string, unknown>) => K>;
  // oxlint-disable-next-line typescript/no-explicit-any -- XState's own loose node type
  zustaende: Record<W['zustand'], StateNodeConfig<any, any, any, any, any, any, any, any, any, any>>;
}

/** One way that a Schritt can go; XState's words. */
export interface Uebergang<W extends Worte = Worte> {
  target?: W['zustand'] | `#${string}.${W['zustand']}`;
  guard?: W['bedingung'] | readonly W['bedingung'][];
  actions?: W['aktion'] | readonly W['aktion'][];
  /** Leaves and enters the state again, so that its deadline starts anew. */
  reenter?: boolean;
  /** Who may make it here, when not those of the state. */
  wer?: readonly W['stelle'][];
}
export type Uebergaenge<W extends Worte = Worte> = {
  readonly [S in W['schritt']]?: W['zustand'] | Uebergang<W> | readonly Uebergang<W>[];
};

/** One station of the usual way: in this state, this office makes this Schritt. */
export interface Wegstation<W extends Worte = Worte> {
  zustand: W['zustand'];
  wer: W['stelle'];
  schritt: W['schritt'];
  /** How its form is usually filled, where it has to be. */
  daten?: object;
  /** The deadline that runs here; one for each degree of urgency where there are several. */
  frist?: W['frist'] | Readonly<Record<string, W['frist']>>;
  /** How a plan backwards from a Sitzung calls it; without, it has no date of its own there. */
  plan?: {
    station: string;
    titel: Text;
    /** German, as in „3 Arbeitstage vor der Formalprüfung“. */
    genannt: string;
    /** The Sitzung sets the date. */
    fest?: true;
  };
}

export interface Workflow<
  K extends object = Record<string, unknown>,
  L = Record<string, unknown>,
> extends Definition<K, L> {
  maschine: AnyStateMachine;
  /** SHA-256 (hex) over everything about the procedure that is data. */
  hash: string;
}
