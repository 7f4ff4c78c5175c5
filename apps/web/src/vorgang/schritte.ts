import type { MoeglicherSchritt, VorgangAnsicht } from '#contract';

export const schrittVon = ({ schritte }: VorgangAnsicht, name: string): MoeglicherSchritt | undefined =>
  schritte.find((einer) => einer.name === name);

/** May the reader make this Schritt now? */
export const darf = (vorgang: VorgangAnsicht, name: string): boolean =>
  schrittVon(vorgang, name)?.moeglich === true;
