import { useQuery } from '@tanstack/react-query';
import { ichFrage, leseFrage } from '../api/fragen.js';

export const sitzungFrage = (id: string) => leseFrage('get /sitzungen/{id}', { pfad: { id } });
export const tagesordnungFrage = (id: string) =>
  leseFrage('get /sitzungen/{id}/tagesordnung', { pfad: { id } });

/** Does the reader keep the calendar? Only to spare others buttons that the server would refuse. */
export function useIstKanzlei(): boolean {
  const { data: ich } = useQuery(ichFrage);
  return ich?.aemter.some(({ rolle }) => rolle === 'SK' || rolle === 'CDS') === true;
}

export const FARBE = { geplant: 'hinweis', abgeschlossen: 'gut', entfallen: 'achtung' } as const;
