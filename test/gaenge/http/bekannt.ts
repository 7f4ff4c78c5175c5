import { spiele } from '../spiele.js';
import type { Bruch } from './akte.js';

/** Findings that are written down in docs/gaenge.md: they are counted and do not fail. */
const BEKANNT: readonly RegExp[] = Object.values(spiele).flatMap(
  ({ workflow, spiel }) => spiel(workflow).bekannt,
);

/** The first break that is not a finding which is written down already. */
export function unbekannt(brueche: readonly Bruch[], melde: (bruch: Bruch) => void = () => {}): Bruch | null {
  for (const bruch of brueche) {
    if (!BEKANNT.some((muster) => muster.test(`${bruch.regel}: ${bruch.wie}`))) return bruch;
    melde(bruch);
  }
  return null;
}
