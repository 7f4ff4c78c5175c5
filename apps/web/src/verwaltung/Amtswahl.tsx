import { useQuery } from '@tanstack/react-query';
import { rollen, type Rolle } from '#contract';
import { ressortsFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Auswahlfeld } from '../ui/Feld.js';
import { texte } from './texte.js';

/** A role, and the Ressort in which it is held. */
export function Amtswahl<R extends Rolle>({
  rollenwahl,
  amt,
  setze,
}: {
  rollenwahl: readonly R[];
  amt: { rolle: R; ressort: string };
  setze: (teil: { rolle?: R; ressort?: string }) => void;
}) {
  const { t } = useSprache();
  const { data: ressorts = [] } = useQuery(ressortsFrage);
  return (
    <>
      <Auswahlfeld beschriftung={t(texte.rolle)} pflicht wert={amt.rolle} setze={(rolle) => setze({ rolle })}>
        {rollenwahl.map((rolle) => (
          <option key={rolle} value={rolle}>
            {t(rollen[rolle])}
          </option>
        ))}
      </Auswahlfeld>
      <Auswahlfeld
        beschriftung={t(texte.ressort)}
        pflicht
        wert={amt.ressort}
        setze={(ressort) => setze({ ressort })}
      >
        {ressorts.map(({ kuerzel, name }) => (
          <option key={kuerzel} value={kuerzel}>
            {name}
          </option>
        ))}
      </Auswahlfeld>
    </>
  );
}
