import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { VorgangAnsicht } from '#contract';
import { abschnitteFrage, leseFrage, useDarf } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Papier } from '../ui/Papier.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Gliederung } from './Gliederung.js';
import { BUCHSTABEN, texte, ueberschriften } from './texte.js';

/**
 * The paper as it counts: the frozen Fassung, or the draft before the first one. Its language is German
 * whatever the page speaks.
 */
export function Text({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const schreibt = useDarf().schreibenFuer.length > 0;
  const entwurf = vorgang.fassung === 0;
  const { data, error, isPending } = useText(vorgang);
  if (vorgang.auftrag)
    return (
      <div className="blatt" lang="de">
        <Papier text={vorgang.auftrag.text} />
      </div>
    );
  if (vorgang.art !== 'senatsvorlage') return <p>{t(texte.ohneText)}</p>;
  if (isPending) return <Laedt />;
  if (!data) return <Fehlermeldung fehler={error} />;
  return (
    <div className="schrift">
      <Gliederung vorgang={vorgang} abschnitte={data.map(({ buchstabe }) => buchstabe)} />
      <div className="stapel">
        {entwurf && <p className="gedaempft">{t(texte.entwurfsstand)}</p>}
        <article className="blatt" lang="de">
          {data.map(({ buchstabe, text }) => (
            <section key={buchstabe} id={`abschnitt-${buchstabe}`}>
              <h2>{ueberschriften[buchstabe].de}</h2>
              {text.trim() === '' ? (
                <p className="gedaempft">{texte.leererAbschnitt.de}</p>
              ) : (
                <Papier text={text} />
              )}
            </section>
          ))}
        </article>
        {schreibt && (
          <p>
            <Link to="/vorlagen/neu" search={{ vorbild: vorgang.id }}>
              {t(texte.alsVorbild)}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}

/** The sections of the last Fassung, or of the draft before there is one. */
function useText({ id, art, fassung }: VorgangAnsicht) {
  const vorlage = art === 'senatsvorlage';
  const entwurf = useQuery({
    ...abschnitteFrage(id),
    enabled: vorlage && fassung === 0,
  });
  const eingefroren = useQuery({
    ...leseFrage('get /vorgaenge/{id}/fassungen/{nr}', { pfad: { id, nr: String(fassung) } }),
    select: ({ abschnitte }) =>
      BUCHSTABEN.flatMap((buchstabe) => {
        const text = abschnitte[buchstabe];
        return text === undefined ? [] : [{ buchstabe, text }];
      }),
    enabled: vorlage && fassung > 0,
  });
  const { data, error, isPending } = fassung === 0 ? entwurf : eingefroren;
  return { data, error, isPending };
}
