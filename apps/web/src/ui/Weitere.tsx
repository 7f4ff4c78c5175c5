import { useSprache } from '../sprache/sprache.js';
import { Knopf } from './Knopf.js';
import { texte } from './texte.js';

/** The way to the next page of a list. */
export function Weitere({ laeuft, hole }: { laeuft: boolean; hole: () => unknown }) {
  const { t } = useSprache();
  return (
    <div>
      <Knopf laeuft={laeuft} onClick={() => void hole()}>
        {t(texte.weitere)}
      </Knopf>
    </div>
  );
}
