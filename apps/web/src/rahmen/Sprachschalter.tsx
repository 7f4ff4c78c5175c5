import { useContext } from 'react';
import { Sprachwahl } from './sprachwahl.js';

/** The other language, in its own words. */
export function Sprachschalter() {
  const { sprache, waehle } = useContext(Sprachwahl);
  const andere = sprache === 'de' ? 'en' : 'de';
  return (
    <button
      type="button"
      className="kern-btn kern-btn--tertiary knopf knopf--klein"
      lang={andere}
      onClick={() => waehle(andere)}
    >
      <span className="kern-label">{andere === 'en' ? 'English' : 'Deutsch'}</span>
    </button>
  );
}
