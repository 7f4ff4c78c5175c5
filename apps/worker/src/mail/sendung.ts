import {
  nachrichtenart,
  type Mitzeichnungsstand,
  type Nachrichtengruppe,
  type Nachrichtenname,
  type Verfahrensname,
  type Zugangsphase,
  type Zweisprachig,
} from '#contract';
import type { Meldungsdaten } from '#wortlaut';

/** One message as the mail needs it: who, about what, and what has become of it since. */
export type Nachricht = Vorgangsnachricht | Betriebsnachricht;

interface Rahmen {
  id: string;
  fence: number;
  art: Nachrichtenname;
  stelle: string;
  daten: Meldungsdaten & {
    /** Name of the deadline. */
    frist?: string;
    zustand?: string;
    fuer?: string;
    sammel?: string;
    wortlaut?: Wortlaut;
    /** Who made the Schritt of which it tells, and in which office. */
    durch?: Handelnde;
  };
  /** Group of its kind, as the row keeps it. */
  art_gruppe: Nachrichtengruppe;
  /** Name of whoever made the Schritt; null when nobody did. */
  durch: string | null;
  /** Instant with which the deadline of the reminder ends. */
  frist_bis: Date | null;
  verspaetet_tage: number;
  versuche: number;
  erstellt_am: Date;
  message_id: string;
  /** Message-IDs of what this person was sent about the Vorgang, in that order. */
  gesendet: readonly string[];
  vertritt: string | null;
  empfaenger: { id: string; name: string; email: string; sprache: string; aktiv: boolean };
  /** Still in the office in which she is told. */
  im_amt: boolean;
  /** Deadline of the reminder still runs; true when there is no reminder. */
  frist_laeuft: boolean;
}

/** About a Vorgang. */
export interface Vorgangsnachricht extends Rahmen {
  vorgang: {
    id: string;
    erstellt_am: string;
    nummer: string;
    titel: string;
    stufe: string;
    art: Verfahrensname;
    phase: Zugangsphase;
    federfuehrung: string;
    zustand: string;
    zustaendig: string[];
    zugang: string[];
    beendet: boolean;
    aufgabe: Zweisprachig | null;
    /** What the deadline is for that the message is about. */
    frist: Zweisprachig | null;
    /** Not everybody who is told may read it. */
    verdeckt: boolean;
    /** Civil date of the Sitzung that it heads for. */
    sitzung_am: string | null;
    /** Where each Ressort stands that was asked to co-sign. */
    mitzeichnungen: readonly Mitzeichnungsstand[];
    /** What the Senate has decided about it, where the message tells of that. */
    ziffern: readonly { nr: string; text: string }[];
    /** What the recipient can do now. */
    schritte: readonly { name: string; titel: Zweisprachig }[];
  };
}

/** Of such a Vorgang a mail says number, act and date only (regeln.md §2): it leaves the house. */
export const nurNummer = ({ stufe, verdeckt }: { stufe: string; verdeckt: boolean }): boolean =>
  verdeckt || stufe !== 'offen';

/** About the system itself, for those who run it. */
export interface Betriebsnachricht extends Rahmen {
  vorgang: null;
}

interface Handelnde {
  person: string;
  amt?: string;
  /** As the deputy of whoever holds that office. */
  vertretend?: true;
}

/** Where a mail hangs: RFC 5322, and the headers of Outlook. */
export interface Bezug {
  inReplyTo?: string;
  references?: string[];
  headers: Record<string, string>;
}

/**
 * What the first attempt said; when a Vorgang is not open any more since, it is not said again. Earlier ones had text
 * alone.
 */
export interface Wortlaut {
  id: string;
  vertraulich: boolean;
  betreff: string;
  text: string;
  html?: string;
  /** The thread as it was then: what was sent since belongs to later mails. Older rows have none. */
  bezug?: Bezug;
  /** When it was tried first; missing when it is known that it did not arrive. */
  am?: string;
}

/** Why a message is not sent any more. */
export type Entfallgrund = 'person_inaktiv' | 'kein_zugang' | 'amt_abgegeben' | 'erledigt';

/** Null when the message is to be sent; `subjekte` says whom the person is today. */
export function entfallgrund(nachricht: Nachricht, subjekte: readonly string[]): Entfallgrund | null {
  const { art, empfaenger, im_amt: imAmt, vorgang } = nachricht;
  if (nachrichtenart(art).immer) return null;
  if (!empfaenger.aktiv) return 'person_inaktiv';
  if (!imAmt) return 'amt_abgegeben';
  if (vorgang === null) return null;
  if (!vorgang.zugang.some((subjekt) => subjekte.includes(subjekt))) return 'kein_zugang';
  return istErledigt({ ...nachricht, vorgang }) ? 'erledigt' : null;
}

/**
 * A task or a call is of use only while somebody in that office still has to act; for a vacant office that one
 * counts. News stay news.
 */
function istErledigt({ art, stelle, daten, frist_laeuft: fristLaeuft, vorgang }: Vorgangsnachricht): boolean {
  const { hinfaellig } = nachrichtenart(art);
  const getan = hinfaellig === 'aufgabe' && !vorgang.zustaendig.includes(daten.fuer ?? stelle);
  const weiter = hinfaellig === 'zustand' && (vorgang.beendet || daten.zustand !== vorgang.zustand);
  return getan || weiter || !fristLaeuft;
}
