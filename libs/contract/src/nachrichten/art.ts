import type { Zweisprachig } from '../fehler.js';
import type { Nachrichtengruppe, Verfahrensname } from '../worte.js';

/** What a message is about, in words that are ready to be said. */
export interface Nachrichtenblick {
  /** Procedure of the Vorgang. */
  verfahren: Verfahrensname;
  /** What is to be done now; null when nothing is. */
  aufgabe: Zweisprachig | null;
  /** Civil date that it is about, and the one before. */
  termin: Zweisprachig;
  vorher: Zweisprachig;
  /** Until when something is to be done, with the hour where the day does not end it; empty: no deadline. */
  bis: Zweisprachig;
  /** Arbeitstage since the date. */
  abstand: number;
  /** How many Vorgaenge wait, or deadlines of one. */
  anzahl: number;
  /** What the deadline is for; empty when it is about none. */
  frist: Zweisprachig;
  /** What was given as the reason; null when there is none, or when it must not leave the house. */
  grund: string | null;
  /** Deadlines that have changed with it. */
  fristen: readonly { titel: Zweisprachig; datum: Zweisprachig }[];
  /** What the nightly check found. */
  befund: { nacht: Zweisprachig; aussage: string; titel: string; stelle: string };
  /** Outcome of a TOP, and which one it was. */
  ergebnis: Zweisprachig;
  top: string;
  /** Which right has changed, and for whom. */
  recht: Rechtsblick;
}

/** A change of rights in words; what does not apply is empty. */
export interface Rechtsblick {
  /** Whose right it is, and who has changed it. */
  wer: string;
  durch: string;
  /** The other person: who deputises. */
  andere: string;
  /** Office, key or rule. */
  was: Zweisprachig;
  von: Zweisprachig;
  bis: Zweisprachig;
  grund: string;
}

/** The same as a row of a message keeps it: names, civil dates. */
export interface Rechtsdaten {
  wer?: string;
  durch?: string;
  andere?: string;
  was?: string | Zweisprachig;
  von?: string;
  bis?: string;
  grund?: string;
}

/** One kind of message: how people hear of it, and what it says. */
export interface Nachrichtenart {
  /** Which of the reader's settings decides how she is told. */
  gruppe: Nachrichtengruppe;
  /**
   * When a mail is dropped: `aufgabe` when that office has nothing to do any more, `zustand` when the Vorgang
   * has moved on; news are never.
   */
  hinfaellig?: 'aufgabe' | 'zustand';
  /** In the list of messages, in a few words. */
  liste: Zweisprachig;
  betreff: (blick: Nachrichtenblick) => Zweisprachig;
  saetze: (blick: Nachrichtenblick) => readonly Zweisprachig[];
  /** Page that it leads to when it is about no Vorgang. */
  seite?: string;
  /** Told also to somebody who has lost her office or was deactivated: it is about just that. */
  immer?: true;
  /** Told also to whoever did it herself: she has something to do next. */
  auchSelbst?: true;
  /** Leaves in the morning of the next Arbeitstag. */
  amMorgen?: true;
  /** Of the Vorgang only its number: not everybody who is told may read it. */
  nurNummer?: true;
  /** Several within so many minutes are one message: it leaves when they are over. */
  gesammelt?: number;
  /** Of a confidential Vorgang only that there is news. */
  neutralWennVertraulich?: true;
}

export const text = (de: string, en: string): Zweisprachig => ({ de, en });
/** A message that always says the same. */
export const fest = (betreff: Zweisprachig, ...saetze: readonly Zweisprachig[]) => ({
  liste: betreff,
  betreff: () => betreff,
  saetze: () => saetze,
});
/** The sentence with which something is asked for, and until when. */
export const bisWann = ({ bis }: Nachrichtenblick): readonly Zweisprachig[] =>
  bis.de === '' ? [] : [text(`Bitte bis ${bis.de}.`, `Please by ${bis.en}.`)];

/** The same, with the civil date that holds now in subject and text. */
export const mitTermin = (betreff: Zweisprachig, satz: Zweisprachig) => ({
  liste: betreff,
  betreff: ({ termin }: Nachrichtenblick) =>
    termin.de === '' ? betreff : text(`${betreff.de}: ${termin.de}`, `${betreff.en}: ${termin.en}`),
  saetze: ({ termin, grund }: Nachrichtenblick) => [
    satz,
    ...(termin.de === '' ? [] : [text(`Termin: ${termin.de}.`, `Date: ${termin.en}.`)]),
    ...(grund === null ? [] : [text(`Begründung: ${grund}`, `Reason: ${grund}`)]),
  ],
});

/** The same, followed by the reason that was given. */
export const mitGrund = (betreff: Zweisprachig, ...saetze: readonly Zweisprachig[]) => ({
  liste: betreff,
  betreff: () => betreff,
  saetze: ({ grund }: Nachrichtenblick) => [
    ...saetze,
    ...(grund === null ? [] : [text(`Begründung: ${grund}`, `Reason: ${grund}`)]),
  ],
});
/** Said when a task has no name of its own. */
export const ansehen = text('bitte ansehen', 'please have a look');
