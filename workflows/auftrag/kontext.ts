import type { Massgeblich } from '#contract';

export interface Verlaengerung {
  von: string;
  auf: string;
  grund: string;
  genehmigtDurch: string;
}

export interface Auftragskontext {
  /** Ressorts that introduced the paper it comes from; they follow it. */
  einbringer: readonly string[];
  /** Ressorts that owe the result; of a body, those that lead it. */
  adressat: readonly string[];
  /** Civil date on which it is due, and the date first set: it stays visible for ever. */
  faellig: string | null;
  ersteFrist: string | null;
  /** `sitzung`: on the agenda of the last Sitzung on or before the date; `eingang`: received by the date. */
  massgeblich: Massgeblich;
  verlaengerungen: readonly Verlaengerung[];
  antrag: { auf: string; grund: string } | null;
  /** RRULE of a recurring obligation, and the civil date with which the chain ends; null: it never does. */
  wiederholung: string | null;
  wiederholungBis: string | null;
  vorlage: string | null;
  /** Natural persons who asked for an extension or a release: somebody else grants it. */
  antragsteller: readonly string[];
}

export interface Auftragslage {
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
}

export function auftragskontext(eingabe: Partial<Auftragskontext>): Auftragskontext {
  return {
    einbringer: [],
    adressat: [],
    faellig: null,
    ersteFrist: null,
    massgeblich: 'sitzung',
    verlaengerungen: [],
    antrag: null,
    wiederholung: null,
    wiederholungBis: null,
    vorlage: null,
    antragsteller: [],
    ...eingabe,
  };
}

/** Whose office acts: the Ressorts behind `@adressat`. */
export const kreise = { adressat: ({ adressat }: Auftragskontext) => adressat };

/** Matters of four eyes, and where the natural persons behind each are noted. */
export const augen = { verlaengerung: 'antragsteller', aufhebung: 'antragsteller' } as const satisfies Record<
  string,
  keyof Auftragskontext
>;
