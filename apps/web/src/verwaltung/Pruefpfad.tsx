import { useInfiniteQuery } from '@tanstack/react-query';
import type { Nachweismittel, PruefpfadAnsicht } from '#contract';
import { listeFrage } from '../listen/liste.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { nachweismittel, texte } from './texte.js';

/** The chain itself, the latest link first. */
export function Pruefpfad() {
  const { t } = useSprache();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage('get /pruefpfad'),
  );
  if (error) return <Fehlermeldung fehler={error} />;
  if (!data) return <Laedt />;
  return (
    <div className="stapel">
      <div className="tafel tafel--karten">
        <table>
          <caption>{t(texte.pruefpfad)}</caption>
          <thead>
            <tr>
              <th scope="col" className="rechts">
                {t(texte.nummer)}
              </th>
              <th scope="col">{t(texte.zeit)}</th>
              <th scope="col">{t(texte.handlung)}</th>
              <th scope="col">{t(texte.gegenstand)}</th>
              <th scope="col">{t(texte.akteur)}</th>
              <th scope="col">{t(texte.ausweis)}</th>
              <th scope="col">{t(texte.glied)}</th>
            </tr>
          </thead>
          <tbody>
            {data.pages
              .flatMap(({ eintraege }) => eintraege)
              .map((glied) => (
                <Glied key={glied.seq} {...glied} />
              ))}
          </tbody>
        </table>
      </div>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </div>
  );
}

function Glied({ seq, zeit, handlung, gegenstandArt, gegenstand, akteur, eintrag, hash }: PruefpfadAnsicht) {
  const { t, sprache } = useSprache();
  const { mittel } = (eintrag['ausweis'] ?? {}) as { mittel?: Nachweismittel };
  return (
    <tr>
      <th scope="row" className="rechts">
        {seq}
      </th>
      <td data-spalte={t(texte.zeit)}>{zeitpunkt(zeit, sprache)}</td>
      <td data-spalte={t(texte.handlung)}>{handlung}</td>
      <td data-spalte={t(texte.gegenstand)}>
        {gegenstandArt} <code>{gegenstand.slice(0, 8)}</code>
      </td>
      <td data-spalte={t(texte.akteur)}>
        <code>{akteur.slice(0, 13)}</code>
      </td>
      <td data-spalte={t(texte.ausweis)}>{mittel ? t(nachweismittel[mittel]) : '–'}</td>
      <td data-spalte={t(texte.glied)}>
        <code title={hash}>{hash.slice(0, 12)}</code>
      </td>
    </tr>
  );
}
