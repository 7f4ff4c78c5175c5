import { useQuery } from '@tanstack/react-query';
import { ressortsFrage } from '../../api/fragen.js';
import { useSprache } from '../../sprache/sprache.js';
import { Auswahlfeld, Feldgruppe, Wahl } from '../../ui/Feld.js';
import type { Feldteil } from '../feldteil.js';
import { texte } from '../texte.js';

/** One Ressort. */
export function RessortFeld({ angabe, beschriftung, wert, setze, fehler }: Feldteil) {
  const { t } = useSprache();
  const { data = [] } = useQuery(ressortsFrage);
  return (
    <Auswahlfeld
      beschriftung={beschriftung}
      pflicht={angabe.pflicht}
      fehler={fehler}
      wert={String(wert ?? '')}
      setze={setze}
    >
      <option value="">{t(texte.bitteWaehlen)}</option>
      {data.map(({ kuerzel, name }) => (
        <option key={kuerzel} value={kuerzel}>
          {name} ({kuerzel})
        </option>
      ))}
    </Auswahlfeld>
  );
}

/** Several Ressorts. */
export function RessortsFeld({ beschriftung, wert, setze, fehler }: Feldteil) {
  const { data = [] } = useQuery(ressortsFrage);
  const gewaehlt = Array.isArray(wert) ? (wert as string[]) : [];
  return (
    <Feldgruppe beschriftung={beschriftung} fehler={fehler}>
      {data.map(({ kuerzel, name }) => (
        <Wahl
          key={kuerzel}
          type="checkbox"
          beschriftung={`${name} (${kuerzel})`}
          checked={gewaehlt.includes(kuerzel)}
          onChange={(e) =>
            setze(e.target.checked ? [...gewaehlt, kuerzel] : gewaehlt.filter((eines) => eines !== kuerzel))
          }
        />
      ))}
    </Feldgruppe>
  );
}
