import { Seite } from '../rahmen/Seite.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { texte, woerter } from './texte.js';

export function Hilfe() {
  const { t } = useSprache();
  return (
    <Seite titel={t(texte.titel)} schmal>
      <div className="stapel stapel--weit">
        <section className="stapel">
          <h2>{t(texte.ersteSchritte)}</h2>
          <ol>
            {[texte.schritt1, texte.schritt2, texte.schritt3, texte.schritt4].map((schritt, i) => (
              <li key={i}>{t(schritt)}</li>
            ))}
          </ol>
        </section>
        <section className="stapel">
          <h2>{t(texte.berichte)}</h2>
          <ul>
            {[texte.berichte1, texte.berichte2, texte.berichte3, texte.berichte4].map((satz, i) => (
              <li key={i}>{t(satz)}</li>
            ))}
          </ul>
        </section>
        <Woerterbuch />
        <section className="stapel">
          <h2>{t(texte.kontakt)}</h2>
          <p>{t(texte.kontaktText)}</p>
        </section>
        <section className="stapel">
          <h2>{t(texte.barriere)}</h2>
          <p>{t(texte.barriereText)}</p>
          <div>
            <Knopflink to="/barrierefreiheit">{t(texte.zurErklaerung)}</Knopflink>
          </div>
        </section>
      </div>
    </Seite>
  );
}

function Woerterbuch() {
  const { t } = useSprache();
  return (
    <section className="stapel">
      <h2>{t(texte.woerter)}</h2>
      <dl className="stapel stapel--eng">
        {woerter.map(({ wort, sinn }) => (
          <div key={wort.de}>
            <dt>
              <strong lang="de">{t(wort)}</strong>
            </dt>
            <dd>{t(sinn)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
