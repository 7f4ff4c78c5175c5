import { auftragsregeln } from './auftrag.tafel.js';
import { berichtsregeln } from './bericht.tafel.js';
import { klartextregeln } from './klartext.tafel.js';
import { rechteregeln } from './rechte.tafel.js';
import { sitzungsregeln } from './sitzung.tafel.js';
import { vorlagenregeln } from './vorlage.tafel.js';
import { zugangsregeln } from './zugang.tafel.js';

/**
 * What must be impossible, rule by rule: by which condition it is refused, which judge of the database would
 * refuse it if the program did not, and which statement of `kogge check` would find it. Each layer names the
 * text that is taken out to be without it, and the story that fails then.
 *
 * @typedef {object} Schicht
 * @property {string} name the condition, judge or statement
 * @property {string} datei where it stands
 * @property {string} von text that stands there exactly once
 * @property {string} zu the same without the layer
 * @property {[datei: string, test: string]} geschichte the story that fails without it
 *
 * @typedef {object} Entfall
 * @property {string} entfaellt why there is no such layer, in one sentence
 *
 * @typedef {object} Regel
 * @property {string} nr number of the rule
 * @property {string} was what is impossible
 * @property {Schicht | Entfall | (Schicht | Entfall)[]} bedingung
 * @property {Schicht | Entfall | (Schicht | Entfall)[]} richter
 * @property {Schicht | Entfall | (Schicht | Entfall)[]} aussage
 */

/** @type {Regel[]} */
export const tafel = [
  ...vorlagenregeln,
  ...auftragsregeln,
  ...berichtsregeln,
  ...sitzungsregeln,
  ...zugangsregeln,
  ...rechteregeln,
  ...klartextregeln,
];

export const SCHICHTEN = /** @type {const} */ (['bedingung', 'richter', 'aussage']);
