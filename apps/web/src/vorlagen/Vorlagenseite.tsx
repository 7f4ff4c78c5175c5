import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { VorgangKurz, Vorgangsfacetten } from '#contract';
import { abfrage, lies } from '../api/api.js';
import { listeFrage } from '../listen/liste.js';
import { Facettenwahl } from '../listen/Facettenwahl.js';
import { GespeicherteFilter } from '../listen/GespeicherteFilter.js';
import { gesetzt, mit } from '../listen/suchteile.js';
import { listentexte } from '../listen/texte.js';
import { Seite } from '../rahmen/Seite.js';
import { vorlagenweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Knopf } from '../ui/Knopf.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { vorlagentexte as texte } from './texte.js';
import { Vorlagentafel } from './Vorlagentafel.js';

const FACETTEN = ['art', 'phase', 'ressort', 'sitzung', 'offen', 'stufe'] as const;

/** Everything that the reader may see, by facets; the filters are the address. */
export function Vorlagenseite() {
  const { t, zahl } = useSprache();
  const suche = vorlagenweg.useSearch();
  const navigiere = vorlagenweg.useNavigate();
  const filter = gesetzt(suche, FACETTEN);
  const frage = abfrage(filter);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({ ...listeFrage<VorgangKurz>(`/vorgaenge${frage}`), placeholderData: keepPreviousData });
  const { data: gezaehlt } = useQuery({
    queryKey: ['facetten', frage],
    queryFn: ({ signal }) => lies<Vorgangsfacetten>(`/vorgaenge/facetten${frage}`, signal),
    placeholderData: keepPreviousData,
  });
  const vorgaenge = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  const leer = !isPending && !error && vorgaenge.length === 0;
  return (
    <Seite
      titel={t(texte.titel)}
      aktionen={
        <a
          className="kern-btn kern-btn--secondary knopf knopf--klein"
          href={`/api/vorgaenge.csv${frage}`}
          download
        >
          <span className="kern-label">{t(listentexte.csv)}</span>
        </a>
      }
    >
      <div className="stapel">
        <GespeicherteFilter bereich="vorlagen" pfad="/vorlagen" abfrage={filter} />
        <form
          className="facetten"
          role="search"
          aria-label={t(listentexte.filter)}
          onSubmit={(e) => e.preventDefault()}
        >
          <Facettenwahl
            namen={FACETTEN}
            facetten={gezaehlt?.facetten ?? {}}
            auswahl={suche}
            setze={(name, wert) =>
              void navigiere({ search: mit(name, wert), replace: true, resetScroll: false })
            }
          />
        </form>
        <div className="reihe reihe--aussen">
          <p role="status">{gezaehlt && zahl(gezaehlt.anzahl, listentexte.eines, listentexte.viele)}</p>
          {Object.keys(filter).length > 0 && (
            <Knopf klein art="tertiary" onClick={() => void navigiere({ search: {} })}>
              {t(listentexte.zuruecksetzen)}
            </Knopf>
          )}
        </div>
        {isPending && <Laedt />}
        {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
        {leer &&
          (frage === '' ? (
            <Leer titel={t(texte.leer)}>
              <p>{t(texte.leerErklaert)}</p>
            </Leer>
          ) : (
            <Leer titel={t(listentexte.nichts)}>
              <p>{t(listentexte.nichtsErklaert)}</p>
            </Leer>
          ))}
        {vorgaenge.length > 0 && <Vorlagentafel vorgaenge={vorgaenge} />}
        {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
      </div>
    </Seite>
  );
}
