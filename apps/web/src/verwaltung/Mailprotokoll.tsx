import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MailprotokollAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { listeFrage } from '../listen/liste.js';
import { arten } from '../nachrichten/texte.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Auswahl, Feld } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { texte } from './texte.js';

const STAENDE = ['wartet', 'gesendet', 'fehlgeschlagen', 'entfallen', 'ohne_mail'] as const;
const FARBE: Record<string, 'gut' | 'achtung' | 'schlecht' | 'hinweis'> = {
  gesendet: 'gut',
  wartet: 'hinweis',
  fehlgeschlagen: 'schlecht',
  entfallen: 'achtung',
};

/** What became of every message; what failed is sent again from here. */
export function Mailprotokoll() {
  const { t, sprache } = useSprache();
  const abfragen = useQueryClient();
  const [stand, setStand] = useState('');
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage<MailprotokollAnsicht>(`/mailprotokoll${stand && `?stand=${stand}`}`),
  );
  const wiederholen = useMutation({
    mutationFn: (id: string) => sende(`/mailprotokoll/${id}/wiederholung`),
    onSuccess: () => abfragen.invalidateQueries(),
  });
  const mails = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  return (
    <div className="stapel">
      <Feld beschriftung={t(texte.stand)} pflicht>
        <Auswahl value={stand} onChange={(e) => setStand(e.target.value)}>
          <option value="">{t(texte.alle)}</option>
          {STAENDE.map((einer) => (
            <option key={einer} value={einer}>
              {t(texte[einer])}
            </option>
          ))}
        </Auswahl>
      </Feld>
      {(error ?? wiederholen.error) && <Fehlermeldung fehler={error ?? wiederholen.error} />}
      {!data && !error && <Laedt />}
      {data && mails.length === 0 && <Leer titel={t(texte.keineMails)} />}
      {mails.length > 0 && (
        <div className="tafel tafel--karten">
          <table>
            <caption>{t(texte.mails)}</caption>
            <thead>
              <tr>
                <th scope="col">{t(texte.wann)}</th>
                <th scope="col">{t(texte.an)}</th>
                <th scope="col">{t(texte.worum)}</th>
                <th scope="col">{t(texte.stand)}</th>
              </tr>
            </thead>
            <tbody>
              {mails.map(({ id, an, adresse, vorgangNummer, art, stand: einer, erstelltAm, fehler }) => (
                <tr key={id}>
                  <th scope="row">{zeitpunkt(erstelltAm, sprache)}</th>
                  <td data-spalte={t(texte.an)}>
                    {an}
                    <div className="klein gedaempft">{adresse}</div>
                  </td>
                  <td data-spalte={t(texte.worum)}>
                    {vorgangNummer} <span className="gedaempft">{t(arten[art] ?? { de: art, en: art })}</span>
                  </td>
                  <td data-spalte={t(texte.stand)}>
                    <Plakette art={FARBE[einer]}>
                      {t(texte[einer as keyof typeof texte] ?? { de: einer, en: einer })}
                    </Plakette>
                    {fehler && <div className="klein gedaempft">{fehler}</div>}
                    {einer === 'fehlgeschlagen' && (
                      <Knopf
                        klein
                        laeuft={wiederholen.isPending}
                        aria-label={t(texte.wiederholenVon, { name: an })}
                        onClick={() => wiederholen.mutate(id)}
                      >
                        {t(texte.wiederholen)}
                      </Knopf>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </div>
  );
}
