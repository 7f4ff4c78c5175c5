import { Link } from '@tanstack/react-router';
import { useSprache } from '../sprache/sprache.js';
import { berichtstexte as texte } from './texte.js';

/** The three lists of this part. */
export function Bereichsreiter() {
  const { t } = useSprache();
  return (
    <nav aria-label={t(texte.teile)}>
      <ul className="reiter">
        <li>
          <Link to="/massnahmen">{t(texte.massnahmen)}</Link>
        </li>
        <li>
          <Link to="/berichte">{t(texte.berichte)}</Link>
        </li>
        <li>
          <Link to="/kampagnen">{t(texte.kampagnen)}</Link>
        </li>
      </ul>
    </nav>
  );
}
