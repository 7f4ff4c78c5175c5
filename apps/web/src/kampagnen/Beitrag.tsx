import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { kampagnentexte as texte } from './texte.js';

/** How many reports are approved, as a bar and in numbers, and how many are late. */
export function Beitrag({
  name,
  gesamt,
  frei,
  ueberfaellig,
}: {
  name: string;
  gesamt: number;
  frei: number;
  ueberfaellig: number;
}) {
  const { t } = useSprache();
  const worte = t(texte.beitrag, { frei, gesamt });
  return (
    <div className="beitrag">
      <progress
        className="fortschritt"
        aria-label={`${name}: ${worte}`}
        max={Math.max(1, gesamt)}
        value={frei}
      />
      <span className="klein">{worte}</span>
      {ueberfaellig > 0 && (
        <Plakette art="schlecht">{t(texte.verspaetetAnzahl, { anzahl: ueberfaellig })}</Plakette>
      )}
    </div>
  );
}
