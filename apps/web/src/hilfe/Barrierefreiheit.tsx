import { Seite } from '../rahmen/Seite.js';
import { useSprache } from '../sprache/sprache.js';
import { texte } from './texte.js';

export function Barrierefreiheit() {
  const { t } = useSprache();
  return (
    <Seite titel={t(texte.erklaerung)} schmal>
      <div className="stapel">
        <p>{t(texte.stand)}</p>
        <h2>{t(texte.offen)}</h2>
        <ul>
          <li>{t(texte.offen1)}</li>
          <li>{t(texte.offen2)}</li>
        </ul>
        <h2>{t(texte.barriere)}</h2>
        <p>{t(texte.barriereText)}</p>
      </div>
    </Seite>
  );
}
