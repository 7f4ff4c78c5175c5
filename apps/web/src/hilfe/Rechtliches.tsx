import { Seite } from '../rahmen/Seite.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { texte } from './rechtliches-texte.js';

const TEILE = [
  [texte.wozu, texte.wozuText],
  [texte.geraet, texte.geraetText],
  [texte.dritte, texte.dritteText],
  [texte.rechte, texte.rechteText],
] as const;

const ANSCHRIFT = 'Senatskanzlei der Freien Hansestadt Bremen, Rathaus, Am Markt 21, 28195 Bremen';

export function Datenschutz() {
  const { t } = useSprache();
  return (
    <Seite titel={t(texte.datenschutz)} schmal>
      <div className="stapel stapel--weit">
        {TEILE.map(([titel, text]) => (
          <section key={titel.de} className="stapel stapel--eng">
            <h2>{t(titel)}</h2>
            <p>{t(text)}</p>
          </section>
        ))}
      </div>
    </Seite>
  );
}

export function Impressum() {
  const { t } = useSprache();
  return (
    <Seite titel={t(texte.impressum)} schmal>
      <div className="stapel stapel--weit">
        <section className="stapel stapel--eng">
          <h2>{t(texte.herausgeber)}</h2>
          <p lang="de">{ANSCHRIFT}</p>
        </section>
        <section className="stapel stapel--eng">
          <h2>{t(texte.fragen)}</h2>
          <p>{t(texte.fragenText)}</p>
          <div>
            <Knopflink to="/hilfe">{t(texte.zurHilfe)}</Knopflink>
          </div>
        </section>
      </div>
    </Seite>
  );
}
