import type { AufgabeAnsicht } from '#contract';

export const GRUPPEN = ['ueberfaellig', 'heute', 'diese_woche', 'spaeter', 'ohne_frist'] as const;
export type Gruppe = (typeof GRUPPEN)[number];

/** Tasks in their groups, in the order of the groups; empty groups are left out. */
export function gruppiere(aufgaben: readonly AufgabeAnsicht[]): [Gruppe, AufgabeAnsicht[]][] {
  return GRUPPEN.map((gruppe): [Gruppe, AufgabeAnsicht[]] => [
    gruppe,
    aufgaben.filter((eine) => eine.gruppe === gruppe),
  ]).filter(([, eintraege]) => eintraege.length > 0);
}
