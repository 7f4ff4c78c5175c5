import { useState } from 'react';
import { gewaehlteDarstellung, stelleDarstellungEin, type Darstellung } from '../rahmen/darstellung.js';
import { useSprache } from '../sprache/sprache.js';
import { Feldgruppe, Wahl } from '../ui/Feld.js';
import { texte } from './texte.js';

const WAHLEN = [
  ['system', texte.system],
  ['light', texte.hell],
  ['dark', texte.dunkel],
] as const;

/** Light or dark: applies at once, on this device. */
export function Darstellungswahl() {
  const { t } = useSprache();
  const [wahl, setWahl] = useState<Darstellung>(gewaehlteDarstellung);
  return (
    <section aria-labelledby="darstellung">
      <h2 id="darstellung">{t(texte.darstellung)}</h2>
      <Feldgruppe beschriftung={t(texte.hellOderDunkel)}>
        <div className="reihe">
          {WAHLEN.map(([wert, name]) => (
            <Wahl
              key={wert}
              type="radio"
              name="darstellung"
              beschriftung={t(name)}
              checked={wahl === wert}
              onChange={() => {
                stelleDarstellungEin(wert);
                setWahl(wert);
              }}
            />
          ))}
        </div>
      </Feldgruppe>
    </section>
  );
}
