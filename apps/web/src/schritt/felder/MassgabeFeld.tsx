import { useQuery } from '@tanstack/react-query';
import { leseFrage } from '../../api/fragen.js';
import { Wahlgruppe } from '../../ui/Feld.js';
import type { Feldteil } from '../feldteil.js';

/** One of the conditions that are still open. */
export function MassgabeFeld({ beschriftung, wert, setze, fehler, vorgang }: Feldteil) {
  const { data = [] } = useQuery(leseFrage('get /vorgaenge/{id}/massgaben', { pfad: { id: vorgang.id } }));
  return (
    <Wahlgruppe
      beschriftung={beschriftung}
      fehler={fehler}
      name="massgabe"
      wahlen={data
        .filter(({ stand }) => stand === 'offen' || stand === 'umgesetzt')
        .map(({ id, ressort, text }) => ({ wert: id, beschriftung: `${ressort}: ${text}` }))}
      wert={String(wert ?? '')}
      setze={setze}
    />
  );
}
