import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { IchAnsicht } from '#contract';
import { Glocke } from '../nachrichten/Glocke.js';
import { uebersichtFrage } from '../posteingang/uebersicht.js';
import { useSprache } from '../sprache/sprache.js';
import { Zeichen } from '../ui/Zeichen.js';
import { Kontomenue } from './Kontomenue.js';
import { Marke } from './Marke.js';
import { ORTE, useBeiMassnahmen } from './orte.js';
import { texte } from './texte.js';

interface Angaben {
  ich: IchAnsicht;
  online: boolean;
  suche: () => void;
}

/**
 * One row: mark, places, search, what is new, account. The same order for everybody; what somebody may not see
 * is not there. On a phone the places stand at the lower edge.
 */
export function Kopf({ ich, online, suche }: Angaben) {
  const { t } = useSprache();
  return (
    <header className="kopf">
      <div className="kopf__innen">
        <Link to="/" className="marke" aria-label={t(texte.zumPosteingang)}>
          <Marke />
        </Link>
        {ich.demo && <span className="plakette plakette--hinweis vorfuehrung">{t(texte.vorfuehrung)}</span>}
        <Orte />
        <div className="kopf__rechts">
          <button type="button" className="suchknopf" onClick={suche} aria-keyshortcuts="Control+K">
            <Zeichen name="suche" />
            <span>{t(texte.suchen)}</span> <kbd>{t(texte.suchtaste)}</kbd>
          </button>
          {ich.darf.schreibenFuer.length > 0 && (
            <Link
              to="/vorlagen/neu"
              className="kopf__knopf"
              aria-label={`${t(texte.neuKurz)} – ${t(texte.neu)}`}
            >
              <Zeichen name="plus" />
              <span>{t(texte.neuKurz)}</span>
            </Link>
          )}
          <Glocke />
          <Kontomenue ich={ich} />
        </div>
      </div>
      {!online && (
        <p className="hinweisband" role="status">
          {t(texte.offline)}
        </p>
      )}
    </header>
  );
}

function Orte() {
  const { t } = useSprache();
  const offen = useQuery(uebersichtFrage()).data?.anzahl ?? 0;
  const beiMassnahmen = useBeiMassnahmen();
  return (
    <nav className="navigation" aria-label={t(texte.hauptmenue)}>
      <ul>
        <li>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            {t(texte.posteingang)} {offen > 0 && <span className="zaehler">{offen}</span>}
          </Link>
        </li>
        {ORTE.map(([pfad, name]) => (
          <li key={pfad}>
            <Link to={pfad} {...(beiMassnahmen && pfad === '/massnahmen' && { 'aria-current': 'page' })}>
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
