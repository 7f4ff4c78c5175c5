import { anmeldeadresse } from '../../api/adresse.js';
import { useSprache } from '../../sprache/sprache.js';
import { Sprachschalter } from '../Sprachschalter.js';
import { Seite } from '../Seite.js';
import { texte } from './texte.js';

/** Where the person wanted to go is where she comes out after the login. */
export function Anmeldeseite() {
  const { t } = useSprache();
  const ziel = `${location.pathname}${location.search}`;
  return (
    <>
      <header className="kopf">
        <div className="kopf__innen reihe--aussen">
          <span className="marke">
            <img src="/kogge.svg" alt="" /> Kogge
          </span>
          <Sprachschalter />
        </div>
      </header>
      <main>
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
      </main>
    </>
  );
}
