import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listeFrage } from '../listen/liste.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { texte } from './texte.js';

/**
 * From one task to the next without the way back through the inbox. A Vorgang that does not wait for the
 * reader leads to the first that does.
 */
export function Nachbarn({ id }: { id: string }) {
  const { t } = useSprache();
  const { data } = useInfiniteQuery(listeFrage('get /aufgaben'));
  const aufgaben = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  const hier = aufgaben.findIndex((eine) => eine.id === id);
  const vorige = aufgaben[hier - 1];
  const naechste = aufgaben[hier + 1];
  if (!vorige && !naechste) return null;
  return (
    <nav className="nachbarn klein" aria-label={t(texte.nachbarn)}>
      {vorige ? (
        <Link to="/vorgaenge/$id" params={{ id: vorige.id }}>
          ← {t(texte.vorige)}
          <Titel titel={vorige.titel} />
        </Link>
      ) : (
        <span />
      )}
      {naechste && (
        <Link to="/vorgaenge/$id" params={{ id: naechste.id }}>
          {t(texte.naechste)}
          <Titel titel={naechste.titel} /> →
        </Link>
      )}
    </nav>
  );
}

function Titel({ titel }: { titel: string }) {
  return (
    <span className="nachbarn__titel">
      : <span lang="de">{titel}</span>
    </span>
  );
}
