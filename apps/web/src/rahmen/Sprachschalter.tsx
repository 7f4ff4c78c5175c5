import { useContext } from 'react';
import { Sprachwahl } from './sprachwahl.js';

/** The other language, in its own words. */
export function Sprachschalter() {
  const { sprache, waehle } = useContext(Sprachwahl);
  const andere = sprache === 'de' ? 'en' : 'de';
  return (
    <button type="button" className="wortknopf" lang={andere} onClick={() => waehle(andere)}>
      {andere === 'en' ? 'English' : 'Deutsch'}
    </button>
  );
}
