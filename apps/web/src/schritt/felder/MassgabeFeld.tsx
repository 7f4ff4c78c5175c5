import { useQuery } from '@tanstack/react-query';
import type { MassgabeAnsicht } from '#contract';
import { teilFrage } from '../../api/fragen.js';
import { Feldgruppe, Wahl } from '../../ui/Feld.js';
import type { Feldteil } from '../Schrittfeld.js';

/** One of the conditions that are still open. */
export function MassgabeFeld({ beschriftung, wert, setze, fehler, vorgang }: Feldteil) {
  const { data = [] } = useQuery(teilFrage<MassgabeAnsicht[]>(vorgang.id, 'massgaben'));
  return (
    <Feldgruppe beschriftung={beschriftung} fehler={fehler}>
      {data
        .filter(({ stand }) => stand === 'offen')
        .map(({ id, ressort, text }) => (
          <Wahl
            key={id}
            type="radio"
            name="massgabe"
            beschriftung={`${ressort}: ${text}`}
            checked={wert === id}
            onChange={() => setze(id)}
          />
        ))}
    </Feldgruppe>
  );
}
