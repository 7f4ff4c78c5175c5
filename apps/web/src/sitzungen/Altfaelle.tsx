import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AltfallAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { listeFrage } from '../listen/liste.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Langtext } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { altfalltexte as texte } from './altfall-texte.js';

/** What was there before a rule of today, until the chancellery has settled it with a reason. */
export function Altfaelle() {
  const { t } = useSprache();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage('get /altfaelle', { abfrage: { offen: 'ja' } }),
  );
  if (error) return <Fehlermeldung fehler={error} />;
  if (!data) return <Laedt />;
  const faelle = data.pages.flatMap(({ eintraege }) => eintraege);
  return (
    <div className="stapel">
      <p className="gedaempft">{t(texte.erklaert)}</p>
      {faelle.length === 0 && <Leer titel={t(texte.keine)} />}
      <ul className="zeilen">
        {faelle.map((fall) => (
          <Altfall key={fall.id} fall={fall} />
        ))}
      </ul>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </div>
  );
}

function Altfall({ fall: { id, titel, vorgang, erfasstAm } }: { fall: AltfallAnsicht }) {
  const { t, sprache } = useSprache();
  const [erledigt, setErledigt] = useState(false);
  return (
    <li className="stapel stapel--eng zeile--eng">
      <h2 lang="de">{t(texte.widerspricht, { regel: titel })}</h2>
      <div className="zeile__dazu">
        {vorgang ? (
          <Link to="/vorgaenge/$id" params={{ id: vorgang.id }} lang="de">
            {vorgang.nummer}: {vorgang.titel}
          </Link>
        ) : (
          <span>{t(texte.verborgen)}</span>
        )}
        <span>{t(texte.erfasst, { tag: tag(erfasstAm, sprache) })}</span>
      </div>
      {erledigt ? (
        <Erledigung id={id} />
      ) : (
        <div>
          <Knopf klein onClick={() => setErledigt(true)}>
            {t(texte.erledigen)}
            <span className="kern-sr-only"> – {vorgang?.nummer ?? titel}</span>
          </Knopf>
        </div>
      )}
    </li>
  );
}

function Erledigung({ id }: { id: string }) {
  const { t } = useSprache();
  const [grund, setGrund] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => sende('post /altfaelle/{id}/erledigung', { pfad: { id }, eingabe: { grund } }),
    onSuccess: () => frischeAuf(),
  });
  return (
    <Formular className="stapel stapel--eng" sende={() => mutate()}>
      {error && <Fehlermeldung fehler={error} />}
      <Langtext
        beschriftung={t(texte.grund)}
        pflicht
        rows={3}
        maxLength={4000}
        wert={grund}
        setze={setGrund}
      />
      <div>
        <Knopf type="submit" art="primary" klein laeuft={isPending}>
          {t(texte.festhalten)}
        </Knopf>
      </div>
    </Formular>
  );
}
