import type {
  Abschnitt,
  Bedeutsames,
  Eile,
  Gremienstand,
  Massgabenstand,
  Mitzeichnungsstand,
  Sitzungsstand,
  Stufe,
  Umstellstation,
  Veroeffentlichung,
  Zugangsphase,
} from '#contract';
import type { Besetzungslage, Ersetzt } from '../besetzung.js';

/** Co-signature of one Ressort as far as the procedure has to know it. */
export interface Mitzeichnung {
  stand: Mitzeichnungsstand;
  /** Number of the Fassung the verdict was given on. */
  fassung: number | null;
  /** Sections the Ressort is concerned with; a change elsewhere does not make its verdict stale. */
  abschnitte: readonly Abschnitt[];
  verlaengert: boolean;
  /** Stages are asked one after the other, from the lowest number on; absent: the first. */
  reihe?: number;
  /** Civil date that the lead has given this Ressort, in place of the term of the paper. */
  bis?: string;
  /** Instant of the last request; null while its stage has not been asked yet. Old requests have none. */
  gefragtAm?: string | null;
  /** The verdict that stood when the Ressort was asked again: it stays in force until there is another. */
  zuletzt?: Mitzeichnungsstand;
  /** Civil date on which its term ended without a verdict. */
  versaeumtAm?: string | null;
  /** Not for this paper: it was asked for the withdrawn one that is tried again, or taken off before its turn. */
  nieGefragt?: boolean;
  /** The policy when it was asked: after the term its silence counts as consent. */
  verschweigt?: boolean;
  /** The Ressort has said that the urgent term is too short; or the CDS that it stays. */
  einspruch?: 'zuKurz' | 'bleibt';
  /** Number of the Fassung against which it objected after the final signature. */
  einwand?: number;
}

/** An editorial Fassung that a second person has to confirm, and then the co-signers may object to. */
export interface Redaktionelles {
  fassung: number;
  /** Sections that it changed, and the natural persons who called it editorial. */
  geaendert: readonly string[];
  von: readonly string[];
  bestaetigt: boolean;
}

/**
 * The last lever (regeln.md S2): whereto, why, by which natural persons it was proposed, and whether it is still to
 * be confirmed. Who has seen the paper for it goes on seeing it.
 */
export interface Umstellung {
  station: Umstellstation;
  grund: string;
  von: readonly string[];
  offen: boolean;
}

/** Why and by whom the paper was returned: person and office, instant; it stands until the next submission. */
export interface Rueckgabe {
  grund: string;
  von: string;
  amt: string;
  am: string;
}

export interface Vorlagenkontext extends Ersetzt {
  /** Ressort that leads, and all that introduce the paper (the leading one among them). */
  federfuehrung: string;
  einbringer: readonly string[];
  mitzeichnungen: Record<string, Mitzeichnung>;
  /** Natural persons who contributed to any Fassung: none of them approves. */
  mitwirkende: readonly string[];
  /** Natural persons who released or signed in this round, by Schritt. */
  freigaben: Record<string, readonly string[]>;
  fassung: number;
  sitzung: string | null;
  eile: Eile;
  tischvorlage: boolean;
  zugelassen: boolean;
  dissens: readonly string[];
  /**
   * Instant at which the signed paper reached the Senatskanzlei: it decides whether the paper is late, not
   * the day somebody looks at it.
   */
  eingegangen: string | null;
  /** Submission deadline (instant) that held when it came in. */
  abgabeschluss: string | null;
  /** Number of the Fassung to which the Staatsraetekonferenz asked for a new one. */
  neufassungNach: number | null;
  /** Postponed or referred when the new Fassung was made: there it goes back, signed. */
  neufassungAus: 'ausgesetzt' | 'ueberwiesen' | null;
  top: string | null;
  gremien: Record<string, Gremienstand>;
  veroeffentlichung: Veroeffentlichung | null;
  /** Why the term is short; asked for with `eilt` and `kurz`. */
  eilegrund: string | null;
  /** Introducing Ressorts whose Staatsrat and whose senator have signed in this round. */
  gezeichnet: Record<Hauszeichnung, readonly string[]>;
  redaktionell: Redaktionelles | null;
  /** What Fassungen after the intake have changed, as long as the co-signers have not been told. */
  nachEingangGeaendert?: readonly string[];
  /** A Ressort has answered since the paper came to co-signature. */
  beantwortet?: boolean;
  rueckgabe: Rueckgabe | null;
  /** Number of the Fassung that was found formally correct; null before. */
  formalGeprueft: number | null;
  /** Ressorts that get the paper to read, with the instant of their receipt. */
  kenntnis: Record<string, string | null>;
  /** Whom each member of the Senate has named for this paper. */
  lesende?: Record<string, readonly string[]>;
  /** Questions within a house, by the person who is asked. */
  hausfragen?: Record<string, Hausfrage>;
  /** The draft was thrown away: only who wrote in it sees that there was one. */
  geloescht?: boolean;
  /** Ressorts that the last request went to. */
  angefragt: readonly string[];
  /** The withdrawn paper that is tried again: whoever was asked there is asked here. */
  vorgaengerin?: { id: string; nummer: string };
  /** The move that was proposed last. */
  umstellung?: Umstellung;
  /** Natural persons who objected to the Beschluss (§ 14 GO). */
  widersprechende?: readonly string[];
  /** Civil date on which the lead last reminded by hand. */
  erinnertAm?: string;
}

