import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Antwort, RoutennameMit, Seite } from '#contract';
import { roherSchluessel, type Adressteile, type RoheTeile, type Wenn } from '../api/adresse.js';
import { rufe } from '../api/api.js';

type Seitenroute = RoutennameMit<'get'>;
/** Routes that answer page by page. */
export type Listenroute = {
  [R in Seitenroute]: Antwort<R> extends Seite<unknown> ? R : never;
}[Seitenroute];

/** Key of all lists. */
export const LISTEN = ['liste'] as const;
/** Key of a list; without filters that of all its variants. */
export const listenschluessel = (route: Listenroute, teile?: RoheTeile): readonly unknown[] => [
  ...LISTEN,
  ...roherSchluessel(route, teile),
];

/** A list that is paged by cursor, with its filters. */
export const listeFrage = <R extends Listenroute>(route: R, ...[gegeben]: Wenn<Adressteile<R>>) => {
  const teile = gegeben as RoheTeile | undefined;
  return infiniteQueryOptions({
    queryKey: listenschluessel(route, teile),
    queryFn: async ({ pageParam, signal }): Promise<Antwort<R>> =>
      (await rufe(route, { ...teile, abfrage: { ...teile?.abfrage, nach: pageParam }, signal })).inhalt,
    initialPageParam: '',
    getNextPageParam: (seite: Antwort<R>) => (seite as Seite<unknown>).weiter,
  });
};
