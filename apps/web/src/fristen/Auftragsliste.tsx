import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Abfrage, Auftragszeile } from '#contract';
import { listeFrage } from '../listen/liste.js';
import { useHeute } from '../api/heute.js';
import { abstand, tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Tafel } from '../ui/Tafel.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { fristentexte as texte } from './texte.js';

/** Auftraege by date; the first date and every extension stay visible. */
export function Auftragsliste({ abfrage }: { abfrage: Abfrage<'get /auftraege'> }) {
  const { t } = useSprache();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...listeFrage('get /auftraege', { abfrage }),
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
      <Tafel
        titel={t(texte.auftraege)}
        spalten={[texte.auftrag, texte.stand, texte.adressat, texte.termin, texte.erinnerungen].map(
          (spalte) => t(spalte),
        )}
      >
        {auftraege.map((auftrag) => (
          <Zeile key={auftrag.id} auftrag={auftrag} />
        ))}
      </Tafel>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </>
  );
}

function Zeile({ auftrag }: { auftrag: Auftragszeile }) {
  const { t } = useSprache();
  const { id, nummer, text, quelleNummer, ziffer, adressat, verantwortlich } = auftrag;
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
        <Stand auftrag={auftrag} />
      </td>
      <td data-spalte={t(texte.adressat)}>
        {adressat.join(', ')}
        {verantwortlich && <div className="klein">{verantwortlich}</div>}
      </td>
      <td data-spalte={t(texte.termin)}>
        <Termin auftrag={auftrag} />
      </td>
      <td data-spalte={t(texte.erinnerungen)} className="klein">
        <Erinnerungen erinnerungen={auftrag.erinnerungen} />
      </td>
    </tr>
  );
}

function Stand({ auftrag }: { auftrag: Auftragszeile }) {
  const { t } = useSprache();
  const { ueberfaellig, beendetAm, vorlage } = auftrag;
  return (
    <>
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
    </>
  );
}

function Termin({ auftrag }: { auftrag: Auftragszeile }) {
  const { t, sprache, zahl } = useSprache();
  const heute = useHeute();
  const { faellig, ersteFrist, verlaengerungen, beendetAm, verzug } = auftrag;
  return (
    <>
      {faellig ? tag(faellig, sprache) : t(texte.ohneTermin)}
      {faellig && !beendetAm && <div className="klein gedaempft">{abstand(faellig, heute, sprache)}</div>}
      {verlaengerungen > 0 && (
        <div className="klein">
          {zahl(verlaengerungen, texte.eineVerlaengerung, texte.vieleVerlaengerungen)}
          {ersteFrist && `, ${t(texte.erster, { tag: tag(ersteFrist, sprache) })}`}
        </div>
      )}
      {verzug && (
        <div className="klein" lang="de">
          {t(texte.verzug, { grund: verzug })}
        </div>
      )}
    </>
  );
}

function Erinnerungen({ erinnerungen }: { erinnerungen: Auftragszeile['erinnerungen'] }) {
  const { t, sprache } = useSprache();
  const { gesendet, letzte, naechste } = erinnerungen;
  return (
    <>
      {gesendet > 0 && (
        <div>
          {t(texte.gesendet, { anzahl: gesendet })}
          {letzte && `, ${t(texte.letzte, { tag: tag(letzte, sprache) })}`}
        </div>
      )}
      <div>{naechste ? t(texte.naechste, { tag: tag(naechste, sprache) }) : t(texte.keineErinnerung)}</div>
    </>
  );
}
