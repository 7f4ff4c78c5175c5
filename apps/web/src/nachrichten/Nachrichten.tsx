import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Abfrage, Zweisprachig } from '#contract';
import { sende } from '../api/api.js';
import { listeFrage, listenschluessel } from '../listen/liste.js';
import { Seite } from '../rahmen/Seite.js';
import { nachrichtenweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf } from '../ui/Knopf.js';
import { Reiter } from '../ui/Reiter.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Nachrichtenzeile } from './Nachrichtenzeile.js';
import { texte } from './texte.js';
import { ungeleseneFrage } from './ungelesen.js';

type Filter = Abfrage<'get /nachrichten'>;

/** What the list shows; `was` in the address names one. */
const AUSWAHL: readonly { was: string | undefined; titel: Zweisprachig; filter: Filter }[] = [
  { was: undefined, titel: texte.alle, filter: {} },
  { was: 'ungelesen', titel: texte.nurUngelesene, filter: { ungelesen: 'ja' } },
  { was: 'aufgaben', titel: texte.aufgaben, filter: { gruppe: 'aufgaben' } },
  { was: 'fristen', titel: texte.fristen, filter: { gruppe: 'fristen' } },
  { was: 'hinweise', titel: texte.hinweise, filter: { gruppe: 'hinweise' } },
];

/** What the reader was told, the latest first; opening a message marks it as read. */
export function Nachrichten() {
  const { t } = useSprache();
  const { was } = nachrichtenweg.useSearch();
  const gewaehlt = AUSWAHL.find((eine) => eine.was === was) ?? AUSWAHL[0];
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage('get /nachrichten', { abfrage: gewaehlt?.filter ?? {} }),
  );
  const lesen = useLesen();
  const nachrichten = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  return (
    <Seite
      titel={t(texte.titel)}
      aktionen={<AlleGelesen lesen={lesen} neueste={nachrichten[0]?.erstelltAm} />}
    >
      <Reiter
        name={t(texte.auswahl)}
        ziele={AUSWAHL.map((eine) => ({
          to: '/nachrichten',
          search: { was: eine.was },
          text: t(eine.titel),
          an: eine === gewaehlt,
        }))}
      />
      {isPending && <Laedt />}
      {(error ?? lesen.error) && <Fehlermeldung fehler={error ?? lesen.error} />}
      {!isPending && nachrichten.length === 0 && !error && (
        <Leer titel={t(was === undefined ? texte.leer : texte.leerGefiltert)}>
          <p>{t(texte.leerErklaert)}</p>
        </Leer>
      )}
      <ul className="zeilen">
        {nachrichten.map((eine) => (
          <Nachrichtenzeile
            key={eine.id}
            nachricht={eine}
            lies={() => {
              if (eine.gelesenAm === null) lesen.mutate({ id: eine.id });
            }}
          />
        ))}
      </ul>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </Seite>
  );
}

/** All up to the newest that the list shows: what has come since stays unread. */
function AlleGelesen({
  lesen,
  neueste,
}: {
  lesen: ReturnType<typeof useLesen>;
  neueste: string | undefined;
}) {
  const { t } = useSprache();
  const ungelesen = useQuery(ungeleseneFrage()).data?.anzahl ?? 0;
  if (ungelesen === 0 || neueste === undefined) return null;
  return (
    <Knopf klein laeuft={lesen.isPending} onClick={() => lesen.mutate({ bis: neueste })}>
      {t(texte.alleGelesen)}
    </Knopf>
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
