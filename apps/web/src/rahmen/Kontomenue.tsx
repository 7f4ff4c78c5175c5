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
export function Kontomenue({ ich }: { ich: IchAnsicht }) {
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
        className="kopf__knopf"
        popoverTarget="konto"
        aria-label={`${initialen(ich.name)} – ${t(texte.konto)}: ${ich.name}`}
      >
        <span className="gesicht">{initialen(ich.name)}</span>
      </button>
      <div ref={menue} id="konto" popover="auto" className="menue">
        <div className="stapel stapel--eng">
          <strong>{ich.name}</strong>
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
          {(ich.darf.verwalten || ich.darf.pruefen) && <Link to="/verwaltung">{t(texte.verwaltung)}</Link>}
          <Knopf klein laeuft={endet} onClick={meldeAb}>
            {t(texte.abmelden)}
          </Knopf>
        </div>
      </div>
    </>
  );
}

/** „Okka von Sanderbusch“ → „OS“ */
function initialen(name: string): string {
  const worte = name.split(' ').filter((wort) => /^\p{Lu}/u.test(wort));
  return [worte.at(0), worte.length > 1 ? worte.at(-1) : ''].map((wort) => wort?.[0] ?? '').join('');
}
