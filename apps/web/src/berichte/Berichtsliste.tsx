import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BerichtKurz } from '#contract';
import { useDarf } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { Wahlliste } from '../listen/Facettenwahl.js';
import { Filterleiste } from '../listen/Filterleiste.js';
import { listeFrage } from '../listen/liste.js';
import { gesetzt, mit } from '../listen/suchteile.js';
import { listentexte } from '../listen/texte.js';
import { Seite } from '../rahmen/Seite.js';
import { berichteweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Ampel } from './Ampel.js';
import { Befunde } from './Befunde.js';
import { Bereichsreiter } from './Bereichsreiter.js';
import { seitentexte as texte } from './seiten-texte.js';
import { berichtstexte } from './texte.js';
import { Zuordnung } from './Zuordnung.js';

const JAHRE = 10;

/** All reports, and those that still belong to no measure. */
export function Berichtsliste() {
  const { t } = useSprache();
  const suche = berichteweg.useSearch();
  const berichtswesen = useDarf().berichten;
  const filter = gesetzt(suche, ['jahr', 'massnahme', 'ohneMassnahme']);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({
      ...listeFrage('get /berichte', { abfrage: filter }),
      placeholderData: keepPreviousData,
    });
  const berichte = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  return (
    <Seite
      titel={t(texte.berichte)}
      bereich={t(berichtstexte.bereich)}
      aktionen={
        berichtswesen && (
          <Knopflink to="/massnahmen/einlesen" search={{ was: 'berichte' }} klein>
            {t(texte.einlesen)}
          </Knopflink>
        )
      }
    >
      <Bereichsreiter />
      <div className="stapel">
        <Filter />
        {isPending && <Laedt />}
        {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
        {!isPending && !error && berichte.length === 0 && (
          <Nichts zugeordnet={suche.ohneMassnahme !== undefined} gefiltert={Object.keys(filter).length > 0} />
        )}
        {berichte.length > 0 && (
          <ul className="zeilen">
            {berichte.map((bericht) => (
              <li key={bericht.bericht} className="berichtszeile">
                <Zeile bericht={bericht} zuordnen={berichtswesen} />
              </li>
            ))}
          </ul>
        )}
        {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
      </div>
    </Seite>
  );
}

function Filter() {
  const { t } = useSprache();
  const suche = berichteweg.useSearch();
  const navigiere = berichteweg.useNavigate();
  const dieses = Number(useHeute().slice(0, 4));
  const setze = (name: string) => (wert: string | undefined) =>
    void navigiere({ search: mit(name, wert), replace: true, resetScroll: false });
  return (
    <Filterleiste>
      <Wahlliste
        beschriftung={t(berichtstexte.jahr)}
        wert={suche.jahr}
        setze={setze('jahr')}
        wahlen={Array.from({ length: JAHRE }, (_, i) => String(dieses - i)).map((jahr) => ({
          wert: jahr,
          text: jahr,
        }))}
      />
      <Wahlliste
        beschriftung={t(berichtstexte.massnahme)}
        wert={suche.ohneMassnahme}
        setze={setze('ohneMassnahme')}
        wahlen={[{ wert: 'ja', text: t(texte.nurOhne) }]}
      />
    </Filterleiste>
  );
}

function Nichts({ zugeordnet, gefiltert }: { zugeordnet: boolean; gefiltert: boolean }) {
  const { t } = useSprache();
  const [titel, erklaerung] = zugeordnet
    ? [texte.alleZugeordnet, texte.alleZugeordnetErklaert]
    : gefiltert
      ? [listentexte.nichts, listentexte.nichtsErklaert]
      : [texte.leer, texte.leerErklaert];
  return (
    <Leer titel={t(titel)}>
      <p>{t(erklaerung)}</p>
    </Leer>
  );
}

function Zeile({ bericht: zeile, zuordnen }: { bericht: BerichtKurz; zuordnen: boolean }) {
  const { t } = useSprache();
  const { bericht, jahr, massnahme, nummerImDokument, bezeichnung, ressort, befunde } = zeile;
  return (
    <>
      <div className="reihe reihe--aussen">
        <div className="wachsend">
          <h2 className="zeilentitel">
            <Link to="/berichte/$id" params={{ id: bericht }} lang="de">
              {massnahme
                ? `${massnahme.nummer} ${massnahme.titel}`
                : `${nummerImDokument ?? ''} ${bezeichnung}`.trim() || texte.ohneBezeichnung.de}
            </Link>
          </h2>
          <div className="zeile__dazu">
            <span>{jahr ?? t(berichtstexte.ohneJahr)}</span>
            {ressort && <span>{ressort}</span>}
            <span>{t(zeile.zustandTitel ?? berichtstexte.eingelesen)}</span>
          </div>
        </div>
        <Ampel wert={zeile.kurzeinschaetzung} />
      </div>
      {!massnahme && (
        <div>
          <Plakette art="achtung">{t(texte.ohneMassnahme)}</Plakette>
        </div>
      )}
      <Befunde befunde={befunde} />
      {!massnahme && zuordnen && <Zuordnung bericht={bericht} vorschlag={nummerImDokument} />}
    </>
  );
}
