import { queryOptions, useQuery } from '@tanstack/react-query';
import type { BerichtAnsicht, Handlungsfeld, KampagneAnsicht, MassnahmeAnsicht } from '#contract';
import { frage, lies, type Antwort } from '../api/api.js';
import { ichFrage } from '../api/fragen.js';

/** With its ETag: what the person has seen. */
export const massnahmeFrage = (id: string) =>
  queryOptions({
    queryKey: ['massnahme', id],
    queryFn: ({ signal }): Promise<Antwort<MassnahmeAnsicht>> =>
      frage('GET', `/massnahmen/${id}`, { signal }),
  });
export const berichtFrage = (id: string) =>
  queryOptions({
    queryKey: ['bericht', id],
    queryFn: ({ signal }) => lies<BerichtAnsicht>(`/berichte/${id}`, signal),
  });
export const kampagneFrage = (id: string) =>
  queryOptions({
    queryKey: ['kampagne', id],
    queryFn: ({ signal }) => lies<KampagneAnsicht>(`/kampagnen/${id}`, signal),
  });

export const handlungsfelderFrage = queryOptions({
  queryKey: ['handlungsfelder'],
  queryFn: ({ signal }) => lies<Handlungsfeld[]>('/handlungsfelder', signal),
});

/**
 * Does the reader keep the register and the campaigns? Only to spare others buttons that the server would
 * refuse.
 */
export function useIstBerichtswesen(): boolean {
  const { data: ich } = useQuery(ichFrage);
  return ich?.aemter.some(({ rolle }) => rolle === 'BW') === true;
}
