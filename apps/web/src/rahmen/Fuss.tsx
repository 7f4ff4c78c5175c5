import { Link } from '@tanstack/react-router';
import { useSprache } from '../sprache/sprache.js';
import { Sprachschalter } from './Sprachschalter.js';
import { texte } from './texte.js';

const SEITEN = [
  ['/hilfe', texte.hilfe],
  ['/barrierefreiheit', texte.barrierefreiheit],
  ['/datenschutz', texte.datenschutz],
  ['/impressum', texte.impressum],
] as const;

/** What every page of an authority names, the other language, and which Kogge this is. */
export function Fuss({ demo = false }: { demo?: boolean }) {
  const { t } = useSprache();
  return (
    <footer className="fuss klein" aria-label={t(texte.fuss)}>
      {demo && <p>{t(texte.demo)}</p>}
      <ul>
        {SEITEN.map(([pfad, name]) => (
          <li key={pfad}>
            <Link to={pfad}>{t(name)}</Link>
          </li>
        ))}
        <li>
          <Sprachschalter />
        </li>
        <li className="gedaempft">{t(texte.version, { nr: import.meta.env.VITE_KOGGE_VERSION })}</li>
      </ul>
    </footer>
  );
}
