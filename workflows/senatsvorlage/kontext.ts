import type {
  Abschnitt,
  Eile,
  Gremienstand,
  Mitzeichnungsstand,
  Sitzungsstand,
  Stufe,
  Veroeffentlichung,
} from '#contract';

/** Co-signature of one Ressort as far as the procedure has to know it. */
export interface Mitzeichnung {
  stand: Mitzeichnungsstand;
  /** Number of the Fassung the verdict was given on. */
  fassung: number | null;
  /** Sections the Ressort is concerned with; a change elsewhere does not make its verdict stale. */
  abschnitte: readonly Abschnitt[];
  verlaengert: boolean;
}

export interface Vorlagenkontext {
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

/** Facts that the snapshot does not hold; the runner reads them in the transaction of the Schritt. */
export interface Vorlagenlage {
  /** Sections of the draft that have text. */
  gefuellt: readonly Abschnitt[];
  /** Sections (and `Titel`, `Anlagen`) in which the draft differs from the frozen Fassung. */
  geaendert: readonly string[];
  /** D names finance, gender and climate; papers drafted before May 2024 need no climate check. */
  pruefpunkte: { finanzen: boolean; gender: boolean; klima: boolean; klimaPflicht: boolean };
  stufe: Stufe;
  offeneMassgaben: number;
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
  /** Ressort codes that exist today; not checked while absent. */
  ressorts?: readonly string[];
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
    ...eingabe,
  };
}

/** Ressorts that have not given their verdict. */
export function offeneRessorts({ mitzeichnungen }: Pick<Vorlagenkontext, 'mitzeichnungen'>): string[] {
  return Object.entries(mitzeichnungen)
    .filter(([, { stand }]) => stand === 'offen')
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

/** Whose office acts: the circles behind `@federfuehrung`, `@mitzeichnend` and `person@mitwirkende`. */
export const kreise = {
  federfuehrung: ({ federfuehrung }: Vorlagenkontext) => [federfuehrung],
  mitwirkende: ({ mitwirkende }: Vorlagenkontext) => mitwirkende,
  mitzeichnung: ({ mitzeichnungen }: Vorlagenkontext) => Object.keys(mitzeichnungen),
  /** The Ressort named in the form, or – while only asked – every one that is still open. */
  mitzeichnend: (kontext: Vorlagenkontext, daten?: Record<string, unknown>) =>
    typeof daten?.['ressort'] === 'string'
      ? [daten['ressort']].filter((r) => Object.hasOwn(kontext.mitzeichnungen, r))
      : offeneRessorts(kontext),
  /**
   * All verdicts are there, but a condition or an unfrozen change holds the paper up: the leading Ressort has
   * to act.
   */
  nacharbeit: (kontext: Vorlagenkontext) =>
    offeneRessorts(kontext).length === 0 ? [kontext.federfuehrung] : [],
};

/** Matters of four eyes, and where the natural persons behind each are noted. */
export const augen = { vorlage: 'mitwirkende', freigabe: 'freigaben' } as const satisfies Record<
  string,
  keyof Vorlagenkontext
>;
