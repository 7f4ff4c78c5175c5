import { useId } from 'react';
import { useSprache } from '../sprache/sprache.js';
import { dateitexte as texte } from './datei-texte.js';
import { Knopf } from './Knopf.js';

/** How far a file is on its way, and how to stop it. */
export function Uebertragung({
  name,
  anteil,
  brichAb,
}: {
  name: string;
  anteil: number;
  brichAb: () => void;
}) {
  const { t } = useSprache();
  const id = useId();
  return (
    <div className="stapel stapel--eng">
      <label htmlFor={id}>{anteil < 1 ? t(texte.laeuft, { name }) : t(texte.gelesen)}</label>
      <progress id={id} className="fortschritt" max={1} value={anteil < 1 ? anteil : undefined}>
        {t(texte.anteil, { prozent: Math.round(anteil * 100) })}
      </progress>
      <div>
        <Knopf klein onClick={brichAb}>
          {t(texte.abbrechen)}
        </Knopf>
      </div>
    </div>
  );
}
