import { befundworte as vorlagenworte } from '../entwurf/neu/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { befundworte } from './befund-texte.js';
import { berichtstexte as texte } from './texte.js';

/** What was odd in a document, in words; a code that nobody has named stands as it is. */
export function Befunde({ befunde }: { befunde: readonly string[] }) {
  const { t } = useSprache();
  if (befunde.length === 0) return null;
  return (
    <div className="stapel stapel--eng klein">
      <strong>{t(texte.befunde)}</strong>
      <ul>
        {befunde.map((befund, i) => (
          <li key={i}>
            <Befund befund={befund} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Befund({ befund }: { befund: string }) {
  const { t } = useSprache();
  const [code = befund, ...wo] = befund.split(':');
  const worte = befundworte[code] ?? vorlagenworte[code];
  return worte ? <>{t(worte, { wo: wo.join(':').trim() })}</> : <span lang="de">{befund}</span>;
}
