import { useSprache } from '../sprache/sprache.js';
import { Textfeld } from '../ui/Feld.js';
import { texte } from './texte.js';

/** Why: whatever touches rights has a reason, and those concerned read it. */
export function Grundfeld({ wert, setze }: { wert: string; setze: (grund: string) => void }) {
  const { t } = useSprache();
  return (
    <Textfeld
      maxLength={500}
      minLength={3}
      pflicht
      required
      beschriftung={t(texte.grund)}
      wert={wert}
      setze={setze}
    />
  );
}
