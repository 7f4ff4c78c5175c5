import { QueryClient, queryOptions, useQuery, type InvalidateQueryFilters } from '@tanstack/react-query';
import type { Antwort, IchAnsicht, RoutennameMit } from '#contract';
import { roherSchluessel, type Adressteile, type RoheTeile, type Wenn } from './adresse.js';
import { ApiFehler, rufe, type Gelesenes } from './api.js';

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

/** Reads a route, and keeps what it said under its address. */
export const leseFrage = <R extends RoutennameMit<'get'>>(route: R, ...[teile]: Wenn<Adressteile<R>>) =>
  queryOptions({
    queryKey: roherSchluessel(route, teile as RoheTeile | undefined),
    queryFn: async ({ signal }): Promise<Antwort<R>> =>
      (await rufe(route, { ...(teile as RoheTeile | undefined), signal })).inhalt,
  });

/** The same with the ETag. */
export const standFrage = <R extends RoutennameMit<'get'>>(route: R, ...[teile]: Wenn<Adressteile<R>>) =>
  queryOptions({
    queryKey: roherSchluessel(route, teile as RoheTeile | undefined),
    queryFn: ({ signal }): Promise<Gelesenes<Antwort<R>>> =>
      rufe(route, { ...(teile as RoheTeile | undefined), signal }),
  });

export const ichFrage = { ...leseFrage('get /ich'), staleTime: 60_000 };
export const ressortsFrage = { ...leseFrage('get /ressorts'), staleTime: 3_600_000 };
export const vorgangFrage = (id: string) => standFrage('get /vorgaenge/{id}', { pfad: { id } });
export const abschnitteFrage = (id: string) => leseFrage('get /vorgaenge/{id}/abschnitte', { pfad: { id } });

const NICHTS: IchAnsicht['darf'] = {
  schreibenFuer: [],
  sitzungenLeiten: false,
  berichten: false,
  kampagnenPlanen: false,
  verwalten: false,
  pruefen: false,
};
/** What the reader may do; nothing until the server has said it. */
export const useDarf = (): IchAnsicht['darf'] => useQuery(ichFrage).data?.darf ?? NICHTS;
