import { useQuery } from '@tanstack/react-query';
import { leseFrage } from '../../api/fragen.js';
import { useHeute } from '../../api/heute.js';
import { tagLang } from '../../sprache/datum.js';
import { useSprache } from '../../sprache/sprache.js';
import { Auswahlfeld } from '../../ui/Feld.js';
import { nimmtVorlagen } from '../../sitzungen/sitzungen.js';
import type { Feldteil } from '../feldteil.js';
import { texte } from '../texte.js';

/** The meetings that are still to come. */
export function SitzungFeld({ angabe, beschriftung, wert, setze, fehler }: Feldteil) {
  const { t, sprache } = useSprache();
  const { data } = useQuery(leseFrage('get /sitzungen', { abfrage: { ab: useHeute(), anzahl: 60 } }));
  const kommende = (data?.eintraege ?? [])
    .filter(nimmtVorlagen)
    .sort((a, b) => a.datum.localeCompare(b.datum));
  return (
    <Auswahlfeld
      beschriftung={beschriftung}
      pflicht={angabe.pflicht}
      fehler={fehler}
      wert={String(wert ?? '')}
      setze={setze}
    >
      <option value="">{t(texte.bitteWaehlen)}</option>
      {kommende.map(({ id, datum, nummer }) => (
        <option key={id} value={id}>
          {tagLang(datum, sprache)} ({nummer}.)
        </option>
      ))}
    </Auswahlfeld>
  );
}
