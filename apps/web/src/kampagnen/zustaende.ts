import { useQuery } from '@tanstack/react-query';
import type { KampagneAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { jeZustand } from './vergleich.js';

/**
 * The states of a report in the order of its procedure, each with how many reports are in it: the page itself
 * knows none of them.
 */
export function useZustaende({ berichte }: KampagneAnsicht): ReturnType<typeof jeZustand> {
  const { data } = useQuery({
    ...leseFrage('get /verfahren/{id}', { pfad: { id: 'jahresbericht' } }),
    staleTime: 3_600_000,
    retry: false,
  });
  return jeZustand(berichte, data?.knoten.toSorted((a, b) => a.ebene - b.ebene || a.reihe - b.reihe) ?? []);
}
