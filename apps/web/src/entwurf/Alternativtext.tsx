import { useSprache } from '../sprache/sprache.js';
import { Textfeld } from '../ui/Feld.js';
import { texte } from './texte.js';

/** The sentence that says what a file shows. */
export function Alternativtext({
  wert,
  setze,
  pflicht,
  fehlt = false,
}: {
  wert: string;
  setze: (text: string) => void;
  pflicht: boolean;
  fehlt?: boolean;
}) {
  const { t } = useSprache();
  return (
    <Textfeld
      lang="de"
      maxLength={500}
      beschriftung={t(texte.alternativtext)}
      hinweis={t(texte.alternativtextHinweis)}
      pflicht={pflicht}
      fehler={fehlt ? t(texte.alternativtextFehlt) : undefined}
      wert={wert}
      setze={setze}
    />
  );
}
