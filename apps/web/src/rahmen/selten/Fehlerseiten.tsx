import { useSprache } from '../../sprache/sprache.js';
import { Knopf, Knopflink } from '../../ui/Knopf.js';
import { Fehlermeldung } from '../../ui/Zustaende.js';
import { Seite } from '../Seite.js';
import { texte } from './texte.js';

export function NichtGefunden() {
  const { t } = useSprache();
  return (
    <Seite titel={t(texte.gibtEsNicht)} schmal>
      <div className="stapel">
        <p>{t(texte.gibtEsNichtText)}</p>
        <div>
          <Knopflink to="/" art="primary">
            {t(texte.zumPosteingang)}
          </Knopflink>
        </div>
      </div>
    </Seite>
  );
}

/** What no page has caught: the rest of the application stays. */
export function Fehlerseite({ error }: { error: unknown }) {
  const { t } = useSprache();
  return (
    <Seite titel={t(texte.abgestuerzt)} schmal>
      <div className="stapel">
        <Fehlermeldung fehler={error} />
        <div className="reihe">
          <Knopf art="primary" onClick={() => location.reload()}>
            {t(texte.neuLaden)}
          </Knopf>
          <Knopflink to="/">{t(texte.zumPosteingang)}</Knopflink>
        </div>
      </div>
    </Seite>
  );
}
