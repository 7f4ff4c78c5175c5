import type { Termin, Wert } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { terminInWorten } from './termine.js';
import { berichtstexte as texte } from './texte.js';

/** A value exactly as written; an empty cell stays empty. */
export function Wertzelle({ wert }: { wert: Wert | null }) {
  const { t } = useSprache();
  if (wert === null) return null;
  return (
    <span lang="de" className="wert">
      {wert.text}
      {wert.ungefaehr && <span className="kern-sr-only"> ({t(texte.ungefaehr)})</span>}
    </span>
  );
}

/** A date in the precision it has, and as written where that reads differently. */
export function Terminzelle({ termin }: { termin: Termin | null }) {
  const { sprache } = useSprache();
  if (termin === null) return null;
  const worte = terminInWorten(termin, sprache);
  const geschrieben = terminInWorten(termin, 'de') === termin.text ? null : termin.text;
  return (
    <span className="wert">
      <span lang={worte === termin.text ? 'de' : undefined}>{worte}</span>
      {geschrieben !== null && (
        <span className="klein gedaempft" lang="de">
          {' '}
          ({geschrieben})
        </span>
      )}
    </span>
  );
}
