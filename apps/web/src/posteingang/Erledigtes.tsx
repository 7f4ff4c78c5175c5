import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { inVertretung, stelleInWorten } from '#contract';
import { listeFrage } from '../listen/liste.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** What the reader has done in the last 30 days. */
export function Erledigtes() {
  const { t, sprache } = useSprache();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage('get /aufgaben/erledigt'),
  );
  if (isPending) return <Laedt />;
  if (error) return <Fehlermeldung fehler={error} />;
  const schritte = data.pages.flatMap(({ eintraege }) => eintraege);
  if (schritte.length === 0)
    return (
      <Leer titel={t(texte.leerErledigt)}>
        <p>{t(texte.leerErledigtErklaert)}</p>
      </Leer>
    );
  return (
    <div className="stapel">
      <ul className="zeilen" aria-label={t(texte.erledigtListe)}>
        {schritte.map(({ id, vorgang, nummer, titel, schrittTitel, zeit, amt, vertritt, zustandTitel }) => (
          <li key={id} className="zeile">
            <strong>{t(schrittTitel)}</strong>
            <div>
              <Link to="/vorgaenge/$id" params={{ id: vorgang }} className="zeile__titel" lang="de">
                {titel}
              </Link>
              <div className="zeile__dazu">
                <span>{nummer}</span>
                {amt && (
                  <span>
                    {stelleInWorten(amt, t)}
                    {vertritt !== null && ` – ${t(inVertretung(vertritt))}`}
                  </span>
                )}
                <span>{t(texte.jetztBei, { zustand: t(zustandTitel) })}</span>
              </div>
            </div>
            <div className="zeile__rand">
              <time dateTime={zeit}>{zeitpunkt(zeit, sprache)}</time>
            </div>
          </li>
        ))}
      </ul>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </div>
  );
}
