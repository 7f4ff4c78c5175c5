import { Feldgruppe, Wahl } from '../../ui/Feld.js';
import type { Feldteil } from '../feldteil.js';

/** Which sections somebody is concerned with; none chosen means all. */
export function AbschnitteFeld({ angabe, beschriftung, wert, setze, fehler }: Feldteil) {
  const gewaehlt = Array.isArray(wert) ? (wert as string[]) : [];
  return (
    <Feldgruppe beschriftung={beschriftung} fehler={fehler}>
      <div className="reihe">
        {(angabe.items?.enum ?? []).map((buchstabe) => (
          <Wahl
            key={buchstabe}
            type="checkbox"
            beschriftung={buchstabe}
            checked={gewaehlt.includes(buchstabe)}
            onChange={(e) =>
              setze(
                e.target.checked
                  ? [...gewaehlt, buchstabe].sort()
                  : gewaehlt.filter((einer) => einer !== buchstabe),
              )
            }
          />
        ))}
      </div>
    </Feldgruppe>
  );
}
