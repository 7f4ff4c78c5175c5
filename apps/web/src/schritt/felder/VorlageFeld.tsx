import { useQuery } from '@tanstack/react-query';
import { leseFrage } from '../../api/fragen.js';
import { useSprache } from '../../sprache/sprache.js';
import { Auswahlfeld } from '../../ui/Feld.js';
import type { Feldteil } from '../feldteil.js';
import { texte } from '../texte.js';

/** A running paper that the reader may see; never the one that the Auftrag comes from. */
export function VorlageFeld({ angabe, beschriftung, wert, setze, fehler, vorgang }: Feldteil) {
  const { t } = useSprache();
  const { data } = useQuery(
    leseFrage('get /vorgaenge', { abfrage: { art: 'senatsvorlage', offen: 'ja', anzahl: 200 } }),
  );
  return (
    <Auswahlfeld
      beschriftung={beschriftung}
      pflicht={angabe.pflicht}
      fehler={fehler}
      wert={String(wert ?? '')}
      setze={setze}
    >
      <option value="">{t(texte.bitteWaehlen)}</option>
      {(data?.eintraege ?? [])
        .filter(({ id }) => id !== vorgang.auftrag?.quelle)
        .map(({ id, nummer, titel }) => (
          <option key={id} value={id}>
            {nummer} {titel}
          </option>
        ))}
    </Auswahlfeld>
  );
}
