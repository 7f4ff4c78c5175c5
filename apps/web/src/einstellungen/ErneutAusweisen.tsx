import { anmeldeadresse } from '../api/adresse.js';
import { ApiFehler } from '../api/api.js';
import { useSprache } from '../sprache/sprache.js';
import { Adressknopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** A refusal; where a fresh proof would help, with the way to it. */
export function ErneutAusweisen({ fehler }: { fehler: Error }) {
  const { t } = useSprache();
  if (!(fehler instanceof ApiFehler) || fehler.code !== 'erneute_anmeldung_noetig')
    return <Fehlermeldung fehler={fehler} />;
  return (
    <Meldung art="warning">
      <p>{t(texte.erneut)}</p>
      <div>
        <Adressknopf art="primary" href={anmeldeadresse(location.pathname, 'erneut')}>
          {t(texte.ausweisen)}
        </Adressknopf>
      </div>
    </Meldung>
  );
}
