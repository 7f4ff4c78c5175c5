import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Abfrage, Vorgangsfacetten } from '#contract';
import { adresse } from '../api/adresse.js';
import { leseFrage } from '../api/fragen.js';
import { Facettenwahl } from '../listen/Facettenwahl.js';
import { Filterleiste } from '../listen/Filterleiste.js';
import { GespeicherteFilter } from '../listen/GespeicherteFilter.js';
import { listeFrage } from '../listen/liste.js';
import { Nichts } from '../listen/Nichts.js';
import { gesetzt, mit } from '../listen/suchteile.js';
import { listentexte } from '../listen/texte.js';
import { Seite } from '../rahmen/Seite.js';
import { vorlagenweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Adressknopf, Knopf } from '../ui/Knopf.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { vorlagentexte as texte } from './texte.js';
import { Vorlagentafel } from './Vorlagentafel.js';

const FACETTEN = ['art', 'phase', 'ressort', 'sitzung', 'offen', 'stufe'] as const;

/** Everything that the reader may see, by facets; the filters are the address. */
export function Vorlagenseite() {
  const { t } = useSprache();
  const filter = gesetzt(vorlagenweg.useSearch(), FACETTEN);
  const gefiltert = Object.keys(filter).length > 0;
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({
      ...listeFrage('get /vorgaenge', { abfrage: filter }),
      placeholderData: keepPreviousData,
    });
  const gezaehlt = useFacetten(filter);
  const vorgaenge = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  return (
    <Seite
      titel={t(texte.titel)}
      aktionen={
        <Adressknopf klein href={adresse('get /vorgaenge.csv', { abfrage: filter })} download>
          {t(listentexte.csv)}
        </Adressknopf>
      }
    >
      <div className="stapel">
        <GespeicherteFilter bereich="vorlagen" pfad="/vorlagen" abfrage={filter} />
        <Facettenfilter facetten={gezaehlt?.facetten ?? {}} />
        <Trefferzeile anzahl={gezaehlt?.anzahl} gefiltert={gefiltert} />
        {isPending && <Laedt />}
        {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
        {!isPending && !error && vorgaenge.length === 0 && (
          <Nichts gefiltert={gefiltert} leer={texte.leer} erklaert={texte.leerErklaert} />
        )}
        {vorgaenge.length > 0 && <Vorlagentafel vorgaenge={vorgaenge} />}
        {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
      </div>
    </Seite>
  );
}

function Facettenfilter({ facetten }: Pick<Vorgangsfacetten, 'facetten'>) {
  const suche = vorlagenweg.useSearch();
  const navigiere = vorlagenweg.useNavigate();
  return (
    <Filterleiste>
      <Facettenwahl
        namen={FACETTEN}
        facetten={facetten}
        auswahl={suche}
        setze={(name, wert) => void navigiere({ search: mit(name, wert), replace: true, resetScroll: false })}
      />
    </Filterleiste>
  );
}

function useFacetten(filter: Abfrage<'get /vorgaenge/facetten'>): Vorgangsfacetten | undefined {
  const { data } = useQuery({
    ...leseFrage('get /vorgaenge/facetten', { abfrage: filter }),
    placeholderData: keepPreviousData,
  });
  return data;
}

function Trefferzeile({ anzahl, gefiltert }: { anzahl: number | undefined; gefiltert: boolean }) {
  const { t, zahl } = useSprache();
  const navigiere = vorlagenweg.useNavigate();
  return (
    <div className="reihe reihe--aussen">
      <p role="status">{anzahl !== undefined && zahl(anzahl, listentexte.eines, listentexte.viele)}</p>
      {gefiltert && (
        <Knopf klein art="tertiary" onClick={() => void navigiere({ search: {} })}>
          {t(listentexte.zuruecksetzen)}
        </Knopf>
      )}
    </div>
  );
}
