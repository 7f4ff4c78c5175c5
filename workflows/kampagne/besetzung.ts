import { besetzungsteile, ersatzDer } from '../besetzung.js';
import { kreise, type Kampagnenkontext, type Kampagnenlage } from './kontext.js';

/** Offices that collect and approve. */
const ERSETZBAR = ['BW', 'STR'];

/** Vacant stations of a Kampagne (regeln.md S2): the house that collects hears of it, and the chancellery. */
export const { besetzungAnders, ersatz, besetzungMelden } = besetzungsteile<Kampagnenkontext, Kampagnenlage>(
  kreise,
  ['BW@federfuehrung', 'STR@federfuehrung', 'SK@SK'],
  (kontext, lage) => ersatzDer(ERSETZBAR, kontext, lage),
);
