import { useState } from 'react';
import { tagLang } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { liesTag, schreibeTag } from './datumseingabe.js';
import { Eingabe, Feld } from './Feld.js';

interface Angaben {
  beschriftung: string;
  pflicht?: boolean;
  wert: string;
  setze: (wert: string) => void;
  fehler?: string | undefined;
}

/**
 * A day in one field, written as people write it, and said back in words. What is no day is sent as written:
 * the server says what to do.
 */
export function Datumsfeld({ beschriftung, pflicht = false, wert, setze, fehler }: Angaben) {
  const { sprache } = useSprache();
  const [geschrieben, setGeschrieben] = useState(() => schreibeTag(wert));
  // Kept as it was written while it means the value; a form that is emptied empties it too.
  const text = (liesTag(geschrieben) ?? geschrieben) === wert ? geschrieben : schreibeTag(wert);
  const tag = liesTag(text);
  const beispiel =
    sprache === 'de' ? 'TT.MM.JJJJ, zum Beispiel 30.09.2025' : 'DD.MM.YYYY, for example 30.09.2025';
  return (
    <Feld
      beschriftung={beschriftung}
      pflicht={pflicht}
      fehler={fehler}
      hinweis={<span aria-live="polite">{tag ? tagLang(tag, sprache) : beispiel}</span>}
    >
      <Eingabe
        kurz
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(e) => {
          setGeschrieben(e.target.value);
          setze(liesTag(e.target.value) ?? e.target.value);
        }}
      />
    </Feld>
  );
}
