import type { IchAnsicht, Rolle } from '#contract';
import type { Ausweis } from './ausweis.js';

/** The caller's offices as her page shows them; the database knows no other roles. */
export function aemterAnsicht(
  { aemter }: Ausweis,
  namen: Readonly<Record<string, string>> | null,
): IchAnsicht['aemter'] {
  return aemter.map(({ rolle, ressort, vertritt }) => ({
    rolle: rolle as Rolle,
    ressort,
    ...(vertritt ? { vertritt, vertrittName: namen?.[vertritt] ?? '' } : {}),
  }));
}