/** Asked within a house (regeln.md C12); the words stand with the internal remarks. */
export interface Hausfrage {
  ressort: string;
  von: string;
  beantwortetAm: string | null;
}

/** A meeting that a paper may go into. */
export interface Zielsitzung {
  id: string;
  datum: string;
  /** Of a meeting of several days the last one. */
  letzterTag: string;
  stand: Sitzungsstand;
  /** Last day on which an open meeting takes outcomes: past midnight, or as long as it is recorded later. */
  offenBis: string;
}

export interface Sitzungslage extends Zielsitzung {
  abgabeschluss: string;
  konferenz: string;
  /** Closed or cancelled. */
  abgeschlossen: boolean;
}
/** A paper that may be tried again. */
export interface Vorgaengerin {
  id: string;
  nummer: string;
  zurueckgezogen: boolean;
  einbringer: readonly string[];
  mitzeichnungen: Record<string, Mitzeichnung>;
}

/** Who signs at the end for each introducing Ressort. */
export type Hauszeichnung = 'STR' | 'SEN';

/** Facts that the snapshot does not hold; the runner reads them in the transaction of the Schritt. */
export interface Vorlagenlage extends Besetzungslage {
  /** Sections of the draft that have text. */
  gefuellt: readonly Abschnitt[];
  /** Sections (and `Titel`, `Anlagen`) in which the draft differs from the frozen Fassung. */
  geaendert: readonly string[];
  /** D names finance, gender and climate; papers drafted before May 2024 need no climate check. */
  pruefpunkte: { finanzen: boolean; gender: boolean; klima: boolean; klimaPflicht: boolean };
  stufe: Stufe;
  /** How far it has come, for who may read it. */
  phase: Zugangsphase;
  offeneMassgaben: number;
  /** Those that are neither settled nor replaced. */
  massgaben?: readonly { id: string; ressort: string; stand: Massgabenstand }[];
  /** Ziffern of a known kind in section G of the frozen Fassung; null where nobody has counted. */
  zifferzahl?: number | null;
  /** What of the unfrozen changes is more than editorial; only read for an editorial Fassung. */
  bedeutsam?: readonly Bedeutsames[];
  /** Submission deadline and Staatsraetekonferenz of the target Sitzung (instants), or null without one. */
  sitzung: Sitzungslage | null;
  /** The meeting that the form names, when there is one of that id. */
  ziel: Zielsitzung | null;
  /** Date of the Sitzung that decided last, or null. */
  beschlossenAm: string | null;
  /** The paper has an outcome in the Sitzung that it heads for. */
  schonBehandelt: boolean;
  offeneAuftraege: number;
  ziffernOhneArt: number;
  /** The withdrawn paper that the form names, as far as the actor sees it. */
  vorgaengerin?: Vorgaengerin | null;
  /** Ressort codes that exist today; not checked while absent. */
  ressorts?: readonly string[];
  /** Ressorts in which the person named in the form holds an office today that reads papers: not that of ADMIN. */
  haeuserDerPerson?: readonly string[];
  einstellungen: {
    verschweigen: boolean;
    massgabenBlockieren: boolean;
    senatorZeichnet: boolean;
    quorum: number;
  };
}

