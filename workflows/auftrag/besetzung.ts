import { besetzungsteile, ersatzDer } from '../besetzung.js';
import { kreise, type Auftragskontext, type Auftragslage } from './kontext.js';

/** Offices that confirm, answer or decide. */
const ERSETZBAR = ['VB', 'AL', 'STR', 'SK', 'CDS'];

/** Vacant stations of an Auftrag (regeln.md S2): those who owe it, whose paper it comes from, and the chancellery hear. */
export const { besetzungAnders, ersatz, besetzungMelden } = besetzungsteile<Auftragskontext, Auftragslage>(
  kreise,
  ['VB@adressat', 'VB@quelle', 'SK@SK'],
  (kontext, lage) => ersatzDer(ERSETZBAR, kontext, lage),
);
