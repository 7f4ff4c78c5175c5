import {
  bedenkende,
  gefragteRessorts,
  offeneRessorts,
  istGefragt,
  type Mitzeichnung,
  type Vorlagenkontext,
  type Vorlagenlage,
} from './kontext.js';

type Formulardaten = Record<string, unknown>;

const alsListe = (wert: unknown): string[] =>
  (Array.isArray(wert) ? wert : [wert]).filter((eines) => typeof eines === 'string');

/** Whose office acts, and who is told: the circles behind `@federfuehrung`, `@mitzeichnend` and `person@mitwirkende`. */
export const kreise = {
  /** Introducing Ressorts that still have to sign, by who signs for them. */
  ohneStaatsrat: ({ einbringer, gezeichnet }: Vorlagenkontext) =>
    einbringer.filter((ressort) => !gezeichnet.STR.includes(ressort)),
  ohneSenator: ({ einbringer, gezeichnet }: Vorlagenkontext) =>
    einbringer.filter((ressort) => !gezeichnet.SEN.includes(ressort)),
  /** The lead, while its papers office has not checked the form of the Fassung. */
  ohneFormpruefung: ({ federfuehrung, formalGeprueft, fassung }: Vorlagenkontext) =>
    formalGeprueft === fassung ? [] : [federfuehrung],
  /**
   * Who decides on conflicts between houses: the head of the Senatskanzlei; where his own house introduces the
   * paper, the President of the Senate (regeln.md C10).
   */
  unbefangen: ({ einbringer }: Vorlagenkontext) => (einbringer.includes('SK') ? [] : ['SK']),
  befangen: ({ einbringer }: Vorlagenkontext) => (einbringer.includes('SK') ? ['SK'] : []),
  einbringend: ({ einbringer }: Vorlagenkontext) => einbringer,
  kenntnis: ({ kenntnis }: Vorlagenkontext) => Object.keys(kenntnis),
  federfuehrung: ({ federfuehrung }: Vorlagenkontext) => [federfuehrung],
  mitwirkende: ({ mitwirkende }: Vorlagenkontext) => mitwirkende,
  mitzeichnung: ({ mitzeichnungen }: Vorlagenkontext) => Object.keys(mitzeichnungen),
  /** Persons who have not answered within their house yet. */
  imHausGefragt: ({ hausfragen = {} }: Vorlagenkontext) =>
    Object.keys(hausfragen).filter((person) => hausfragen[person]?.beantwortetAm === null),
  /** The Ressort named in the form, or – while only asked – every one that is still open. */
  mitzeichnend: (kontext: Vorlagenkontext, daten?: Record<string, unknown>) =>
    typeof daten?.['ressort'] === 'string'
      ? [daten['ressort']].filter((r) => Object.hasOwn(kontext.mitzeichnungen, r))
      : gefragteRessorts(kontext),
  /**
   * All verdicts are there, but a condition or an unfrozen change holds the paper up: the leading Ressort has
   * to act.
   */
  nacharbeit: (kontext: Vorlagenkontext) =>
    offeneRessorts(kontext).length === 0 ? [kontext.federfuehrung] : [],
  /** The chancellery, once the paper has reached it. */
  kanzlei: ({ eingegangen }: Vorlagenkontext) => (eingegangen === null ? [] : ['SK']),
  /** Ressorts that were ever asked to co-sign this paper, those that the last request went to, those whose objection stands. */
  gefragt: ({ mitzeichnungen }: Vorlagenkontext) =>
    Object.keys(mitzeichnungen).filter((ressort) => istGefragt(mitzeichnungen[ressort] as Mitzeichnung)),
  angefragt: ({ angefragt }: Vorlagenkontext) => angefragt,
  bedenkend: (kontext: Vorlagenkontext) => bedenkende(kontext),
  /** What the form names: one Ressort, Ressorts that get the paper to read, a person. */
  genannt: (_: Vorlagenkontext, daten?: Formulardaten) => alsListe(daten?.['ressort']),
  neuZurKenntnis: (_: Vorlagenkontext, daten?: Formulardaten) => alsListe(daten?.['ressorts']),
  benannt: (_: Vorlagenkontext, daten?: Formulardaten) => alsListe(daten?.['imHaus']),
  /** The Ressort that set the Massgabe of the form. */
  massgebend: (_: Vorlagenkontext, daten?: Formulardaten, lage?: Vorlagenlage) =>
    (lage?.massgaben ?? []).filter(({ id }) => id === daten?.['massgabe']).map(({ ressort }) => ressort),
  /** The members of the Senate who objected to the Beschluss. */
  widersprechend: ({ widersprechende = [] }: Vorlagenkontext) => widersprechende,
};
