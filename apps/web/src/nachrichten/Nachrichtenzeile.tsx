import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { inVertretung, type NachrichtAnsicht, type Zweisprachig } from '#contract';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { texte } from './texte.js';

/** One message in the words of its mail; it leads to what it is about. */
export function Nachrichtenzeile({ nachricht, lies }: { nachricht: NachrichtAnsicht; lies: () => void }) {
  const { t, sprache } = useSprache();
  const { nummer, gegenstand, betreff, saetze, erstelltAm, gelesenAm, verspaetetTage, vertritt } = nachricht;
  return (
    <li className="zeile">
      <span className="gedaempft">{zeitpunkt(erstelltAm, sprache)}</span>
      <div>
        <Ziel nachricht={nachricht} lies={lies}>
          {t(betreff)}
          {nummer !== null && `: ${nummer}`}
        </Ziel>
        {gegenstand !== null && <div lang="de">{gegenstand}</div>}
        {saetze.map((satz) => (
          <p key={satz.de} className="klein">
            <Satz satz={satz} />
          </p>
        ))}
        <div className="zeile__dazu">
          {vertritt !== null && <span>{t(inVertretung(vertritt))}</span>}
          {verspaetetTage > 0 && <span>{t(texte.verspaetet, { anzahl: verspaetetTage })}</span>}
        </div>
      </div>
      <div className="zeile__rand">
        {gelesenAm === null && <Plakette art="hinweis">{t(texte.neu)}</Plakette>}
      </div>
    </li>
  );
}

/** What somebody wrote, in German, may end a sentence that has both languages. */
function Satz({ satz }: { satz: Zweisprachig }) {
  const { t } = useSprache();
  const [, geschrieben] = /: (.*)$/su.exec(satz.de) ?? [];
  if (geschrieben === undefined || !satz.en.endsWith(`: ${geschrieben}`)) return t(satz);
  return (
    <>
      {t(satz).slice(0, -geschrieben.length)}
      <span lang="de">{geschrieben}</span>
    </>
  );
}

interface Zielangaben {
  nachricht: NachrichtAnsicht;
  lies: () => void;
  children: ReactNode;
}

/** The Vorgang, another page, or none: then a click is all that can be done with it. */
function Ziel({ nachricht: { vorgang, seite }, lies, children }: Zielangaben) {
  const router = useRouter();
  if (vorgang !== null)
    return (
      <Link to="/vorgaenge/$id" params={{ id: vorgang }} className="zeile__titel" onClick={lies}>
        {children}
      </Link>
    );
  if (seite !== null)
    return (
      <a
        href={seite}
        className="zeile__titel"
        onClick={(ereignis) => {
          ereignis.preventDefault();
          lies();
          router.history.push(seite);
        }}
      >
        {children}
      </a>
    );
  return (
    <button type="button" className="zeile__titel" onClick={lies}>
      {children}
    </button>
  );
}
