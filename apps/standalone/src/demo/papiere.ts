import { BESCHLOSSENE } from './papiere-beschlossen.js';
import { LAUFENDE } from './papiere-laufend.js';
import type { Papier } from './papier.js';

/** All papers of the demo. Texts are written for it; they copy no real paper. */
export const PAPIERE: readonly Papier[] = [...BESCHLOSSENE, ...LAUFENDE];
