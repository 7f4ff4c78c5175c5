import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import type { IchAnsicht } from '#contract';
import { Glocke } from '../nachrichten/Glocke.js';
import { uebersichtFrage } from '../posteingang/uebersicht.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Kontomenue } from './Kontomenue.js';
import { Sprachschalter } from './Sprachschalter.js';
import { texte } from './texte.js';

const MENUE = [
  ['/vorlagen', texte.vorlagen],
  ['/massnahmen', texte.massnahmen],
  ['/sitzungen', texte.sitzungen],
  ['/beschluesse', texte.beschluesse],
  ['/fristen', texte.fristen],
  ['/suche', texte.suche],
] as const;

/**
 * Mark, main menu with the number of open tasks, account. The same order for everybody; what somebody may not
 * see is not there.
 */
export function Kopf({ ich, online }: { ich: IchAnsicht; online: boolean }) {
  const { t } = useSprache();
  const offen = useQuery(uebersichtFrage()).data?.anzahl ?? 0;
  // Reports and campaigns have addresses of their own and belong to the measures.
  const beiBerichten = /^\/(?:berichte|kampagnen)/u.test(useLocation().pathname);
  const verwaltet = ich.darf.verwalten || ich.darf.pruefen;
  return (
    <header className="kopf">
      {ich.demo && <p className="hinweisband klein">{t(texte.demo)}</p>}
      {!online && (
        <p className="hinweisband hinweisband--warnung" role="status">
          {t(texte.offline)}
        </p>
      )}
      <div className="kopf__innen">
        <Link to="/" className="marke">
          <img src="/kogge.svg" alt="" /> Kogge
        </Link>
        <nav className="navigation" aria-label={t(texte.hauptmenue)}>
          <ul>
            <li>
              <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
                {t(texte.posteingang)} {offen > 0 && <span className="zaehler">{offen}</span>}
              </Link>
            </li>
            {MENUE.map(([pfad, name]) => (
              <li key={pfad}>
                <Link to={pfad} {...(beiBerichten && pfad === '/massnahmen' && { 'aria-current': 'page' })}>
                  {t(name)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="reihe">
          {ich.darf.schreibenFuer.length > 0 && <Neu />}
          <Glocke />
          <Sprachschalter />
          <Kontomenue ich={ich} verwaltet={verwaltet} />
        </div>
      </div>
    </header>
  );
}

function Neu() {
  const { t } = useSprache();
  return (
    <Knopflink to="/vorlagen/neu" art="primary" klein>
      {t(texte.neu)}
    </Knopflink>
  );
}
