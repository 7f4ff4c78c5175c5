import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { stufenworte, type Suchantwort } from '#contract';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { suchtexte as texte } from './texte.js';

/** One hit: what it is, where it stands, and the words as they stand there. */
export function Treffer({ treffer }: { treffer: Suchantwort['eintraege'][number] }) {
  const { t, sprache } = useSprache();
  const { id, nummer, titel, federfuehrung, zustandTitel, geaendertAm, stufe, ausschnitt, abschnitt } =
    treffer;
  return (
    <li className="stapel stapel--eng">
      <h2>
        <Link to="/vorgaenge/$id" params={{ id }} lang="de">
          {titel}
        </Link>
      </h2>
      <div className="zeile__dazu">
        <span>{nummer}</span>
        <span>{federfuehrung}</span>
        <span>{t(zustandTitel)}</span>
        <span>{tag(geaendertAm, sprache)}</span>
        {stufe !== 'offen' && <Plakette art="achtung">{t(stufenworte[stufe])}</Plakette>}
      </div>
      {abschnitt && (
        <p>
          <span className="gedaempft">{t(texte.abschnitt, { buchstabe: abschnitt })}</span>{' '}
          <span lang="de">{hervorgehoben(ausschnitt)}</span>
        </p>
      )}
    </li>
  );
}

/** What stands between « and » is marked; everything else is text. */
function hervorgehoben(text: string): React.ReactNode {
  return text
    .split(/(«[^»]*»)/u)
    .map((teil, i) => (
      <Fragment key={i}>{teil.startsWith('«') ? <mark>{teil.slice(1, -1)}</mark> : teil}</Fragment>
    ));
}
