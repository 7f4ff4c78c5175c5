import { useQuery } from '@tanstack/react-query';
import type { Seite, VorgangKurz } from '#contract';
import { lies } from '../../api/api.js';
import { useSprache } from '../../sprache/sprache.js';
import { Auswahlfeld } from '../../ui/Feld.js';
import type { Feldteil } from '../Schrittfeld.js';
import { texte } from '../texte.js';

/** A running paper that the reader may see. */
export function VorlageFeld({ angabe, beschriftung, wert, setze, fehler }: Feldteil) {
  const { t } = useSprache();
  const { data } = useQuery({
    queryKey: ['vorlagen', 'laufende'],
    queryFn: ({ signal }) =>
      lies<Seite<VorgangKurz>>('/vorgaenge?art=senatsvorlage&offen=ja&anzahl=200', signal),
  });
  return (
    <Auswahlfeld
      beschriftung={beschriftung}
      pflicht={angabe.pflicht}
      fehler={fehler}
      wert={String(wert ?? '')}
      setze={setze}
    >
      <option value="">{t(texte.bitteWaehlen)}</option>
      {(data?.eintraege ?? []).map(({ id, nummer, titel }) => (
        <option key={id} value={id}>
          {nummer} {titel}
        </option>
      ))}
    </Auswahlfeld>
  );
}
