import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ANDERSWO } from '#contract';
import { vorgangFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { sitzungstexte as texte } from './texte.js';

/** What the reader may do with a Vorgang now, each as a link to its page. */
export function Schrittlinks({ vorgang, ohne = [] }: { vorgang: string; ohne?: readonly string[] }) {
  const { t } = useSprache();
  const { data } = useQuery(vorgangFrage(vorgang));
  const moegliche =
    data?.inhalt.schritte.filter(
      ({ name, moeglich }) => moeglich && !ANDERSWO.includes(name) && !ohne.includes(name),
    ) ?? [];
  if (moegliche.length === 0) return null;
  return (
    <div className="reihe klein">
      <span className="gedaempft">{t(texte.moeglich)}</span>
      {moegliche.map(({ name, titel }) => (
        <Link key={name} to="/vorgaenge/$id/schritt/$schritt" params={{ id: vorgang, schritt: name }}>
          {t(titel)}
          <span className="kern-sr-only"> – {data?.inhalt.nummer}</span>
        </Link>
      ))}
    </div>
  );
}
