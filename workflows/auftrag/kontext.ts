import type { Massgeblich } from '#contract';
import type { Besetzungslage, Ersetzt } from '../besetzung.js';

/** The Beschluss on which a longer extension or a lifting rests: one that is recorded, or one outside. */
export type Grundlage =
  | { vorlage: string; nummer: string; am: string }
  | { am: string; gremium: string; fundstelle: string; anlage: Beleg };

/** The text of a Beschluss outside, which hangs on the Auftrag. */
export interface Beleg {
  id: string;
  name: string;
}

export interface Verlaengerung {
  von: string;
  auf: string;
  grund: string;
  /** Who granted it, or the Beschluss in words. */
  genehmigtDurch: string;
}

/** What a Beschluss outside brings about once a second person has confirmed it. */
export type Vorhaben =
  | { art: 'verlaengerung'; auf: string; grund: string; beschluss: Grundlage }
  | { art: 'aufhebung'; beschluss: Grundlage };

export interface Auftragskontext extends Ersetzt {
  /** Ressorts that introduced the paper it comes from; they follow it. */
  einbringer: readonly string[];
  /** Ressorts that owe the result; of a body, those that lead it. */
  adressat: readonly string[];
  /** Civil date on which it is due, and the date first set: it stays visible for ever. */
  faellig: string | null;
  ersteFrist: string | null;
  /**
   * Civil date from which a rhythm counts, when another run came before this one; otherwise `ersteFrist` is
   * the first.
   */
  rhythmusAb: string | null;
  /**
   * Civil date of the Sitzung that set it – of a later run, of the one that fulfilled the run before. Only a
   * later decision answers it. Null where a version before 3 began it.
   */
  gesetztAm: string | null;
  /** `sitzung`: on the agenda of the last Sitzung on or before the date; `eingang`: received by the date. */
  massgeblich: Massgeblich;
  verlaengerungen: readonly Verlaengerung[];
  /** What the addressee asks for: more time until `auf`, or without a date that it ends. */
  antrag: { auf: string | null; grund: string } | null;
  /** RRULE of a recurring obligation, and the civil date with which the chain ends; null: it never does. */
  wiederholung: string | null;
  wiederholungBis: string | null;
  vorlage: string | null;
  /** Natural persons who asked for an extension or a release: somebody else grants it. */
  antragsteller: readonly string[];
  /** What waits for a second person, and the natural persons who have ever entered a Beschluss. */
  vorhaben: Vorhaben | null;
  erfasser: readonly string[];
  /** The Beschluss behind the present date and behind the lifting. */
  verlaengertDurch: Grundlage | null;
  aufgehobenDurch: Grundlage | null;
  /** Civil date by which it counts as fulfilled, and – without a paper – how: in the chancellery's words. */
  erfuelltAm: string | null;
  erledigtDurch: string | null;
  /** Why the date that was confirmed may lie where it does. */
  terminGrund: string | null;
  /** Natural person in the addressed house who answers for it, and why it takes longer. */
  verantwortlich: string | null;
  verzug: string | null;
}

/** A paper that may answer an Auftrag. */
export interface Antwortvorlage {
  id: string;
  einbringer: readonly string[];
  /** Civil dates of the Sitzung that it heads for, of the one that decided it, of its receipt. */
  sitzung: string | null;
  beschlossen: string | null;
  eingegangen: string | null;
}

export interface Auftragslage extends Besetzungslage {
  /** The linked paper exists, leads to a Sitzung and may be seen by the actor. */
  vorlageBekannt: boolean;
  /**
   * Civil date on which the linked paper reached the Senatskanzlei; what counts when the Auftrag asks for
   * receipt.
   */
  vorlageEingegangen?: string | null;
  /** Ressort codes that exist today. */
  ressorts: readonly string[];
  /** Longest extension from office to office, in calendar months (NZ practice, [A]). */
  einstellungen: { amtsverlaengerungMonate: number };
  /** Next date of the recurrence; null where there is none or it has ended. */
  naechsterTermin: string | null;
  /** The paper that it comes from, and the civil date of the Sitzung that set it. */
  quelle: string | null;
  gesetztAm: string | null;
  /** The running paper that the form names, and the one that is linked. */
  vorlage: Antwortvorlage | null;
  verknuepfte: Antwortvorlage | null;
  /** The decided paper that the form names as the Beschluss. */
  beschluss: { id: string; nummer: string; am: string } | null;
  /** The attachment of this Auftrag that the form names. */
  beleg?: Beleg | null;
  /** The person that the form names holds an office in the addressed house. */
  personImHaus: boolean;
}

const ANFANG: Auftragskontext = {
  einbringer: [],
  adressat: [],
  faellig: null,
  ersteFrist: null,
  rhythmusAb: null,
  gesetztAm: null,
  massgeblich: 'sitzung',
  verlaengerungen: [],
  antrag: null,
  wiederholung: null,
  wiederholungBis: null,
  vorlage: null,
  antragsteller: [],
  vorhaben: null,
  erfasser: [],
  verlaengertDurch: null,
  aufgehobenDurch: null,
  erfuelltAm: null,
  erledigtDurch: null,
  terminGrund: null,
  verantwortlich: null,
  verzug: null,
};

export function auftragskontext(eingabe: Partial<Auftragskontext>): Auftragskontext {
  return { ...ANFANG, ...eingabe };
}

/** Whose office acts, and who is told: the Ressorts that owe it and those it comes from, and persons. */
export const kreise = {
  adressat: ({ adressat }: Auftragskontext) => adressat,
  quelle: ({ einbringer }: Auftragskontext) => einbringer,
  verantwortlich: ({ verantwortlich }: Auftragskontext) => (verantwortlich === null ? [] : [verantwortlich]),
  erfasser: ({ erfasser }: Auftragskontext) => erfasser,
};

/** Matters of four eyes, and where the natural persons behind each are noted. */
export const augen = {
  verlaengerung: 'antragsteller',
  aufhebung: 'antragsteller',
  erledigung: 'antragsteller',
  beschluss: 'erfasser',
} as const satisfies Record<string, keyof Auftragskontext>;
