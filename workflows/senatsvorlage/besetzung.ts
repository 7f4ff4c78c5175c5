import type { Ersatz } from '#engine';
import { besetzungsteile, ersatzDer } from '../besetzung.js';
import { IM_HAUS } from './beteiligte.js';
import { kreise } from './kreise.js';
import type { Vorlagenkontext, Vorlagenlage } from './kontext.js';
import type { Vorlagenstelle } from './melden.js';

/** Offices that review, sign or lead: for these somebody acts when they are vacant. Nobody writes for a house. */
const ERSETZBAR = ['RL', 'AL', 'VB', 'STR', 'SEN', 'SK', 'CDS'];
const HAUS_UND_KANZLEI = [...IM_HAUS, 'SK@SK'] as const satisfies readonly Vorlagenstelle[];

/** Where the house of the head of the Senatskanzlei introduces the paper, he is biased (regeln.md C10). */
const ersatzFuer = (kontext: Vorlagenkontext, lage: Vorlagenlage): Ersatz =>
  ersatzDer(ERSETZBAR, kontext, { ...lage, befangen: kontext.einbringer.includes('SK') });

export const { besetzungAnders, ersatz, besetzungMelden } = besetzungsteile<Vorlagenkontext, Vorlagenlage>(
  kreise,
  HAUS_UND_KANZLEI,
  ersatzFuer,
);
