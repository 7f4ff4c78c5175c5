import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { stufenworte, type VorgangKurz } from '#contract';
import { listeFrage } from '../listen/liste.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Weitere } from '../ui/Weitere.js';
import { Laedt } from '../ui/Zustaende.js';
import { Schrittlinks } from './Schrittlinks.js';
import { tagesordnungFrage } from './sitzungen.js';
import { sitzungstexte as texte } from './texte.js';

/** Running papers that want into this meeting and are not on its agenda yet, by their state. */
export function Vorrat({ id, mitSchritten }: { id: string; mitSchritten: boolean }) {
  const { t } = useSprache();
  const { data, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage('get /vorgaenge', { abfrage: { sitzung: id, offen: 'ja', anzahl: 100 } }),
  );
  const { data: tops = [] } = useQuery(tagesordnungFrage(id));
  if (isPending) return <Laedt />;
  const aufgesetzt = new Set(tops.map(({ vorgang }) => vorgang));
  const wartende = (data?.pages.flatMap(({ eintraege }) => eintraege) ?? []).filter(
    (vorgang) => !aufgesetzt.has(vorgang.id),
  );
  const zustaende = [...new Map(wartende.map((vorgang) => [vorgang.zustand, vorgang.zustandTitel]))];
  return (
    <section className="stapel" aria-labelledby="vorrat">
      <h2 id="vorrat">{t(texte.vorrat)}</h2>
      <p className="gedaempft">{t(wartende.length === 0 ? texte.leererVorrat : texte.vorratErklaert)}</p>
      {zustaende.map(([zustand, titel]) => (
        <Vorratsgruppe
          key={zustand}
          zustand={zustand}
          titel={t(titel)}
          vorgaenge={wartende.filter((vorgang) => vorgang.zustand === zustand)}
          mitSchritten={mitSchritten}
        />
      ))}
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </section>
  );
}

interface Gruppe {
  zustand: string;
  titel: string;
  vorgaenge: readonly VorgangKurz[];
  mitSchritten: boolean;
}

function Vorratsgruppe({ zustand, titel, vorgaenge, mitSchritten }: Gruppe) {
  const { t } = useSprache();
  return (
    <section aria-labelledby={`vorrat-${zustand}`}>
      <h3 id={`vorrat-${zustand}`}>
        {titel} <span className="gedaempft">({vorgaenge.length})</span>
      </h3>
      <ul className="zeilen">
        {vorgaenge.map((vorgang) => (
          <li key={vorgang.id} className="top">
            <span className="gedaempft">{vorgang.federfuehrung}</span>
            <div className="stapel stapel--eng">
              <div>
                <Link to="/vorgaenge/$id" params={{ id: vorgang.id }} lang="de">
                  {vorgang.titel}
                </Link>{' '}
                <span className="klein gedaempft">{vorgang.nummer}</span>{' '}
                {vorgang.stufe !== 'offen' && (
                  <Plakette art="achtung">{t(stufenworte[vorgang.stufe])}</Plakette>
                )}
              </div>
              {mitSchritten && <Schrittlinks vorgang={vorgang.id} ohne={['zurueckziehen']} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
