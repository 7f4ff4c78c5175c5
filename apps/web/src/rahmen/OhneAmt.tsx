import { useSprache } from '../sprache/sprache.js';
import { Seite } from './Seite.js';
import { texte } from './texte.js';

/** Somebody who holds no office at present: what that means, and whom to ask. */
export function OhneAmt() {
  const { t } = useSprache();
  return (
    <Seite titel={t(texte.ohneAmt)}>
      <p>{t(texte.ohneAmtText)}</p>
    </Seite>
  );
}
