import { befundsatz } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { berichtstexte as texte } from './texte.js';

/** What was odd in a document, in words. */
export function Befunde({ befunde }: { befunde: readonly string[] }) {
  const { t } = useSprache();
  if (befunde.length === 0) return null;
  return (
    <div className="stapel stapel--eng klein">
      <strong>{t(texte.befunde)}</strong>
      <ul>
        {befunde.map((befund, i) => (
          <li key={i}>{t(befundsatz(befund))}</li>
        ))}
      </ul>
    </div>
  );
}
