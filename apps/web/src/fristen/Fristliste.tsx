import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Abfrage, Fristzeile } from '#contract';
import { listeFrage } from '../listen/liste.js';
import { useHeute } from '../api/heute.js';
import { abstand, tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Tafel } from '../ui/Tafel.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { fristentexte as texte } from './texte.js';

/** Every deadline that runs, the next one first, with the rule it comes from. */
export function Fristliste({ abfrage }: { abfrage: Abfrage<'get /fristen'> }) {
  const { t } = useSprache();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...listeFrage('get /fristen', { abfrage }),
    placeholderData: keepPreviousData,
  });
  if (isPending) return <Laedt />;
  if (error) return <Fehlermeldung fehler={error} />;
  const fristen = data.pages.flatMap(({ eintraege }) => eintraege);
  if (fristen.length === 0)
    return (
      <Leer titel={t(texte.leer)}>
        <p>{t(texte.leerErklaert)}</p>
      </Leer>
    );
  return (
    <>
      <Tafel
        titel={t(texte.laufende)}
        spalten={[texte.termin, texte.frist, texte.vorgang, texte.grund].map((spalte) => t(spalte))}
      >
        {fristen.map((frist) => (
          <Zeile key={frist.id} frist={frist} />
        ))}
      </Tafel>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </>
  );
}

function Zeile({ frist }: { frist: Fristzeile }) {
  const { t, sprache } = useSprache();
  const heute = useHeute();
  const { vorgang, nummer, vorgangTitel, titel, datum, ersterTermin, grund, ueberfaellig } = frist;
  return (
    <tr>
      <td data-spalte={t(texte.termin)}>
        {tag(datum, sprache)}{' '}
        <Plakette art={ueberfaellig ? 'schlecht' : 'hinweis'}>{abstand(datum, heute, sprache)}</Plakette>
        {ersterTermin !== datum && (
          <div className="klein">{t(texte.erster, { tag: tag(ersterTermin, sprache) })}</div>
        )}
      </td>
      <td data-spalte={t(texte.frist)}>{t(titel)}</td>
      <th scope="row">
        <Link to="/vorgaenge/$id" params={{ id: vorgang }} lang="de">
          {vorgangTitel}
        </Link>
        <div className="klein gedaempft">{nummer}</div>
      </th>
      <td data-spalte={t(texte.grund)} className="klein" lang="de">
        {grund}
      </td>
    </tr>
  );
}
