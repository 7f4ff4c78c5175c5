import { useQuery } from '@tanstack/react-query';
import { leseFrage } from '../../api/fragen.js';
import type { Feldteil } from '../feldteil.js';
import { Personenwahl } from './PersonFeld.js';

/** Somebody of the own houses. */
export function KollegiumFeld(teil: Feldteil) {
  const { data } = useQuery(leseFrage('get /ich'));
  return <Personenwahl {...teil} haeuser={(data?.aemter ?? []).map(({ ressort }) => ressort)} />;
}
