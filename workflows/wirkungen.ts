import type { z } from 'zod';
import type {
  Abschnitt,
  Bemerkungsart,
  Bemerkungsstand,
  JaNein,
  Massgabenstand,
  Nachrichtenname,
  Sperrgrund,
  Stelle,
  Stufe,
  Tagesordnungsteil,
  Veroeffentlichung,
  Zeichnungsurteil,
  Ziffernart,
} from '#contract';
import type { Blick, Fristbeginn } from '#engine';
import type { Auftragskontext } from './auftrag/kontext.js';
import type { formulare as berichtsformulare } from './jahresbericht/formulare.js';

/** A Ziffer as it is given or read. */
export interface Ziffer {
  nr: string;
  text: string;
  typ: Ziffernart[];
  adressat: string[];
  fristen: object[];
}

/** Other words for a place in the text. */
export interface Textvorschlag {
  alt: string;
  neu: string;
}

/**
 * Kinds of effects with what they hand over: the one type for the procedure that sends and the handler that
 * receives. Optional values are spelt out (`| undefined`), so that a misspelt name is a missing one.
 */
export interface Wirkungsdaten {
  /** Sections of the draft, each with the version that the person saw. */
  abschnitte_speichern: { abschnitte: readonly { buchstabe: Abschnitt; text: string; version: number }[] };
  abschnitt_fertig: { abschnitt: Abschnitt; fertig: boolean };
  nummer_vergeben: null;
  /** Everything that was written, with what hangs on it. */
  entwurf_loeschen: null;
  stammdaten: {
    titel: string | undefined;
    untertitel: string | null | undefined;
    stufe: Stufe | undefined;
  };
  anlage_hinzufuegen: {
    name: string;
    sha256: string;
    alternativtext: string | undefined;
    stufe?: Stufe | undefined;
  };
  anlage_entfernen: { anlage: string };
  anlage_beschreiben: { anlage: string; alternativtext: string; stufe?: Stufe | undefined };
  /** A numbered Fassung of the draft. */
  fassung_einfrieren: { nr: number; redaktionell: boolean; vermerk: string | null };
  /** An approval or verdict, bound to the content of the Fassung. */
  zeichnung: {
    ressort: string | null;
    urteil: Zeichnungsurteil;
    text: string | null;
    fassung: number | null;
  };
  massgabe: { ressort: string; text: string; abschnitt?: Abschnitt | undefined; bis?: string | undefined };
  /** Open Massgaben of a Ressort that has given another verdict. */
  massgaben_ersetzen: { ressort: string };
  massgabe_erledigen: {
    massgabe: string;
    stand: Exclude<Massgabenstand, 'offen' | 'ersetzt'>;
    grund: string | null;
  };
  bemerkung: {
    text: string;
    art: Bemerkungsart;
    abschnitt: Abschnitt | undefined;
    vorschlag: Textvorschlag | undefined;
  };
  /** An answer within a house: an internal remark of that Ressort, whoever writes it. */
  hausantwort: { text: string; ressort: string };
  bemerkung_erledigen: { bemerkung: string; stand: Bemerkungsstand; antwort: string | undefined };
  vorschlag_uebernehmen: { bemerkung: string };
  /** More time for a running deadline, in calendar days. */
  frist_verlaengern: { schluessel: string; tage: number; melden?: readonly Stelle[] };
  /**
   * With the reason that was given, the civil date that it is about, and the key of the deadline by which
   * something is to be done, where there are such.
   */
  nachricht: {
    an: Stelle;
    art: Nachrichtenname;
    grund?: string | null;
    termin?: string | null | undefined;
    frist?: string;
  };
  /** A deadline has passed; without names everybody whose turn it was is told. */
  mahnung: { an: readonly Stelle[]; eskalation: readonly Stelle[] };
  aufgabe_melden: null;
  /** The lead reminds those whose turn it is, with its own words. */
  hand_erinnern: { grund: string | null };
  top_anlegen: { teil: Tagesordnungsteil; nummer: number | undefined };
  /** What became of the paper at its TOP; `ergebnis` is the Schritt. */
  top_ergebnis: {
    ergebnis: string;
    anwesend: number | undefined;
    ja: number | undefined;
    nein: number | undefined;
    enthaltung: number | undefined;
    stimmePraesident: JaNein | undefined;
    vermerk: string | undefined;
  };
  /** As given, or – null – read out of section G. */
  ziffern: { ziffern: readonly Ziffer[] | null };
  auftraege_vorschlagen: null;
  /** What happened to the paper, to those Vorgaenge that wait for it. */
  auftraege_benachrichtigen: { ereignis: 'vorlageBeschlossen' | 'vorlageZurueck' };
  auftragsdaten: null;
  naechster_auftrag: { faellig: string; kontext: Auftragskontext };
  veroeffentlichung: {
    stand: Veroeffentlichung | null;
    paragraf: Sperrgrund | undefined;
    grund: string | undefined;
    schwaerzungen: string | undefined;
  };
  /** The whole report, with the version that the author saw. */
  bericht_speichern: z.output<typeof berichtsformulare.bearbeiten>;
  bericht_einfrieren: { nr: number };
  kampagne_pruefen: { kampagne: string | null };
  /** A report was asked back: a Gesamtbericht that lies for approval is open again. */
  kampagne_oeffnen: { kampagne: string | null };
  kampagne_anlegen: { jahr: number; faellig: string };
  kampagne_abbrechen: null;
  planwerte_festschreiben: { jahr: number };
  berichte_beginnen: { jahr: number; faellig: string; berichtswesen: string };
  kampagne_erinnern: null;
  gesamtbericht_einfrieren: { nr: number };
  kampagnenvorlage_anlegen: {
    jahr: number;
    federfuehrung: string;
    mitwirkende: readonly string[];
    gremien: readonly string[];
  };
  berichte_abschliessen: null;
}

export type Wirkungsname = keyof Wirkungsdaten;

/** A kind of message and who gets it, as the table of messages names them. */
export interface Nachrichtenmuster {
  art: Nachrichtenname;
  an: readonly string[];
}

type Eines<T> = T | readonly T[];

/** An effect that has a handler in the runner. */
type Sendung<Name extends Wirkungsname, K, L> = Wirkungsdaten[Name] extends null
  ? { art: Name; meldungen?: readonly Nachrichtenmuster[] }
  : {
      art: Name;
      daten: (blick: Blick<K, L, never, never>) => Eines<Wirkungsdaten[Name]>;
      meldungen?: readonly Nachrichtenmuster[];
    };

/** Deadlines that begin or end by name, one for each Ressort for instance; the engine sorts them out. */
type Fristsendung<K, L, Frist extends string, Schritt extends string> =
  | {
      art: 'frist';
      fristen: readonly Frist[];
      daten: (blick: Blick<K, L, never, never>) => Eines<
        Omit<Fristbeginn, 'name' | 'ereignis'> & {
          name: Frist;
          ereignis: { type: Schritt; daten?: object } | null;
        }
      >;
    }
  | { art: 'frist_ende'; daten: (blick: Blick<K, L, never, never>) => Eines<{ schluessel: string }> };

/** Effects of one procedure with context `K` and facts `L`, and the names of its deadlines and Schritte. */
export type Wirkungen<K, L, Frist extends string, Schritt extends string> = Record<
  string,
  { [Name in Wirkungsname]: Sendung<Name, K, L> }[Wirkungsname] | Fristsendung<K, L, Frist, Schritt>
>;