export function vorlagenkontext(eingabe: Partial<Vorlagenkontext>): Vorlagenkontext {
  return {
    federfuehrung: '',
    einbringer: [],
    mitzeichnungen: {},
    mitwirkende: [],
    freigaben: {},
    fassung: 0,
    sitzung: null,
    eile: 'normal',
    tischvorlage: false,
    zugelassen: false,
    dissens: [],
    eingegangen: null,
    abgabeschluss: null,
    neufassungNach: null,
    neufassungAus: null,
    top: null,
    gremien: {},
    veroeffentlichung: null,
    eilegrund: null,
    gezeichnet: { STR: [], SEN: [] },
    redaktionell: null,
    rueckgabe: null,
    formalGeprueft: null,
    kenntnis: {},
    angefragt: [],
    ...eingabe,
  };
}

/** Ressorts that have not given their verdict. */
export function offeneRessorts({ mitzeichnungen }: Pick<Vorlagenkontext, 'mitzeichnungen'>): string[] {
  return Object.entries(mitzeichnungen)
    .filter(([, { stand }]) => stand === 'offen')
    .map(([ressort]) => ressort);
}

/** Ressorts that are asked now: open, and their stage has its turn. */
export function gefragteRessorts({ mitzeichnungen }: Pick<Vorlagenkontext, 'mitzeichnungen'>): string[] {
  return offeneRessorts({ mitzeichnungen }).filter((r) => mitzeichnungen[r]?.gefragtAm !== null);
}

/** Has this Ressort ever been asked? What it was asked before there were stages has no instant. */
export const wurdeGefragt = ({ gefragtAm, stand, zuletzt }: Mitzeichnung): boolean =>
  gefragtAm !== null || stand !== 'offen' || zuletzt !== undefined;

/** The same for this paper: whom it has never asked it is not open to. */
export const istGefragt = (eine: Mitzeichnung): boolean => wurdeGefragt(eine) && eine.nieGefragt !== true;

/** Verdicts; everything else leaves in force what the Ressort said last. */
const URTEILE: readonly Mitzeichnungsstand[] = [
  'erteilt',
  'erteiltMitMassgabe',
  'bedenken',
  'nichtBetroffen',
];

/** What the Ressort said last, as long as nothing has replaced it. */
export const letztesUrteil = ({ stand, zuletzt }: Mitzeichnung): Mitzeichnungsstand =>
  URTEILE.includes(stand) || stand === 'herausgenommen' ? stand : (zuletzt ?? stand);

/** Ressorts whose objection is in force: neither withdrawn nor replaced by a later verdict. */
export function bedenkende({ mitzeichnungen }: Pick<Vorlagenkontext, 'mitzeichnungen'>): string[] {
  return Object.entries(mitzeichnungen)
    .filter(([, m]) => letztesUrteil(m) === 'bedenken')
    .map(([ressort]) => ressort);
}

/** Is the Ressort concerned with one of these sections? Attachments concern everybody. */
export function istBetroffen(
  { abschnitte }: Pick<Mitzeichnung, 'abschnitte'>,
  geaendert: readonly string[],
): boolean {
  return (
    geaendert.includes('Anlagen') ||
    geaendert.includes('Titel') ||
    abschnitte.some((abschnitt) => geaendert.includes(abschnitt))
  );
}

/** Matters of four eyes, and where the natural persons behind each are noted. */
export const augen = { vorlage: 'mitwirkende', freigabe: 'freigaben' } as const satisfies Record<
  string,
  keyof Vorlagenkontext
>;
