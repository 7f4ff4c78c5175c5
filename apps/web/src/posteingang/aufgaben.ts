import { queryOptions } from '@tanstack/react-query';
import type { AufgabeAnsicht, Aufgabenuebersicht } from '#contract';
import { lies } from '../api/api.js';

/** Counts of the inbox under its filters (`?ressort=SF`); without any: what the menu shows. */
export const uebersichtFrage = (filter = '') => queryOptions({
  queryKey: ['aufgabenzahl', filter], queryFn: ({ signal }) => lies<Aufgabenuebersicht>(`/aufgaben/uebersicht${filter}`, signal), staleTime: 30_000,
});

export const GRUPPEN = ['ueberfaellig', 'heute', 'diese_woche', 'spaeter', 'ohne_frist'] as const;
export type Gruppe = (typeof GRUPPEN)[number];

/** Tasks in their groups, in the order of the groups; empty groups are left out. */
export function gruppiere(aufgaben: readonly AufgabeAnsicht[]): [Gruppe, AufgabeAnsicht[]][] {
  return GRUPPEN.map((gruppe): [Gruppe, AufgabeAnsicht[]] => [gruppe, aufgaben.filter((eine) => eine.gruppe === gruppe)]).filter(([, eintraege]) => eintraege.length > 0);
}
