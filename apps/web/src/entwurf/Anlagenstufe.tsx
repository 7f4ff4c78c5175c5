import { istStufe, STUFEN, stufenworte, type Stufe } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Auswahlfeld } from '../ui/Feld.js';
import { texte } from './texte.js';

/** Who may open the file: whoever reads the paper, or fewer. */
export function Anlagenstufe({ stufe, setze }: { stufe: Stufe; setze: (stufe: Stufe) => void }) {
  const { t } = useSprache();
  return (
    <Auswahlfeld
      beschriftung={t(texte.anlagenstufe)}
      wert={stufe}
      setze={(wert) => istStufe(wert) && setze(wert)}
    >
      {STUFEN.map((eine) => (
        <option key={eine} value={eine}>
          {eine === 'offen' ? t(texte.wieVorlage) : t(stufenworte[eine])}
        </option>
      ))}
    </Auswahlfeld>
  );
}
