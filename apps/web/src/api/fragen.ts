import { QueryClient, queryOptions, type InvalidateQueryFilters } from '@tanstack/react-query';
import type { IchAnsicht, RessortAnsicht, VorgangAnsicht } from '#contract';
import { ApiFehler, frage, lies, type Antwort } from './api.js';

/**
 * What the server refuses is not asked again; a lost connection is, twice. Without a connection requests fail
 * at once and say so: a decision that waits in the page and is sent later by itself would be one that nobody
 * made then.
 */
export const abfragen = new QueryClient({
  defaultOptions: {
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 15_000,
      retry: (versuch, fehler) =>
        (!(fehler instanceof ApiFehler) || fehler.status === 0 || fehler.status >= 500) && versuch < 2,
      refetchOnWindowFocus: true,
    },
  },
});

const HOECHSTENS_MS = 2000;

/**
 * Reads again what the page shows after something was done. What was done is done: nobody waits longer than
 * two seconds to be told, whatever a reading answers.
 */
export async function frischeAuf(wovon?: InvalidateQueryFilters): Promise<void> {
  await Promise.race([
    abfragen.invalidateQueries(wovon),
    new Promise((weiter) => {
      setTimeout(weiter, HOECHSTENS_MS);
    }),
  ]);
}

export const ichFrage = queryOptions({
  queryKey: ['ich'],
  queryFn: ({ signal }) => lies<IchAnsicht>('/ich', signal),
  staleTime: 60_000,
});

export const ressortsFrage = queryOptions({
  queryKey: ['ressorts'],
  queryFn: ({ signal }) => lies<RessortAnsicht[]>('/ressorts', signal),
  staleTime: 3_600_000,
});

/** The Vorgang with its ETag: what the person has seen. */
export const vorgangFrage = (id: string) =>
  queryOptions({
    queryKey: ['vorgang', id],
    queryFn: ({ signal }): Promise<Antwort<VorgangAnsicht>> => frage('GET', `/vorgaenge/${id}`, { signal }),
  });

/** Something that hangs on a Vorgang: `fassungen`, `bemerkungen` … */
export const teilFrage = <T>(id: string, teil: string) =>
  queryOptions({
    queryKey: ['vorgang', id, teil],
    queryFn: ({ signal }) => lies<T>(`/vorgaenge/${id}/${teil}`, signal),
  });
