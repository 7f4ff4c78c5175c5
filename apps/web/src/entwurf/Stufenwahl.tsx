import { STUFEN, type Stufe } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Wahlgruppe } from '../ui/Feld.js';
import { texte } from './neu/texte.js';

/** How confidential the paper is, and what that means. */
export function Stufenwahl({ wert, setze }: { wert: Stufe; setze: (stufe: Stufe) => void }) {
  const { t } = useSprache();
  return (
    <Wahlgruppe
      beschriftung={t(texte.vertraulichkeit)}
      name="stufe"
      wahlen={STUFEN.map((stufe) => ({
        wert: stufe,
        beschriftung: t(texte[stufe]),
        hinweis: t(texte[`${stufe}Text`]),
      }))}
      wert={wert}
      setze={setze}
    />
  );
}
