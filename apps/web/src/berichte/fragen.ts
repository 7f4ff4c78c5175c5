import { useQuery } from '@tanstack/react-query';
import { ichFrage, leseFrage, standFrage } from '../api/fragen.js';

/** With its ETag: what the person has seen. */
export const massnahmeFrage = (id: string) => standFrage('get /massnahmen/{id}', { pfad: { id } });
export const berichtFrage = (id: string) => leseFrage('get /berichte/{id}', { pfad: { id } });
export const kampagneFrage = (id: string) => leseFrage('get /kampagnen/{id}', { pfad: { id } });

export const handlungsfelderFrage = leseFrage('get /handlungsfelder');

/**
 * Does the reader keep the register and the campaigns? Only to spare others buttons that the server would
 * refuse.
 */
export function useIstBerichtswesen(): boolean {
  const { data: ich } = useQuery(ichFrage);
  return ich?.aemter.some(({ rolle }) => rolle === 'BW') === true;
}
