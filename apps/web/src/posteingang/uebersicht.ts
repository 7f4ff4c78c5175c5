import { queryOptions } from '@tanstack/react-query';
import type { Aufgabenuebersicht } from '#contract';
import { lies } from '../api/api.js';

/** Counts of the inbox under its filters (`?ressort=SF`); without any: what the menu shows. */
export const uebersichtFrage = (filter = '') =>
  queryOptions({
    queryKey: ['aufgabenzahl', filter],
    queryFn: ({ signal }) => lies<Aufgabenuebersicht>(`/aufgaben/uebersicht${filter}`, signal),
    staleTime: 30_000,
  });
