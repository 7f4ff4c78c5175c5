import {
  ANDERSWO,
  NEBENHER,
  wahlworte,
  type MoeglicherSchritt,
  type VorgangAnsicht,
  type Zweisprachig,
} from '#contract';
import { urteileVon } from './gewaehlt.js';

/** An act, and the verdict it begins with. */
export interface Tat {
  schritt: string;
  urteil?: string | undefined;
}
export type BenannteTat = Tat & { titel: Zweisprachig };

/** As many acts as fit side by side. */
const NEBENEINANDER = 4;

/** What the reader may do now: what her turn is first, with what binds before the rest, and what else she may. */
export function tatenVon({ schritte }: Pick<VorgangAnsicht, 'schritte'>): {
  taten: BenannteTat[];
  weitere: MoeglicherSchritt[];
} {
  const moegliche = schritte
    .filter(({ name, moeglich }) => moeglich && !ANDERSWO.includes(name))
    .toSorted((a, b) => Number(b.bindend) - Number(a.bindend));
  const vorn: MoeglicherSchritt[] = [];
  for (const schritt of moegliche.filter(({ name }) => !NEBENHER.includes(name)))
    if ([...vorn, schritt].flatMap(nachUrteil).length <= NEBENEINANDER) vorn.push(schritt);
  return { taten: vorn.flatMap(nachUrteil), weitere: moegliche.filter((eine) => !vorn.includes(eine)) };
}

/** A Schritt that asks for a verdict, once for each. */
function nachUrteil(schritt: MoeglicherSchritt): BenannteTat[] {
  const { name, titel } = schritt;
  const urteile = urteileVon(schritt);
  if (urteile.length === 0) return [{ schritt: name, titel }];
  return urteile.map((urteil) => ({ schritt: name, urteil, titel: wahlworte[urteil] }));
}
