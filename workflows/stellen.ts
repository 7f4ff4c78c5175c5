import type { Stelle, Verfahrensrolle } from '#contract';

/** The offices of one role at these Ressorts. */
export function stellen(rolle: Verfahrensrolle, ressorts: readonly string[]): Stelle[] {
  return ressorts.map((ressort): Stelle => `${rolle}@${ressort}`);
}
