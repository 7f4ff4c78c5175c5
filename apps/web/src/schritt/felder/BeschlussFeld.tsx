import { useQuery } from '@tanstack/react-query';
import { leseFrage } from '../../api/fragen.js';
import { tag } from '../../sprache/datum.js';
import { useSprache } from '../../sprache/sprache.js';
import { Auswahlfeld } from '../../ui/Feld.js';
import type { Feldteil } from '../feldteil.js';
import { texte } from '../texte.js';

/** A decided paper that the reader may see; the newest first. */
export function BeschlussFeld({ angabe, beschriftung, wert, setze, fehler }: Feldteil) {
  const { t, sprache } = useSprache();
  const { data } = useQuery(leseFrage('get /beschluesse', { abfrage: { anzahl: 200 } }));
  return (
    <Auswahlfeld
      beschriftung={beschriftung}
      pflicht={angabe.pflicht}
      fehler={fehler}
      wert={String(wert ?? '')}
      setze={setze}
    >
      <option value="">{t(texte.bitteWaehlen)}</option>
      {(data?.eintraege ?? []).map(({ id, nummer, titel, beschlossenAm }) => (
        <option key={id} value={id}>
          {[beschlossenAm && tag(beschlossenAm, sprache), nummer, titel].filter(Boolean).join(' ')}
        </option>
      ))}
    </Auswahlfeld>
  );
}
