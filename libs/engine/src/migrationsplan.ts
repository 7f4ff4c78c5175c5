import type { Fristuebernahme } from '#contract';

/**
 * How running Vorgaenge move from one version of a procedure to another. States by their qualified names
 * (`abstimmung.finanzen.offen`).
 */
export interface Migrationsplan {
  von: { id: string; version: number };
  nach: { id: string; version: number };
  zustaende: Record<string, string>;
  /** Parts of a parallel state that the old version does not have: the state in which each begins. */
  teile?: Record<string, string>;
  /**
   * Name of an upgrader in `umbauten` of the new version; without one, new fields get the defaults of the new
   * version.
   */
  kontext?: string;
  /** For each deadline, by name: keep its date, begin anew by the rule of the new version, or drop it. */
  fristen: Record<string, Fristuebernahme>;
}

export type Plancode =
  /** The plan is for other versions than those given. */
  | 'falsche_fassung'
  /** A state that a Vorgang may be in has no target. */
  | 'zustand_ohne_ziel'
  /** The target does not exist in the new version. */
  | 'ziel_fehlt'
  /** A running Vorgang would be moved into an end, or a state that is a mere group. */
  | 'ziel_unzulaessig'
  /** The plan names a state that the old version does not have. */
  | 'zustand_unbekannt'
  /** Parts of a parallel state have no state in the new version. */
  | 'zustand_unvollstaendig'
  /** What happens to a deadline is not said. */
  | 'frist_ohne_angabe'
  | 'frist_unbekannt'
  | 'umbau_fehlt'
  | 'umbau_gescheitert'
  /** Ended Vorgaenge do not move. */
  | 'vorgang_beendet';

/** Why a plan, or the move of one Vorgang, is refused. */
export interface Planbefund {
  code: Plancode;
  ort: string;
  de: string;
  en: string;
}
