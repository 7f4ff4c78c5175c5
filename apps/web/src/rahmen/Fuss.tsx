import { useSprache } from '../sprache/sprache.js';
import { texte } from './texte.js';

export function Fuss() {
  const { t } = useSprache();
  return (
    <footer className="fuss klein" aria-label={t(texte.fuss)}>
      <ul>
        <li className="gedaempft">Kogge</li>
      </ul>
    </footer>
  );
}
