import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { uebersichtFrage } from '../posteingang/uebersicht.js';
import { useSprache } from '../sprache/sprache.js';
import { Zeichen } from '../ui/Zeichen.js';
import { ORTE } from './orte.js';
import { texte } from './texte.js';

const AM_DAUMEN = [
  ['/vorlagen', texte.vorlagen, 'blatt'],
  ['/sitzungen', texte.sitzung, 'runde'],
  ['/suche', texte.suche, 'suche'],
] as const;
const GEZEIGT: readonly string[] = AM_DAUMEN.map(([pfad]) => pfad);

/** The places on a phone: four under the thumb, the others behind „Mehr“. */
export function Fussleiste() {
  const { t } = useSprache();
  const offen = useQuery(uebersichtFrage()).data?.anzahl ?? 0;
  return (
    <nav className="fussleiste" aria-label={t(texte.hauptmenue)}>
      <ul>
        <li>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            <Zeichen name="post" />
            <span>{t(texte.eingang)}</span>
            {offen > 0 && (
              <span className="zaehler">
                {offen}
                <span className="kern-sr-only"> {t(texte.offeneAufgaben)}</span>
              </span>
            )}
          </Link>
        </li>
        {AM_DAUMEN.map(([pfad, name, bild]) => (
          <li key={pfad}>
            <Link to={pfad}>
              <Zeichen name={bild} />
              <span>{t(name)}</span>
            </Link>
          </li>
        ))}
        <li>
          <Mehr />
        </li>
      </ul>
    </nav>
  );
}

function Mehr() {
  const { t } = useSprache();
  const menue = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  useEffect(() => menue.current?.hidePopover(), [pathname]);
  return (
    <>
      <button type="button" popoverTarget="mehr">
        <Zeichen name="mehr" />
        <span>{t(texte.mehr)}</span>
      </button>
      <div ref={menue} id="mehr" popover="auto" className="menue menue--unten">
        <ul className="schlicht">
          {ORTE.filter(([pfad]) => !GEZEIGT.includes(pfad)).map(([pfad, name]) => (
            <li key={pfad}>
              <Link to={pfad}>{t(name)}</Link>
            </li>
          ))}
          <li>
            <Link to="/nachrichten">{t(texte.nachrichten)}</Link>
          </li>
          <li>
            <Link to="/hilfe">{t(texte.hilfe)}</Link>
          </li>
        </ul>
      </div>
    </>
  );
}
