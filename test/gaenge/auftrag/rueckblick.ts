import type { Auftragskontext } from '#workflows';
import type { Aussage, Eintrag } from '../welt.js';
import type { Auftragswelt } from './welt.js';

export type Auftragsaussage = Aussage<Auftragswelt, Auftragskontext>;
export type Auftragseintrag = Eintrag<Auftragskontext>;

export const aussage = (
  regel: string,
  satz: string,
  bruch: (welt: Auftragswelt, eintrag: Auftragseintrag) => string | null | false,
): Auftragsaussage => ({ regel, satz, bruch: (welt, eintrag) => bruch(welt, eintrag) || null });
