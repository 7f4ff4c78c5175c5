import type { Zweisprachig } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Leer } from '../ui/Zustaende.js';
import { listentexte } from './texte.js';

/** Nothing in a list: because of its filters, or because there is nothing yet. */
export function Nichts({
  gefiltert,
  leer,
  erklaert,
}: {
  gefiltert: boolean;
  leer: Zweisprachig;
  erklaert: Zweisprachig;
}) {
  const { t } = useSprache();
  return (
    <Leer titel={t(gefiltert ? listentexte.nichts : leer)}>
      <p>{t(gefiltert ? listentexte.nichtsErklaert : erklaert)}</p>
    </Leer>
  );
}
