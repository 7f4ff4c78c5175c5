import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AbschnittAnsicht, FassungAnsicht, VorgangAnsicht } from '#contract';
import { teilFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Papier } from '../ui/Papier.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { texte, ueberschriften } from './texte.js';

/**
 * The paper as it counts: the frozen Fassung, or the draft before the first one. Its language is German
 * whatever the page speaks.
 */
export function Text({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const entwurf = vorgang.fassung === 0;
  const { data, error, isPending } = useQuery({
    ...teilFrage<FassungAnsicht | AbschnittAnsicht[]>(
      vorgang.id,
      entwurf ? 'abschnitte' : `fassungen/${vorgang.fassung}`,
    ),
    enabled: vorgang.art === 'senatsvorlage',
  });
  if (vorgang.auftrag)
    return (
      <div className="blatt" lang="de">
        <Papier text={vorgang.auftrag.text} />
      </div>
    );
  if (vorgang.art !== 'senatsvorlage') return <p>{t(texte.ohneText)}</p>;
  if (isPending) return <Laedt />;
  if (!data) return <Fehlermeldung fehler={error} />;
  const abschnitte = Array.isArray(data)
    ? data.map(({ buchstabe, text }): [string, string] => [buchstabe, text])
    : Object.entries(data.abschnitte).sort(([a], [b]) => a.localeCompare(b));
  return (
    <>
      {entwurf && <p className="gedaempft">{t(texte.entwurfsstand)}</p>}
      <article className="blatt" lang="de">
        {abschnitte.map(([buchstabe, text]) => (
          <section key={buchstabe} id={`abschnitt-${buchstabe}`}>
            <h2>{ueberschriften[buchstabe]?.de ?? buchstabe}</h2>
            {text.trim() === '' ? (
              <p className="gedaempft">{texte.leererAbschnitt.de}</p>
            ) : (
              <Papier text={text} />
            )}
          </section>
        ))}
      </article>
      <p>
        <Link to="/vorlagen/neu" search={{ vorbild: vorgang.id }}>
          {t(texte.alsVorbild)}
        </Link>
      </p>
    </>
  );
}
