export type { Gelesenes, Leseart } from './arbeit.js';
export { Lesewerk } from './lesewerk.js';
