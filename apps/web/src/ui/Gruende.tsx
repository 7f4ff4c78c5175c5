import type { Zweisprachig } from '#contract';
import { useSprache } from '../sprache/sprache.js';

/** Why something cannot be done: one paragraph for each reason. */
export function Gruende({ gruende, klein = false }: { gruende: readonly Zweisprachig[]; klein?: boolean }) {
  const { t } = useSprache();
  return gruende.map((grund, i) => (
    <p key={i} className={klein ? 'klein' : undefined}>
      {t(grund)}
    </p>
  ));
}
