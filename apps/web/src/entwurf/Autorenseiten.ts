/**
 * The pages of an author come in one piece: who opens one of them opens the others, and the first page names
 * one file less for each. The editor itself comes later.
 */
export { Abschnittsseite } from './Abschnittsseite.js';
export { Angabenseite } from './Angabenseite.js';
export { Entwurfsseite } from './Entwurfsseite.js';
export { NeueVorlage } from './neu/NeueVorlage.js';
export { Pruefseite } from './Pruefseite.js';
