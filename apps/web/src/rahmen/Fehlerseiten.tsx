import { useRouter } from '@tanstack/react-router';
import { useSprache } from '../sprache/sprache.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { texte } from './fehler-texte.js';
import { Seite } from './Seite.js';

export function NichtGefunden() {
  const { t } = useSprache();
  return (
    <Seite titel={t(texte.gibtEsNicht)} schmal>
      <div className="stapel">
        <p>{t(texte.gibtEsNichtText)}</p>
        <Auswege />
      </div>
    </Seite>
  );
}

/** What browsers say when a file of the page does not come. */
const NICHT_GELADEN = /dynamically imported module|module script failed|unable to preload/iu;

/** What no page has caught: the rest of the application stays. */
export function Fehlerseite({ error }: { error: unknown }) {
  const { t } = useSprache();
  const nichtGeladen = error instanceof Error && NICHT_GELADEN.test(error.message);
  return (
    <Seite titel={t(nichtGeladen ? texte.nichtGeladen : texte.abgestuerzt)} schmal>
      <div className="stapel">
        {nichtGeladen ? <p>{t(texte.nichtGeladenText)}</p> : <Fehlermeldung fehler={error} />}
        <div className="reihe">
          <Knopf onClick={() => location.reload()}>{t(texte.neuLaden)}</Knopf>
        </div>
        <Auswege />
      </div>
    </Seite>
  );
}

function Auswege() {
  const { t } = useSprache();
  const { history } = useRouter();
  return (
    <div className="reihe">
      <Knopflink to="/" art="primary">
        {t(texte.zumPosteingang)}
      </Knopflink>
      <Knopflink to="/suche">{t(texte.suchen)}</Knopflink>
      {history.canGoBack() && (
        <Knopf art="tertiary" onClick={() => history.back()}>
          {t(texte.zurueck)}
        </Knopf>
      )}
    </div>
  );
}
