import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { inVertretung, stelleInWorten, type IchAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf } from '../ui/Knopf.js';
import { texte } from './texte.js';

/**
 * Who is logged in, with which offices, and the way out. The browser's own popover: Escape and a click beside
 * it close it.
 */
export function Kontomenue({ ich, verwaltet }: { ich: IchAnsicht; verwaltet: boolean }) {
  const { t } = useSprache();
  const menue = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  useEffect(() => menue.current?.hidePopover(), [pathname]);
  const [endet, setEndet] = useState(false);
  const meldeAb = () => {
    setEndet(true);
    // What was being written in this window is for nobody who logs in after her.
    sessionStorage.clear();
    void sende('post /abmeldung').finally(() => location.assign('/'));
  };
  return (
    <>
      <button
        type="button"
        className="kern-btn kern-btn--tertiary knopf knopf--klein"
        popoverTarget="konto"
        aria-label={`${t(texte.konto)}: ${ich.name}`}
      >
        <span className="kern-label">{ich.name}</span>
      </button>
      <div ref={menue} id="konto" popover="auto" className="menue">
        <div className="stapel stapel--eng">
          <ul className="schlicht klein gedaempft">
            {ich.aemter.map(({ rolle, ressort, vertritt, vertrittName, begrenzt }) => (
              <li key={`${rolle}${ressort}${vertritt}${begrenzt}`}>
                {stelleInWorten(`${rolle}@${ressort}`, t)}
                {vertrittName === undefined ? '' : ` – ${t(inVertretung(vertrittName))}`}
                {begrenzt ? `, ${t(texte.begrenzt)}` : ''}
              </li>
            ))}
          </ul>
          <Link to="/nachrichten">{t(texte.nachrichten)}</Link>
          <Link to="/einstellungen">{t(texte.einstellungen)}</Link>
          {verwaltet && <Link to="/verwaltung">{t(texte.verwaltung)}</Link>}
          <Knopf klein laeuft={endet} onClick={meldeAb}>
            {t(texte.abmelden)}
          </Knopf>
        </div>
      </div>
    </>
  );
}
