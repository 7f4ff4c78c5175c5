import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SitzungAnsicht } from '#contract';
import { useDarf } from '../api/fragen.js';
import { listeFrage } from '../listen/liste.js';
import { useHeute } from '../api/heute.js';
import { Seite } from '../rahmen/Seite.js';
import { sitzungenweg } from '../rahmen/wege.js';
import { abstand, fristtag, tag, tagLang, zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Dialog } from '../ui/Dialog.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Reiter } from '../ui/Reiter.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Altfaelle } from './Altfaelle.js';
import { altfalltexte } from './altfall-texte.js';
import { NeueSitzung } from './NeueSitzung.js';
import { FARBE } from './sitzungen.js';
import { Sitzungsfrei } from './Sitzungsfrei.js';
import { sitzungstexte as texte } from './texte.js';
import { Unbesetzt } from './Unbesetzt.js';

const TEILE = [
  { zeit: undefined, titel: texte.kommende },
  { zeit: 'vergangen', titel: texte.vergangene },
  { zeit: 'sitzungsfrei', titel: texte.sitzungsfrei },
  { zeit: 'unbesetzt', titel: altfalltexte.unbesetzt },
  { zeit: 'altfaelle', titel: altfalltexte.reiter },
] as const;
const DER_KANZLEI = ['unbesetzt', 'altfaelle'];

function Inhalt({ zeit }: { zeit: string | undefined }) {
  if (zeit === 'sitzungsfrei') return <Sitzungsfrei />;
  if (zeit === 'altfaelle') return <Altfaelle />;
  if (zeit === 'unbesetzt') return <Unbesetzt />;
  return <Termine vergangen={zeit === 'vergangen'} />;
}

/** The calendar of the Senate: what comes, and what was. */
export function Sitzungsliste() {
  const { t } = useSprache();
  const { zeit } = sitzungenweg.useSearch();
  const kanzlei = useDarf().sitzungenLeiten;
  const [neu, setNeu] = useState(false);
  return (
    <Seite
      titel={t(texte.titel)}
      aktionen={
        kanzlei && (
          <Knopf klein onClick={() => setNeu(true)}>
            {t(texte.neu)}
          </Knopf>
        )
      }
    >
      <Reiter
        name={t(texte.zeitraum)}
        ziele={TEILE.filter(({ zeit: teil = '' }) => kanzlei || !DER_KANZLEI.includes(teil)).map(
          ({ zeit: teil, titel }) => ({
            to: '/sitzungen',
            search: teil === undefined ? {} : { zeit: teil },
            text: t(titel),
            an: zeit === teil,
          }),
        )}
      />
      <Inhalt zeit={zeit} />
      <Dialog titel={t(texte.neu)} offen={neu} schliesse={() => setNeu(false)}>
        <NeueSitzung fertig={() => setNeu(false)} />
      </Dialog>
    </Seite>
  );
}

function Termine({ vergangen }: { vergangen: boolean }) {
  const { t } = useSprache();
  const heute = useHeute();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage('get /sitzungen', {
      abfrage: { ...(vergangen ? { bis: heute, richtung: 'rueckwaerts' } : { ab: heute }), anzahl: 20 },
    }),
  );
  const sitzungen = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  return (
    <>
      {isPending && <Laedt />}
      {error && <Fehlermeldung fehler={error} />}
      {!isPending && !error && sitzungen.length === 0 && (
        <Leer titel={t(vergangen ? texte.keineVergangenen : texte.keine)}>
          <p>{t(texte.keineErklaert)}</p>
        </Leer>
      )}
      <div className="stapel">
        <ul className="termine">
          {sitzungen.map((sitzung) => (
            <Termin key={sitzung.id} sitzung={sitzung} heute={heute} />
          ))}
        </ul>
        {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
      </div>
    </>
  );
}

function Termin({ sitzung, heute }: { sitzung: SitzungAnsicht; heute: string }) {
  const { t, sprache, zahl } = useSprache();
  const { id, nummer, datum, stand, abgabeschluss, konferenz, tops, vermerk } = sitzung;
  return (
    <li className={`termin${stand === 'entfallen' ? ' termin--entfallen' : ''}`}>
      <div>
        <h2>
          <Link to="/sitzungen/$id" params={{ id }}>
            {tagLang(datum, sprache)}
          </Link>
        </h2>
        <div className="zeile__dazu">
          <span>
            {nummer}. {sprache === 'de' ? 'Sitzung' : 'meeting'}
          </span>
          {datum >= heute && <span>{abstand(datum, heute, sprache)}</span>}
          <span>
            {t(texte.abgabeschluss)}: {zeitpunkt(abgabeschluss, sprache)}
          </span>
          <span>
            {t(texte.konferenz)}: {tag(fristtag(konferenz), sprache)}
          </span>
          {vermerk && <span lang="de">{vermerk}</span>}
        </div>
      </div>
      <div className="reihe">
        {tops > 0 && <span>{zahl(tops, texte.einTop, texte.vieleTops)}</span>}
        <Plakette art={FARBE[stand]}>{t(texte[`stand_${stand}`])}</Plakette>
      </div>
    </li>
  );
}
