import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { IchAnsicht } from '#contract';
import { aufgabenzahlFrage } from '../posteingang/aufgaben.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Kontomenue } from './Kontomenue.js';
import { Sprachschalter } from './Sprachschalter.js';
import { texte } from './texte.js';

/** Mark, main menu with the number of open tasks, account. The same order for everybody; what somebody may not see is not there. */
export function Kopf({ ich, online }: { ich: IchAnsicht; online: boolean }) {
  const { t } = useSprache();
  const { data: offen = 0 } = useQuery(aufgabenzahlFrage);
  const verwaltet = ich.aemter.some(({ rolle }) => rolle === 'ADMIN' || rolle === 'PRUEF');
  return (
    <header className="kopf">
      {ich.demo && <p className="hinweisband klein">{t(texte.demo)}</p>}
      {!online && <p className="hinweisband hinweisband--warnung" role="status">{t(texte.offline)}</p>}
      <div className="kopf__innen">
        <Link to="/" className="marke"><img src="/kogge.svg" alt="" /> Kogge</Link>
        <nav className="navigation" aria-label={t(texte.hauptmenue)}>
          <ul>
            <li><Link to="/" activeOptions={{ exact: true, includeSearch: false }}>{t(texte.posteingang)} {offen > 0 && <span className="zaehler">{offen > 199 ? '200+' : offen}</span>}</Link></li>
          </ul>
        </nav>
        <div className="reihe">
          <Knopflink to="/vorlagen/neu" klein>{t(texte.neu)}</Knopflink>
          <Sprachschalter />
          <Kontomenue ich={ich} verwaltet={verwaltet} />
        </div>
      </div>
    </header>
  );
}
