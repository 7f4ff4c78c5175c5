import { useQuery } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import { tagVon, tagesendeNach } from '../sprache/datum.js';
import { ichFrage } from './fragen.js';

/**
 * Today in Bremen by the clock of the server – which the demo may have moved. A page that is open over midnight
 * is on the new day, too.
 */
export function useHeute(): string {
  const { data: ich, dataUpdatedAt } = useQuery(ichFrage);
  const [, seheNach] = useReducer((male: number) => male + 1, 0);
  const jetzt = Date.now() + (ich ? Date.parse(ich.jetzt) - dataUpdatedAt : 0);
  const heute = tagVon(new Date(jetzt));
  useEffect(() => {
    const wecker = setTimeout(seheNach, tagesendeNach(jetzt) - jetzt);
    return () => clearTimeout(wecker);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- one alarm for each day, not for each moment
  }, [heute]);
  return heute;
}
