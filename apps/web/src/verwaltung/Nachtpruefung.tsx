import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { NachtpruefungAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { listeFrage } from '../listen/liste.js';
import { tag, zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Meldung } from '../ui/Meldung.js';
import { Plakette } from '../ui/Plakette.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { texte } from './nachtpruefung-texte.js';

/** What each night's check of all invariants found; counter-examples are identifiers, not content. */
export function Nachtpruefung() {
  const { t } = useSprache();
  const { data: bereitschaft } = useQuery(leseFrage('get /bereitschaft'));
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage('get /nachtpruefungen', { abfrage: { anzahl: 10 } }),
  );
  if (error) return <Fehlermeldung fehler={error} />;
  if (!data) return <Laedt />;
  const naechte = data.pages.flatMap(({ eintraege }) => eintraege);
  return (
    <div className="stapel">
      {bereitschaft?.nachtpruefung === 'ueberfaellig' && (
        <Meldung art="danger" titel={t(texte.ueberfaellig)}>
          <p>{t(texte.ueberfaelligErklaert)}</p>
        </Meldung>
      )}
      {naechte.length === 0 && (
        <Leer titel={t(texte.keine)}>
          <p>{t(texte.keineErklaert)}</p>
        </Leer>
      )}
      {naechte.map((nacht, nr) => (
        <Nacht key={nacht.nacht} nacht={nacht} offen={nr === 0 && nacht.verletzt > 0} />
      ))}
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </div>
  );
}

function Nacht({
  nacht: { nacht, begonnenAm, beendetAm, verletzt, aussagen },
  offen,
}: {
  nacht: NachtpruefungAnsicht;
  offen: boolean;
}) {
  const { t, sprache } = useSprache();
  const sekunden = Math.max(1, Math.round((Date.parse(beendetAm) - Date.parse(begonnenAm)) / 1000));
  // What does not hold stands first.
  const zeilen = aussagen.toSorted((a, b) => Number(a.ok) - Number(b.ok));
  return (
    <details className="karte" open={offen}>
      <summary>
        {t(texte.nachtZum, { tag: tag(nacht, sprache) })}{' '}
        <Plakette art={verletzt === 0 ? 'gut' : 'schlecht'}>
          {verletzt === 0 ? t(texte.allesGilt) : t(texte.giltNicht, { anzahl: verletzt })}
        </Plakette>
      </summary>
      <p className="gedaempft">{t(texte.dauer, { beginn: zeitpunkt(begonnenAm, sprache), sekunden })}</p>
      <div className="tafel tafel--karten">
        <table>
          <caption>{t(texte.aussagen)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(texte.aussage)}</th>
              <th scope="col" className="rechts">
                {t(texte.gezaehlt)}
              </th>
              <th scope="col">{t(texte.ergebnis)}</th>
            </tr>
          </thead>
          <tbody>
            {zeilen.map((aussage) => (
              <Aussagezeile key={aussage.id} {...aussage} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Aussagezeile({ id, titel, ok, gezaehlt, beispiel }: NachtpruefungAnsicht['aussagen'][number]) {
  const { t } = useSprache();
  return (
    <tr>
      <th scope="row">
        {id}{' '}
        <span lang="de" className="gedaempft">
          {titel}
        </span>
      </th>
      <td data-spalte={t(texte.gezaehlt)} className="rechts">
        {gezaehlt}
      </td>
      <td data-spalte={t(texte.ergebnis)}>
        <Plakette art={ok ? 'gut' : 'schlecht'}>{ok ? t(texte.gilt) : t(texte.verletzt)}</Plakette>
        {beispiel &&
          Object.entries(beispiel).map(([name, wert]) => (
            <div key={name} className="klein">
              {name} <code>{wert}</code>
            </div>
          ))}
      </td>
    </tr>
  );
}
