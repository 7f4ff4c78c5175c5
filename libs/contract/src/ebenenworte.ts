import type { Zweisprachig } from './fehler.js';
import type { Ebene } from './worte.js';

/** What a Kennzahl measures, in words. */
export const ebenenworte: Record<Ebene, Zweisprachig> = {
  wirkung: { de: 'Ergebnisse', en: 'Results' },
  programm: { de: 'Programm', en: 'Programme' },
  organisation: { de: 'Organisation', en: 'Organisation' },
};
