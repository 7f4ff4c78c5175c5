import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { stelleInWorten, type PersonAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { listeFrage } from '../listen/liste.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Textfeld } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Tafel } from '../ui/Tafel.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Amtsvorschlaege } from './Amtsvorschlaege.js';
import { NeueStaendigeVertretung } from './NeueStaendigeVertretung.js';
import { NeuesAmt } from './NeuesAmt.js';
import { Personenzugang } from './Personenzugang.js';
import { texte } from './texte.js';

/** Everybody with the offices of today; granting and revoking. */
export function Personen() {
  const { t } = useSprache();
  const sage = useAnsage();
  const [suche, setSuche] = useState('');
  const q = suche.trim();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage('get /personen', { abfrage: q.length >= 2 ? { q } : {} }),
  );
  const widerrufen = useMutation({
    mutationFn: (id: string) => sende('delete /aemter/{id}', { pfad: { id } }),
    onSuccess: async () => {
      await frischeAuf();
      sage(t(texte.gespeichert));
    },
  });
  return (
    <div className="stapel stapel--weit">
      <Amtsvorschlaege />
      <NeuesAmt />
      <NeueStaendigeVertretung />
      {(error ?? widerrufen.error) && <Fehlermeldung fehler={error ?? widerrufen.error} />}
      <Textfeld type="search" beschriftung={t(texte.suche)} wert={suche} setze={setSuche} />
      {!data && !error && <Laedt />}
      <Tafel
        titel={t(texte.personen)}
        titelSichtbar
        spalten={[texte.name, texte.aemter, texte.zugang].map((spalte) => t(spalte))}
      >
        {data?.pages
          .flatMap(({ eintraege }) => eintraege)
          .map((person) => (
            <Personenzeile
              key={person.id}
              person={person}
              laeuft={widerrufen.isPending}
              widerrufe={widerrufen.mutate}
            />
          ))}
      </Tafel>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </div>
  );
}

function Personenzeile({
  person,
  laeuft,
  widerrufe,
}: {
  person: PersonAnsicht;
  laeuft: boolean;
  widerrufe: (amt: string) => void;
}) {
  const { t } = useSprache();
  const { name, aemter, aktiv } = person;
  return (
    <tr>
      <th scope="row">
        {name} {!aktiv && <Plakette art="achtung">{t(texte.inaktiv)}</Plakette>}
      </th>
      <td data-spalte={t(texte.aemter)}>
        <ul className="schlicht">
          {aemter.map(({ id: amt, rolle, ressort }) => {
            const wort = stelleInWorten(`${rolle}@${ressort}`, t);
            return (
              <li key={amt} className="reihe">
                {wort}{' '}
                <Knopf
                  klein
                  art="tertiary"
                  laeuft={laeuft}
                  aria-label={t(texte.widerrufenVon, { amt: wort, name })}
                  onClick={() => widerrufe(amt)}
                >
                  {t(texte.widerrufen)}
                </Knopf>
              </li>
            );
          })}
        </ul>
      </td>
      <td data-spalte={t(texte.zugang)}>
        <Personenzugang person={person} />
      </td>
    </tr>
  );
}
