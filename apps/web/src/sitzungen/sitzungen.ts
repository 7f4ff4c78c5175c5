import { queryOptions, useQuery } from '@tanstack/react-query';
import type { SitzungAnsicht, TopAnsicht } from '#contract';
import { lies } from '../api/api.js';
import { ichFrage } from '../api/fragen.js';

export const sitzungFrage = (id: string) =>
  queryOptions({
    queryKey: ['sitzung', id],
    queryFn: ({ signal }) => lies<SitzungAnsicht>(`/sitzungen/${id}`, signal),
  });
export const tagesordnungFrage = (id: string) =>
  queryOptions({
    queryKey: ['sitzung', id, 'tagesordnung'],
    queryFn: ({ signal }) => lies<TopAnsicht[]>(`/sitzungen/${id}/tagesordnung`, signal),
  });

/** Does the reader keep the calendar? Only to spare others buttons that the server would refuse. */
export function useIstKanzlei(): boolean {
  const { data: ich } = useQuery(ichFrage);
  return ich?.aemter.some(({ rolle }) => rolle === 'SK' || rolle === 'CDS') === true;
}

export const FARBE = { geplant: 'hinweis', abgeschlossen: 'gut', entfallen: 'achtung' } as const;
