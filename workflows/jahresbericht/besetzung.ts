import { besetzungsteile, ersatzDer } from '../besetzung.js';
import { kreise, type Berichtskontext, type Berichtslage } from './kontext.js';

/** Offices that approve and collect. Nobody writes for a house. */
const ERSETZBAR = ['AL', 'STR', 'BW', 'CDS'];

/** Vacant stations of a Jahresbericht (regeln.md S2): the house and the Berichtswesen hear of it. As long as the latter is
 * held, it leads the report on itself (J2, J5); whether it is, stands among the facts of every station. */
export const { besetzungAnders, ersatz, besetzungMelden } = besetzungsteile<Berichtskontext, Berichtslage>(
  kreise,
  ['MV@federfuehrung', 'AL@federfuehrung', 'BW@berichtswesen'],
  (kontext, lage) => ersatzDer(ERSETZBAR, kontext, lage),
);
