import type { Station } from '#workflows';
import type { Demokalender } from './kalender.js';

/** The verdict of one Ressort; `offen`: none yet. */
export interface Demourteil {
  ressort: string;
  urteil?: 'erteilt' | 'massgabe' | 'bedenken' | 'nicht_betroffen' | 'offen';
  text?: string;
  abschnitte?: readonly string[];
}

/** What the script of a paper may look up while it runs. */
export interface Nachschlag {
  /** Id of a paper by its name. */
  papier(name: string): string;
  /** Id of the open Massgabe that a Ressort set on this paper. */
  massgabe(ressort: string): Promise<string>;
  /** Id of the file that hangs on the Auftrag of this Schritt. */
  anlage(): Promise<string>;
  kalender: Demokalender;
}

/** One Schritt beside the usual route. */
export interface Zug {
  /** Days from the Sitzung, or – with `vorTagen` – before today. */
  tag?: number;
  vorTagen?: number;
  uhr?: string;
  wer: string;
  schritt: string;
  daten?:
    Record<string, unknown> | ((n: Nachschlag) => Record<string, unknown> | Promise<Record<string, unknown>>);
  /** Number of the Ziffer: the Schritt is made on the Auftrag out of it. */
  auftrag?: string;
  /** A file that comes with the Schritt, with the lines of its one page. */
  datei?: { name: string; zeilen: readonly string[] };
}

/** What an author does in a draft before its first station. */
export const ANFANG = ['anlegen', 'schreiben', 'festlegen'] as const;
/** Stations of the demo in their order: the beginning, then the usual way of the procedure. */
export type Demostation = (typeof ANFANG)[number] | Station;

type Text = string | ((k: Demokalender) => string);

/** One paper of the demo: what stands in it, and how far it has come. */
export interface Papier {
  name: string;
  titel: string;
  untertitel?: string;
  ff: string;
  mit?: readonly string[];
  stufe?: 'nfd' | 'vertraulich';
  eile?: 'kurz' | 'eilt';
  /** Why; asked for with a short term. */
  eilegrund?: string;
  gremien?: readonly string[];
  mz?: readonly Demourteil[];
  a: Text;
  b: Text;
  c?: string;
  d?: string;
  g: Text;
  /** -1 the last Sitzung, 1 the next. */
  sitzung: number;
  /** The last station that it has passed. */
  bis: Demostation;
  /** The last station of the route was so many days ago; without it the dates follow from the Sitzung. */
  vorTagen?: number;
  /** Sections that are still empty. */
  ohne?: readonly string[];
  beschluss?: { schritt: string; daten?: Record<string, unknown> };
  veroeffentlichung?: { schritt: string; daten: Record<string, unknown> };
  /** After the verdicts, before the signatures. */
  zwischen?: readonly Zug[];
  danach?: readonly Zug[];
}
