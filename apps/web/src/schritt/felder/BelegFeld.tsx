import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { leseFrage } from '../../api/fragen.js';
import { useSprache } from '../../sprache/sprache.js';
import { Auswahlfeld } from '../../ui/Feld.js';
import type { Feldteil } from '../feldteil.js';
import { texte } from '../texte.js';

/** One of the files that hang on the Auftrag: the text of a Beschluss outside. */
export function BelegFeld({ beschriftung, wert, setze, fehler, vorgang: { id } }: Feldteil) {
  const { t } = useSprache();
  const { data: anlagen = [] } = useQuery(leseFrage('get /vorgaenge/{id}/anlagen', { pfad: { id } }));
  if (anlagen.length === 0)
    return (
      <p>
        {t(texte.ohneBeleg)}{' '}
        <Link to="/vorgaenge/$id" params={{ id }} search={{ reiter: 'anlagen' }}>
          {t(texte.zuDenAnlagen)}
        </Link>
      </p>
    );
  return (
    <Auswahlfeld
      beschriftung={beschriftung}
      fehler={fehler}
      wert={String(wert ?? '')}
      setze={(anlage) => setze(anlage || undefined)}
    >
      <option value="">{t(texte.bitteWaehlen)}</option>
      {anlagen.map(({ id: anlage, name }) => (
        <option key={anlage} value={anlage}>
          {name}
        </option>
      ))}
    </Auswahlfeld>
  );
}
