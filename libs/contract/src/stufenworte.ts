import type { Zweisprachig } from './fehler.js';
import type { Stufe } from './worte.js';

/** How confidential a Vorgang is, in words. */
export const stufenworte: Record<Stufe, Zweisprachig> = {
  offen: { de: 'offen', en: 'open' },
  nfd: { de: 'nur für den Dienstgebrauch', en: 'official use only' },
  vertraulich: { de: 'vertraulich', en: 'confidential' },
};
export const istStufe = (text: string): text is Stufe => Object.hasOwn(stufenworte, text);
