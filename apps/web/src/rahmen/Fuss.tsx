import { Link } from '@tanstack/react-router';
import { useSprache } from '../sprache/sprache.js';
import { texte } from './texte.js';

const SEITEN = [
  ['/hilfe', texte.hilfe],
  ['/barrierefreiheit', texte.barrierefreiheit],
  ['/stil', texte.bausteine],
] as const;

export function Fuss() {
  const { t } = useSprache();
  return (
    <footer className="fuss klein" aria-label={t(texte.fuss)}>
      <ul>
        {SEITEN.map(([pfad, name]) => (
          <li key={pfad}>
            <Link to={pfad}>{t(name)}</Link>
          </li>
        ))}
        <li className="gedaempft">Kogge</li>
      </ul>
    </footer>
  );
}
