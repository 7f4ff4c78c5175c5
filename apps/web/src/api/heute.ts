import { useQuery } from '@tanstack/react-query';
import { tagVon } from '../sprache/datum.js';
import { ichFrage } from './fragen.js';

const GELADEN = tagVon(new Date());

/** Today in Bremen by the clock of the server – which the demo may have moved. */
export function useHeute(): string {
  const { data: ich } = useQuery(ichFrage);
  return ich ? tagVon(ich.jetzt) : GELADEN;
}
