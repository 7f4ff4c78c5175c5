import type { MoeglicherSchritt, VorgangAnsicht } from '#contract';

export const schrittVon = ({ schritte }: VorgangAnsicht, name: string): MoeglicherSchritt | undefined =>
  schritte.find((einer) => einer.name === name);
