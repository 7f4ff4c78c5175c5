import type { Pruefstand } from '#contract';
import { text } from '#engine';

const alle = (punkte: object, stand: Pruefstand) =>
  Object.fromEntries(Object.keys(punkte).map((punkt) => [punkt, stand]));

/** What the Vorlagenbuero looks at; each point gets a state and may get a remark. */
export const FORMALPUNKTE = {
  /** WU-Übersicht (form 2017/03). */
  wirtschaftlichkeit: text('die Wirtschaftlichkeitsuntersuchung', 'the economic assessment'),
  /** § 18a GO Senat: rules for professions need a proportionality check. */
  berufsregelung: text('die Prüfung von Berufsregelungen', 'the check of rules for professions'),
  barrierefrei: text('die Barrierefreiheit', 'accessibility'),
  geschlechtergerecht: text('die geschlechtergerechte Sprache', 'gender-fair language'),
  anlagen: text('die Anlagen', 'the attachments'),
} as const;

/** What the Senatskanzlei looks at when a paper comes in. */
export const EINGANGSPUNKTE = {
  beschlussvorschlag: text('der Beschlussvorschlag', 'the proposed decision'),
  abstimmungsstand: text('der Stand der Abstimmung in E', 'the state of co-signature in E'),
  unterlagen: text('die Unterlagen', 'the documents'),
} as const;

/** Check lists on which every point is in order, by their Schritt. */
export const inOrdnung = {
  formalBestanden: alle(FORMALPUNKTE, 'in_ordnung'),
  formalPruefen: alle(FORMALPUNKTE, 'in_ordnung'),
  annehmen: alle(EINGANGSPUNKTE, 'in_ordnung'),
};
