import type { BeschlussAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { beschlusstexte as texte } from './texte.js';

/** The Ziffern of a Beschluss, numbered as they were decided. */
export function Ziffernliste({ ziffern }: Pick<BeschlussAnsicht, 'ziffern'>) {
  const { t } = useSprache();
  return (
    <ol className="ziffern" aria-label={t(texte.ziffern)}>
      {ziffern.map(({ nr, text }) => (
        <li key={nr} lang="de">
          <strong>{nr}.</strong>
          <span>{text.replace(/^\d+\.\s*/u, '')}</span>
        </li>
      ))}
    </ol>
  );
}
