import type { AnyStateMachine, StateNodeConfig } from 'xstate';
import type { Akteur, Amt } from './akteur.js';
import type { Text } from './text.js';

/** One move that is asked for: what, with which data, by whom, when, and the facts that conditions need. */
export interface Schritt<Daten = Record<string, unknown>, Lage = Record<string, unknown>> {
  type: string;
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

/** What conditions, notes and effects of a procedure see. */
export interface Blick<K, L = Record<string, unknown>> {
  kontext: K;
  // oxlint-disable-next-line typescript/no-explicit-any -- each Schritt has its own form; its schema has checked it
  schritt: Schritt<any, L>;
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
export interface Schrittart {
  titel: Text;
  /** What happens then, in one sentence. */
  folge: Text;
  formular?: Formular;
  /** Bound to the content hash that the person saw, and confirmed by a fresh login. */
  bindend?: true;
  /** Only deadlines and the system make it; nobody can send it from outside. */
  intern?: true;
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

/**
 * An effect: its kind (one handler per kind) and the data it hands over. A list makes one effect for each
 * entry.
 */
export interface Wirkungsart<K, L = Record<string, unknown>> {
  art: string;
  daten?: (blick: Blick<K, L>, vorgabe: unknown) => object | readonly object[];
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

export interface Definition<K extends object, L = Record<string, unknown>> {
  id: string;
  version: number;
  titel: Text;
  beginn: string;
  kontext: (eingabe: Partial<K>) => K;
  /** Circles: which Ressorts or persons stand behind `@federfuehrung`, `@mitzeichnend` … */
  kreise: Record<string, (kontext: K, daten?: Record<string, unknown>) => readonly string[]>;
  /** A condition answers null, or the reason why not. */
  bedingungen: Record<string, (blick: Blick<K, L>) => Text | null>;
  /** Notes in the context of the Vorgang. */
  merken: Record<string, (blick: Blick<K, L>) => Partial<K>>;
  wirkungen: Record<string, Wirkungsart<K, L>>;
  fristen: Record<string, Fristart>;
  schritte: Record<string, Schrittart>;
  /** Pairs of Schritte that one natural person must never make in the same round. */
  vierAugen: readonly (readonly [string, string])[];
  /** Schritte that are possible in every state that is no end. */
  ueberall?: Uebergaenge;
  /** Upgraders of the context of older versions, named by plans of migration. */
  umbauten?: Record<string, (alt: Record<string, unknown>) => K>;
  // oxlint-disable-next-line typescript/no-explicit-any -- XState's own loose node type
  zustaende: Record<string, StateNodeConfig<any, any, any, any, any, any, any, any, any, any>>;
}

/** One way that a Schritt can go; XState's words. */
export interface Uebergang {
  target?: string;
  guard?: string | readonly string[];
  actions?: Aktion | readonly Aktion[];
  /** Leaves and enters the state again, so that its deadline starts anew. */
  reenter?: boolean;
  /** Who may make it here, when not those of the state. */
  wer?: readonly string[];
}
export type Aktion = string | { type: string; params: object };
export type Uebergaenge = Record<string, string | Uebergang | readonly Uebergang[]>;

export interface Workflow<
  K extends object = Record<string, unknown>,
  L = Record<string, unknown>,
> extends Definition<K, L> {
  maschine: AnyStateMachine;
  /** SHA-256 (hex) over everything about the procedure that is data. */
  hash: string;
}
