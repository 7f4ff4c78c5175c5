import type { Dateimerkmal, Nachrichtenname, Stufe, Verfahrensname } from '#contract';
import type { Akteur, Amt, Gelungen, Schritt, Workflow } from '#engine';
import type { Transaktion } from '#persistence';
import type { Wirkungsdaten, Wirkungsname } from '#workflows';
import type { Einstellungen } from './einstellungen.js';
import type { Lesezeile, Vorgangszeile } from './lage/lagelader.js';

/** Key under which the same request answers the same, and the answer to keep. */
export interface Idempotenz {
  schluessel: string;
  anfrageSha256: string;
}

export interface Schrittantwort {
  vorgang: string;
  nummer: string;
  schritt: string;
  version: number;
  zustand: string;
}

/** A Vorgang that is to begin. */
export interface Beginn {
  art: Verfahrensname;
  mandant: string;
  titel: string;
  untertitel?: string | null;
  stufe: Stufe;
  /** First context of the procedure. */
  eingabe: Record<string, unknown>;
  akteur: Akteur;
  daten: Record<string, unknown>;
  einstellungen?: Einstellungen;
  /** Sections and attachments that the draft begins with, written by this person. */
  entwurf?: {
    person: string;
    abschnitte: Record<string, string>;
    anlagen: readonly (Datei & { name: string })[];
  };
  idempotenz?: Idempotenz | null;
}

export type Zeichnungszeile = Wirkungsdaten['zeichnung'];

/** Bytes with the hash under which they are kept. */
export interface Datei {
  sha256: string;
  typ: string;
  inhalt: Buffer;
  /** What is active in it; nothing in what the program made itself. */
  merkmale?: readonly Dateimerkmal[];
}

/** A message to the holders of a Stelle; `schluessel` makes it single. */
export interface Nachrichtzeile {
  stelle: string;
  art: Nachrichtenname;
  schluessel: string;
  /** `frist`: key of the deadline by which something is to be done. */
  daten: { frist?: string; [angabe: string]: unknown };
  /** Instant (ISO 8601, UTC) from which on it is sent; absent: at once. */
  faellig_ab?: string;
}

export type Beiwerk = (t: Transaktion) => Promise<unknown>;

/** What one Schritt is about to write, all in one transaction. Handlers of effects add to it. */
export interface Werk {
  readonly t: Transaktion;
  readonly workflow: Workflow;
  readonly zeile: Lesezeile;
  readonly vorgang: Vorgangszeile;
  readonly schritt: Pick<Schritt, 'type' | 'akteur'> & { daten: Record<string, unknown> };
  readonly ergebnis: Gelungen<Record<string, unknown>>;
  readonly als: Amt | null;
  /** Columns of the Vorgang that change with the effect. */
  readonly felder: Partial<
    Pick<Vorgangszeile, 'nummer' | 'titel' | 'untertitel' | 'stufe' | 'inhalt_sha256' | 'fassung'>
  >;
  readonly zeichnungen: Zeichnungszeile[];
  readonly nachrichten: Nachrichtzeile[];
  /** Key of the deadline whose end brought this Schritt. */
  readonly ausgeloest?: string;
  /** A file that came with the Schritt. */
  readonly datei?: Datei;
  /**
   * What goes into further tables. Written before the Vorgang itself: the head of the audit chain, which all
   * of a Mandant share, is then locked shortest.
   */
  readonly davor: Beiwerk[];
  /** What has to follow in the audit trail: Vorgaenge that begin through this one. */
  readonly danach: Beiwerk[];
  /** Begins a further Vorgang in the same transaction. */
  readonly beginne: (t: Transaktion, beginn: Beginn) => Promise<Schrittantwort>;
}

/** The handler of each kind of effect; it reads, checks and adds to the work, but writes nothing itself. */
export type Wirkungshandler = {
  readonly [Name in Wirkungsname]: (werk: Werk, daten: Wirkungsdaten[Name]) => void | Promise<void>;
};

/** The parts of the work that handlers fill. */
export function leeresWerk(): Pick<Werk, 'felder' | 'zeichnungen' | 'nachrichten' | 'davor' | 'danach'> {
  return { felder: {}, zeichnungen: [], nachrichten: [], davor: [], danach: [] };
}

/** The natural person who acts, or null for deadlines and the system. */
export function handelnde({ schritt: { akteur } }: Werk): string | null {
  return akteur.art === 'person' ? akteur.person : null;
}
