import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ressortsFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { Wahlliste } from '../listen/Facettenwahl.js';
import { Filterleiste } from '../listen/Filterleiste.js';
import { listeFrage } from '../listen/liste.js';
import { Nichts } from '../listen/Nichts.js';
import { gesetzt, mit } from '../listen/suchteile.js';
import { Seite } from '../rahmen/Seite.js';
import { beschlussweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Beschluss } from './Beschluss.js';
import { beschlusstexte as texte } from './texte.js';

const JAHRE = 8;

/** What the Senate has decided, the latest first, with its Ziffern and the Auftraege out of them. */
export function Beschlussseite() {
  const { t } = useSprache();
  const filter = gesetzt(beschlussweg.useSearch(), ['ressort', 'jahr', 'auftraege']);
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...listeFrage('get /beschluesse', { abfrage: { ...filter, anzahl: 20 } }),
    placeholderData: keepPreviousData,
  });
  const beschluesse = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  return (
    <Seite titel={t(texte.titel)}>
      <div className="stapel">
        <Filter />
        {isPending && <Laedt />}
        {error && <Fehlermeldung fehler={error} />}
        {!isPending && !error && beschluesse.length === 0 && (
          <Nichts
            gefiltert={Object.keys(filter).length > 0}
            leer={texte.leer}
            erklaert={texte.leerErklaert}
          />
        )}
        {beschluesse.map((beschluss) => (
          <Beschluss key={beschluss.id} beschluss={beschluss} />
        ))}
        {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
      </div>
    </Seite>
  );
}

function Filter() {
  const { t } = useSprache();
  const suche = beschlussweg.useSearch();
  const navigiere = beschlussweg.useNavigate();
  const dieses = Number(useHeute().slice(0, 4));
  const { data: ressorts = [] } = useQuery(ressortsFrage);
  const setze = (name: string) => (wert: string | undefined) =>
    void navigiere({ search: mit(name, wert), replace: true, resetScroll: false });
  return (
    <Filterleiste>
      <Wahlliste
        beschriftung={t(texte.ressort)}
        wert={suche.ressort}
        setze={setze('ressort')}
        wahlen={ressorts.map(({ kuerzel, name }) => ({ wert: kuerzel, text: name }))}
      />
      <Wahlliste
        beschriftung={t(texte.jahr)}
        wert={suche.jahr}
        setze={setze('jahr')}
        wahlen={Array.from({ length: JAHRE }, (_, i) => String(dieses - i)).map((jahr) => ({
          wert: jahr,
          text: jahr,
        }))}
      />
      <Wahlliste
        beschriftung={t(texte.mitAuftraegen)}
        wert={suche.auftraege}
        setze={setze('auftraege')}
        wahlen={[
          { wert: 'ja', text: t(texte.nurMit) },
          { wert: 'nein', text: t(texte.nurOhne) },
        ]}
      />
    </Filterleiste>
  );
}
