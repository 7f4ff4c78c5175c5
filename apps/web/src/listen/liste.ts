import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Seite } from '#contract';
import { lies } from '../api/api.js';

/** A list that is paged by cursor; `pfad` with its filters. */
export const listeFrage = <T>(pfad: string) =>
  infiniteQueryOptions({
    queryKey: ['liste', pfad],
    queryFn: ({ pageParam, signal }) =>
      lies<Seite<T>>(
        pageParam === ''
          ? pfad
          : `${pfad}${pfad.includes('?') ? '&' : '?'}nach=${encodeURIComponent(pageParam)}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (seite: Seite<T>) => seite.weiter,
  });
