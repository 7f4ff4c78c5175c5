import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AufgabeAnsicht } from '#contract';
import { ichFrage, listeFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { Seite } from '../rahmen/Seite.js';
import { abstand, fristtag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { texte as uiTexte } from '../ui/texte.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { stelleInWorten } from '../vorgang/stellen.js';
import { gruppiere } from './aufgaben.js';
import { texte } from './texte.js';

/** Everything that waits for the reader, the most urgent first. */
export function Posteingang() {
  const { t } = useSprache();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(listeFrage<AufgabeAnsicht>('/aufgaben'));
  if (isPending) return <Laedt />;
  const aufgaben = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  return (
    <Seite titel={t(texte.titel)}>
      {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
      {!error && aufgaben.length === 0 && <Leer titel={t(texte.leer)}><p>{t(texte.leerErklaert)}</p></Leer>}
      <div className="stapel stapel--weit">
        {gruppiere(aufgaben).map(([gruppe, eintraege]) => (
          <section key={gruppe} aria-labelledby={`gruppe-${gruppe}`}>
            <h2 id={`gruppe-${gruppe}`}>{t(texte[gruppe])} <span className="gedaempft">({eintraege.length})</span></h2>
            <ul className="zeilen">{eintraege.map((aufgabe) => <Aufgabenzeile key={`${aufgabe.id}${aufgabe.stelle}`} aufgabe={aufgabe} />)}</ul>
          </section>
        ))}
        {hasNextPage && <div><Knopf laeuft={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t(uiTexte.weitere)}</Knopf></div>}
      </div>
    </Seite>
  );
}

function Aufgabenzeile({ aufgabe }: { aufgabe: AufgabeAnsicht }) {
  const { t, sprache } = useSprache();
  const { data: ich } = useQuery(ichFrage);
  const heute = useHeute();
  const { id, nummer, titel, zustandTitel, stelle, vertritt, fassung, fristAm, gruppe, stufe } = aufgabe;
  const vertretener = ich?.aemter.find((amt) => amt.vertritt !== undefined && amt.vertritt === vertritt)?.vertrittName;
  return (
    <li className="zeile">
      <Plakette art={gruppe === 'ueberfaellig' ? 'schlecht' : gruppe === 'heute' ? 'achtung' : 'hinweis'}>{t(zustandTitel)}</Plakette>
      <div>
        <Link to="/vorgaenge/$id" params={{ id }} className="zeile__titel" lang="de">{titel}</Link>
        <div className="zeile__dazu">
          <span>{nummer}</span>{fassung > 0 && <span>{t(texte.fassung, { nr: fassung })}</span>}
          <span>{stelleInWorten(stelle, t)}{vertretener && ` – ${t(texte.inVertretung, { name: vertretener })}`}</span>
          {stufe !== 'offen' && <Plakette art="achtung">{stufe}</Plakette>}
        </div>
      </div>
      <div className="zeile__rand">{fristAm && abstand(fristtag(fristAm), heute, sprache)}</div>
    </li>
  );
}
