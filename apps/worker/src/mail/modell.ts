import type { Sprache } from '#contract';

/** One mail as it is said, before it is written as text and as HTML. */
export interface Mailmodell {
  sprache: Sprache;
  betreff: string;
  anrede: string;
  abschnitte: readonly Abschnitt[];
  /** Page on which the reader says how she wants to be told. */
  einstellungen: string;
}

/** Part of a digest; a single mail has one without a heading. */
export interface Abschnitt {
  titel: string | null;
  meldungen: readonly Meldung[];
}

/** What one message says. */
export interface Meldung {
  ueberschrift: string;
  /** „Vorgang VL 21/48“; null when it is about none. */
  kennung: string | null;
  /** Title of the Vorgang; null when it is not said. */
  gegenstand: string | null;
  saetze: readonly string[];
  angaben: readonly Angabe[];
  /** The Beschluss in short. */
  beschluss: readonly Ziffer[];
  /** Each opens a page and does nothing else. */
  knoepfe: readonly Knopf[];
  /** The page of the Vorgang, or of what else it is about. */
  seite: Knopf;
}

export interface Angabe {
  name: string;
  wert: string;
  /** What the reader must not miss. */
  wichtig?: true;
}

export interface Ziffer {
  nr: string;
  text: string;
}

export interface Knopf {
  titel: string;
  adresse: string;
}
