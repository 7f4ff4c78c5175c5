import { queryOptions } from '@tanstack/react-query';
import type { AufgabeAnsicht, Seite } from '#contract';
import { lies } from '../api/api.js';

/** How many tasks wait; the first page of 200 says enough. */
export const aufgabenzahlFrage = queryOptions({
  queryKey: ['aufgabenzahl'], queryFn: async ({ signal }) => (await lies<Seite<AufgabeAnsicht>>('/aufgaben?anzahl=200', signal)).eintraege.length, staleTime: 30_000,
});

export const GRUPPEN = ['ueberfaellig', 'heute', 'diese_woche', 'spaeter', 'ohne_frist'] as const;
export type Gruppe = (typeof GRUPPEN)[number];

/** Tasks in their groups, in the order of the groups; empty groups are left out. */
export function gruppiere(aufgaben: readonly AufgabeAnsicht[]): [Gruppe, AufgabeAnsicht[]][] {
  return GRUPPEN.map((gruppe): [Gruppe, AufgabeAnsicht[]] => [gruppe, aufgaben.filter((eine) => eine.gruppe === gruppe)]).filter(([, eintraege]) => eintraege.length > 0);
}
