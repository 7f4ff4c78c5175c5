import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonAnsicht } from '#contract';
import { frage } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { listeFrage } from '../listen/liste.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Eingabe, Feld } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { stelleInWorten } from '../vorgang/stellen.js';
import { Amtsvorschlaege } from './Amtsvorschlaege.js';
import { NeuesAmt } from './NeuesAmt.js';
import { texte } from './texte.js';

/** Everybody with the offices of today; granting and revoking. */
export function Personen() {
  const { t } = useSprache();
  const sage = useAnsage();
  const [suche, setSuche] = useState('');
  const q = suche.trim().length >= 2 ? `?q=${encodeURIComponent(suche.trim())}` : '';
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage<PersonAnsicht>(`/personen${q}`),
  );
  const widerrufen = useMutation({
    mutationFn: (id: string) => frage('DELETE', `/aemter/${id}`),
    onSuccess: async () => {
      await frischeAuf();
      sage(t(texte.gespeichert));
    },
  });
  return (
    <div className="stapel stapel--weit">
      <Amtsvorschlaege />
      <NeuesAmt />
      {(error ?? widerrufen.error) && <Fehlermeldung fehler={error ?? widerrufen.error} />}
      <Feld beschriftung={t(texte.suche)}>
        <Eingabe type="search" value={suche} onChange={(e) => setSuche(e.target.value)} />
      </Feld>
      {!data && !error && <Laedt />}
      <div className="tafel tafel--karten">
        <table>
          <caption>{t(texte.personen)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(texte.name)}</th>
              <th scope="col">{t(texte.aemter)}</th>
            </tr>
          </thead>
          <tbody>
            {data?.pages
              .flatMap(({ eintraege }) => eintraege)
              .map(({ id, name, aemter }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
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
                              laeuft={widerrufen.isPending}
                              aria-label={t(texte.widerrufenVon, { amt: wort, name })}
                              onClick={() => widerrufen.mutate(amt)}
                            >
                              {t(texte.widerrufen)}
                            </Knopf>
                          </li>
                        );
                      })}
                    </ul>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </div>
  );
}
