import { useQuery } from '@tanstack/react-query';
import { ressortsFrage } from '../api/fragen.js';

/** Today's name of a Ressort by its code; the code itself while names are being read. */
export function useRessortname(): (kuerzel: string) => string {
  const { data = [] } = useQuery(ressortsFrage);
  return (kuerzel) => data.find((eines) => eines.kuerzel === kuerzel)?.name ?? kuerzel;
}
