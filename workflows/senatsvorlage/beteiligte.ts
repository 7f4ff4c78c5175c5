import { stellenVon } from '#engine';
import type { Stelle } from '#contract';
import { kreise } from './kreise.js';
import type { Vorlagenkontext } from './kontext.js';
import type { Vorlagenstelle } from './melden.js';

/** Papers office of the lead, and who wrote the paper: persons, since a house has many clerks. */
export const FEDERFUEHRUNG = ['VB@federfuehrung', 'person@mitwirkende'] as const;

/** Who wrote the paper, and papers office and Staatsrat of each house that introduces it. */
export const IM_HAUS = ['VB@einbringend', 'STR@einbringend', 'person@mitwirkende'] as const;

/** Staatsrat and papers office of each Ressort that was asked to co-sign. */
export const GEFRAGTE = ['STR@gefragt', 'VB@gefragt'] as const;

/** Staatsrat and papers office of the Ressort that the form names. */
export const GENANNTES_RESSORT = ['STR@genannt', 'VB@genannt'] as const;

/** Whom an outcome of the paper concerns (regeln.md §2): its house, and the Ressorts that were asked or informed. */
export const BETEILIGTE = [
  ...IM_HAUS,
  ...GEFRAGTE,
  'STR@kenntnis',
  'VB@kenntnis',
] as const satisfies readonly Vorlagenstelle[];

/** The same as Stellen of one paper, and the members who objected to its Beschluss. */
export const beteiligte = (kontext: Vorlagenkontext): Stelle[] =>
  stellenVon({ kreise }, kontext, [...BETEILIGTE, 'person@widersprechend']) as Stelle[];
