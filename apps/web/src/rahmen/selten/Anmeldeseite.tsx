import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { anmeldeadresse } from '../../api/adresse.js';
import { useSprache } from '../../sprache/sprache.js';
import { Fuss } from '../Fuss.js';
import { Marke } from '../Marke.js';
import { Seite } from '../Seite.js';
import { texte } from './texte.js';

/** What everybody may read before the login: the footer leads there. */
const OHNE_ANMELDUNG = ['/hilfe', '/barrierefreiheit', '/datenschutz', '/impressum'];

/** Where the person wanted to go is where she comes out after the login. */
export function Anmeldeseite() {
  const { t } = useSprache();
  const { pathname } = useLocation();
  return (
    <>
      <header className="kopf">
        <div className="kopf__innen">
          <Link to="/" className="marke" aria-label={t(texte.zurAnmeldung)}>
            <Marke />
          </Link>
        </div>
      </header>
      <main>{OHNE_ANMELDUNG.includes(pathname) ? <Outlet /> : <Anmeldung />}</main>
      <Fuss />
    </>
  );
}

function Anmeldung() {
  const { t } = useSprache();
  const ziel = `${location.pathname}${location.search}`;
  return (
    <Seite titel={t(texte.willkommen)} schmal>
      <div className="stapel">
        <p>{t(texte.einleitung)}</p>
        <div>
          <a className="kern-btn kern-btn--primary knopf" href={anmeldeadresse(ziel)}>
            <span className="kern-label">{t(texte.anmelden)}</span>
          </a>
        </div>
      </div>
    </Seite>
  );
}
