import { inVertretung } from '#contract';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NachrichtAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { listeFrage, listenschluessel } from '../listen/liste.js';
import { Seite } from '../rahmen/Seite.js';
import { tag, zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { texte } from './texte.js';
import { ungeleseneFrage } from './ungelesen.js';

/** What the reader was told, the latest first; opening a message marks it as read. */
export function Nachrichten() {
  const { t } = useSprache();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage('get /nachrichten'),
  );
  const lesen = useLesen();
  const ungelesen = useQuery(ungeleseneFrage()).data?.anzahl ?? 0;
  if (isPending) return <Laedt />;
  const nachrichten = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  const neueste = nachrichten[0]?.erstelltAm;
  return (
    <Seite
      titel={t(texte.titel)}
      aktionen={
        ungelesen > 0 && neueste !== undefined ? (
          <Knopf klein laeuft={lesen.isPending} onClick={() => lesen.mutate({ bis: neueste })}>
            {t(texte.alleGelesen)}
          </Knopf>
        ) : undefined
      }
    >
      {(error ?? lesen.error) && <Fehlermeldung fehler={error ?? lesen.error} />}
      {nachrichten.length === 0 && !error && (
        <Leer titel={t(texte.leer)}>
          <p>{t(texte.leerErklaert)}</p>
        </Leer>
      )}
      <ul className="zeilen">
        {nachrichten.map((eine) => (
          <Zeile
            key={eine.id}
            nachricht={eine}
            gelesen={() => {
              if (eine.gelesenAm === null) lesen.mutate({ id: eine.id });
            }}
          />
        ))}
      </ul>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </Seite>
  );
}

function useLesen() {
  const abfragen = useQueryClient();
  return useMutation({
    /** One, or all up to the newest that the list shows. */
    mutationFn: (was: { id: string } | { bis: string }) =>
      'id' in was
        ? sende('post /nachrichten/{id}/gelesen', { pfad: { id: was.id } })
        : sende('post /nachrichten/gelesen', { eingabe: { bis: was.bis } }),
    onSuccess: () =>
      Promise.all([
        abfragen.invalidateQueries({ queryKey: listenschluessel('get /nachrichten') }),
        abfragen.invalidateQueries({ queryKey: ungeleseneFrage().queryKey }),
      ]),
  });
}

function Zeile({
  nachricht: { vorgang, nummer, titel, erstelltAm, gelesenAm, verspaetetTage, vertritt, termin },
  gelesen,
}: {
  nachricht: NachrichtAnsicht;
  gelesen: () => void;
}) {
  const { t, sprache } = useSprache();
  return (
    <li className="zeile">
      <span className="gedaempft">{zeitpunkt(erstelltAm, sprache)}</span>
      <div>
        <Link to="/vorgaenge/$id" params={{ id: vorgang }} className="zeile__titel" onClick={gelesen}>
          {t(titel)}: {nummer}
        </Link>
        <div className="zeile__dazu">
          {termin && <span>{t(texte.termin, { tag: tag(termin, sprache) })}</span>}
          {vertritt !== null && <span>{t(inVertretung(vertritt))}</span>}
          {verspaetetTage > 0 && <span>{t(texte.verspaetet, { anzahl: verspaetetTage })}</span>}
        </div>
      </div>
      <div className="zeile__rand">
        {gelesenAm === null && <Plakette art="hinweis">{t(texte.neu)}</Plakette>}
      </div>
    </li>
  );
}
