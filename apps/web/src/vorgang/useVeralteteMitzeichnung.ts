import { useQuery } from '@tanstack/react-query';
import type { MitzeichnungAnsicht, VorgangAnsicht } from '#contract';
import { ichFrage, leseFrage } from '../api/fragen.js';

/**
 * The last co-signature of the reader's Ressorts when it no longer counts; null when there is none, undefined
 * while nobody knows.
 */
export function useVeralteteMitzeichnung({
  id,
  fassung,
}: VorgangAnsicht): MitzeichnungAnsicht | null | undefined {
  const { data: ich } = useQuery(ichFrage);
  const { data } = useQuery(leseFrage('get /vorgaenge/{id}/mitzeichnungen', { pfad: { id } }));
  if (!ich || !data) return undefined;
  const eigene = new Set(ich.aemter.map(({ ressort }) => ressort));
  const letzte = data.findLast(
    ({ ressort, schritt }) => schritt === 'mitzeichnen' && ressort !== null && eigene.has(ressort),
  );
  return letzte && !letzte.gilt && (letzte.fassung ?? fassung) < fassung ? letzte : null;
}
