import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { MoeglicherSchritt, VorgangAnsicht, Zweisprachig } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { listeFrage } from '../listen/liste.js';
import { Seite } from '../rahmen/Seite.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { texte } from './texte.js';

interface Angaben {
  vorgang: VorgangAnsicht;
  schritt: MoeglicherSchritt;
  was: Zweisprachig;
}

/** What has been recorded, so that it can be noted or quoted; and where to go on. */
export function Quittung({ vorgang, schritt, was }: Angaben) {
  const { t, sprache } = useSprache();
  const { id, nummer, titel, fassung } = vorgang;
  const { data = [] } = useQuery(leseFrage('get /vorgaenge/{id}/mitzeichnungen', { pfad: { id } }));
  const eintrag = data.findLast((einer) => einer.schritt === schritt.name);
  return (
    <Seite titel={`${t(texte.festgehalten)}: ${t(was)}`} bereich={nummer} schmal>
      <div className="stapel stapel--weit">
        <dl className="angaben karte">
          <dt>{t(texte.vorlage)}</dt>
          <dd lang="de">
            {nummer} {titel}
          </dd>
          {eintrag && (
            <>
              {(eintrag.fassung ?? fassung) > 0 && (
                <>
                  <dt>{t(texte.fassung)}</dt>
                  <dd>{eintrag.fassung ?? fassung}</dd>
                </>
              )}
              <dt>{t(texte.zeit)}</dt>
              <dd>{zeitpunkt(eintrag.am, sprache)}</dd>
              <dt>{t(texte.pruefzeichen)}</dt>
              <dd>
                <code>{eintrag.pruefzeichen}</code>
              </dd>
            </>
          )}
        </dl>
        <Weiter id={id} />
      </div>
    </Seite>
  );
}

function Weiter({ id }: { id: string }) {
  const { t } = useSprache();
  const { data, isPending } = useInfiniteQuery(listeFrage('get /aufgaben'));
  const naechste = data?.pages.flatMap(({ eintraege }) => eintraege).find((eine) => eine.id !== id);
  return (
    <div className="stapel stapel--eng">
      {naechste && (
        <p>
          {t(texte.naechste)}: <span lang="de">{naechste.titel}</span>
        </p>
      )}
      {!naechste && !isPending && <p>{t(texte.keineWeitere)}</p>}
      <div className="reihe">
        {naechste && (
          <Knopflink art="primary" to="/vorgaenge/$id" params={{ id: naechste.id }}>
            {t(texte.naechste)}
          </Knopflink>
        )}
        <Knopflink to="/">{t(texte.zumEingang)}</Knopflink>
        <Knopflink art="tertiary" to="/vorgaenge/$id" params={{ id }}>
          {t(texte.zurueck)}
        </Knopflink>
      </div>
    </div>
  );
}
