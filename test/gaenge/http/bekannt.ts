import { spiele } from '../spiele.js';
import type { Bruch } from './akte.js';

/** Findings that are written down in docs/gaenge.md: they are counted and do not fail. */
const BEKANNT: readonly RegExp[] = [
  ...Object.values(spiele).flatMap(({ workflow, spiel }) => spiel(workflow).bekannt),
  // A Stelle of the house of a confidential paper or Auftrag whose turn it is by the procedure, and who may not read it.
  /^I-75: .*"stelle":"(?:AUT|RL|AL)@/u,
];

/** The first break that is not a finding which is written down already. */
export function unbekannt(brueche: readonly Bruch[], melde: (bruch: Bruch) => void = () => {}): Bruch | null {
  for (const bruch of brueche) {
    if (!BEKANNT.some((muster) => muster.test(`${bruch.regel}: ${bruch.wie}`))) return bruch;
    melde(bruch);
  }
  return null;
}
