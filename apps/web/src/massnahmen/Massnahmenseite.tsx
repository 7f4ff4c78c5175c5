import { MASSNAHMENSTAENDE } from '#contract';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ressortsFrage, useDarf } from '../api/fragen.js';
import { Bereichsreiter } from '../berichte/Bereichsreiter.js';
import { AMPELN } from '../berichte/bild/verteilungsbild.js';
import { handlungsfelderFrage } from '../berichte/fragen.js';
import { ampelworte, berichtstexte } from '../berichte/texte.js';
import { Wahlliste } from '../listen/Facettenwahl.js';
import { Filterleiste } from '../listen/Filterleiste.js';
import { listeFrage } from '../listen/liste.js';
import { Nichts } from '../listen/Nichts.js';
import { gesetzt, mit } from '../listen/suchteile.js';
import { listentexte } from '../listen/texte.js';
import { Seite } from '../rahmen/Seite.js';
import { massnahmenweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Massnahmentafel } from './Massnahmentafel.js';
import { massnahmentexte as texte } from './texte.js';

const FILTER = ['handlungsfeld', 'ressort', 'ampel', 'stand', 'q'] as const;

/**
 * The register: every measure with its Ampel, how it moves, and which years have a report. The filters are
 * the address.
 */
export function Massnahmenseite() {
  const { t } = useSprache();
  const filter = gesetzt(massnahmenweg.useSearch(), FILTER);
  const navigiere = massnahmenweg.useNavigate();
  const berichtswesen = useDarf().berichten;
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({
      ...listeFrage('get /massnahmen', { abfrage: { ...filter, anzahl: 100 } }),
      placeholderData: keepPreviousData,
    });
  const massnahmen = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  const gefiltert = Object.keys(filter).length > 0;
  return (
    <Seite titel={t(texte.titel)} bereich={t(berichtstexte.bereich)} aktionen={berichtswesen && <Aktionen />}>
      <Bereichsreiter />
      <div className="stapel">
        <Filter />
        {gefiltert && (
          <div>
            <Knopf klein art="tertiary" onClick={() => void navigiere({ search: {} })}>
              {t(listentexte.zuruecksetzen)}
            </Knopf>
          </div>
        )}
        {isPending && <Laedt />}
        {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
        {!isPending && !error && massnahmen.length === 0 && (
          <Nichts gefiltert={gefiltert} leer={texte.leer} erklaert={texte.leerErklaert} />
        )}
        {massnahmen.length > 0 && <Massnahmentafel massnahmen={massnahmen} />}
        {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
      </div>
    </Seite>
  );
}

function Aktionen() {
  const { t } = useSprache();
  return (
    <>
      <Knopflink to="/massnahmen/neu" klein>
        {t(texte.neu)}
      </Knopflink>
      <Knopflink to="/massnahmen/einlesen" klein>
        {t(texte.listeEinlesen)}
      </Knopflink>
      <Knopflink to="/massnahmen/einlesen" search={{ was: 'berichte' }} klein>
        {t(texte.berichteEinlesen)}
      </Knopflink>
    </>
  );
}

function Filter() {
  const { t } = useSprache();
  const suche = massnahmenweg.useSearch();
  const navigiere = massnahmenweg.useNavigate();
  const { data: ressorts = [] } = useQuery(ressortsFrage);
  const setze = (name: string) => (wert: string | undefined) =>
    void navigiere({ search: mit(name, wert), replace: true, resetScroll: false });
  const { data: felder = [] } = useQuery(handlungsfelderFrage);
  return (
    <Filterleiste
      sende={(formular) => setze('q')(String(new FormData(formular).get('q') ?? '').trim() || undefined)}
    >
      <Wahlliste
        beschriftung={t(texte.handlungsfeld)}
        wert={suche.handlungsfeld}
        setze={setze('handlungsfeld')}
        wahlen={felder.map(({ nr, titel }) => ({
          wert: String(nr),
          text: `${nr}. ${titel}`,
          deutsch: true as const,
        }))}
      />
      <Wahlliste
        beschriftung={t(berichtstexte.ressort)}
        wert={suche.ressort}
        setze={setze('ressort')}
        wahlen={ressorts.map(({ kuerzel, name }) => ({ wert: kuerzel, text: name }))}
      />
      <Wahlliste
        beschriftung={t(berichtstexte.kurzeinschaetzung)}
        wert={suche.ampel}
        setze={setze('ampel')}
        wahlen={AMPELN.map((wert) => ({ wert, text: t(ampelworte[wert]) }))}
      />
      <Wahlliste
        beschriftung={t(texte.stand)}
        wert={suche.stand}
        setze={setze('stand')}
        wahlen={MASSNAHMENSTAENDE.map((wert) => ({ wert, text: t(texte[`stand_${wert}`]) }))}
      />
      <Suchfeld suche={suche.q} />
    </Filterleiste>
  );
}

function Suchfeld({ suche }: { suche: string | undefined }) {
  const { t } = useSprache();
  return (
    <div className="facette facette--weit">
      <label htmlFor="massnahmensuche">{t(texte.suche)}</label>
      <div className="suchfeld">
        <input
          id="massnahmensuche"
          key={suche}
          name="q"
          type="search"
          className="eingabe"
          defaultValue={suche}
          maxLength={200}
        />
        <Knopf type="submit">{t(texte.suchen)}</Knopf>
      </div>
    </div>
  );
}
