import { istWahlwort, wahlworte, type MoeglicherSchritt, type Zweisprachig } from '#contract';
import { felderAus, type Werte } from './schema.js';

/** The verdicts between which a Schritt lets choose; none for most. */
export const urteileVon = ({ formular }: Pick<MoeglicherSchritt, 'formular'>) =>
  (felderAus(formular).find(({ name }) => name === 'urteil')?.enum ?? []).filter(istWahlwort);

/** What the reader is about to do: the verdict that she chose, or the Schritt itself. */
export function gewaehlt(
  schritt: Pick<MoeglicherSchritt, 'titel' | 'formular'>,
  { urteil }: Werte,
): Zweisprachig {
  const wort = urteileVon(schritt).find((eines) => eines === urteil);
  return wort === undefined ? schritt.titel : wahlworte[wort];
}
