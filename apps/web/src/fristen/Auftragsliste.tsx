import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Auftragszeile } from '#contract';
import { listeFrage } from '../listen/liste.js';
import { useHeute } from '../api/heute.js';
import { abstand, tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { fristentexte as texte } from './texte.js';

/** Auftraege by date; the first date and every extension stay visible. */
export function Auftragsliste({ pfad }: { pfad: string }) {
  const { t } = useSprache();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...listeFrage<Auftragszeile>(pfad),
    placeholderData: keepPreviousData,
  });
  if (isPending) return <Laedt />;
  if (error) return <Fehlermeldung fehler={error} />;
  const auftraege = data.pages.flatMap(({ eintraege }) => eintraege);
  if (auftraege.length === 0)
    return (
      <Leer titel={t(texte.leer)}>
        <p>{t(texte.leerErklaert)}</p>
      </Leer>
    );
  return (
    <>
      <div className="tafel tafel--karten">
        <table>
          <caption className="kern-sr-only">{t(texte.auftraege)}</caption>
          <thead>
            <tr>
              {[texte.auftrag, texte.stand, texte.adressat, texte.termin, texte.erinnerungen].map(
                (spalte) => (
                  <th key={spalte.de} scope="col">
                    {t(spalte)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {auftraege.map((auftrag) => (
              <Zeile key={auftrag.id} auftrag={auftrag} />
            ))}
          </tbody>
        </table>
      </div>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </>
  );
}

function Zeile({ auftrag }: { auftrag: Auftragszeile }) {
  const { t, sprache, zahl } = useSprache();
  const heute = useHeute();
  const {
    id,
    nummer,
    text,
    quelleNummer,
    ziffer,
    adressat,
    faellig,
    ersteFrist,
    verlaengerungen,
    ueberfaellig,
    beendetAm,
    vorlage,
    erinnerungen: { gesendet, letzte, naechste },
  } = auftrag;
  return (
    <tr>
      <th scope="row">
        <Link to="/vorgaenge/$id" params={{ id }}>
          {nummer}
        </Link>
        <div className="klein" lang="de">
          {text}
        </div>
        <div className="klein gedaempft">{t(texte.aus, { nummer: quelleNummer, ziffer })}</div>
      </th>
      <td data-spalte={t(texte.stand)}>
        <Plakette art={ueberfaellig ? 'schlecht' : beendetAm ? 'gut' : 'hinweis'}>
          {ueberfaellig ? t(texte.ueberfaellig) : t(auftrag.zustandTitel)}
        </Plakette>
        {vorlage && (
          <div className="klein">
            <Link to="/vorgaenge/$id" params={{ id: vorlage }}>
              {t(texte.bericht)}
            </Link>
          </div>
        )}
      </td>
      <td data-spalte={t(texte.adressat)}>{adressat.join(', ')}</td>
      <td data-spalte={t(texte.termin)}>
        {faellig ? tag(faellig, sprache) : t(texte.ohneTermin)}
        {faellig && !beendetAm && <div className="klein gedaempft">{abstand(faellig, heute, sprache)}</div>}
        {verlaengerungen > 0 && (
          <div className="klein">
            {zahl(verlaengerungen, texte.eineVerlaengerung, texte.vieleVerlaengerungen)}
            {ersteFrist && `, ${t(texte.erster, { tag: tag(ersteFrist, sprache) })}`}
          </div>
        )}
      </td>
      <td data-spalte={t(texte.erinnerungen)} className="klein">
        {gesendet > 0 && (
          <div>
            {t(texte.gesendet, { anzahl: gesendet })}
            {letzte && `, ${t(texte.letzte, { tag: tag(letzte, sprache) })}`}
          </div>
        )}
        <div>{naechste ? t(texte.naechste, { tag: tag(naechste, sprache) }) : t(texte.keineErinnerung)}</div>
      </td>
    </tr>
  );
}
