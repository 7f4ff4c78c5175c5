import { useQuery } from '@tanstack/react-query';
import { inVertretung, stelleInWorten, type VorgangAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/**
 * Everything that ever happened to the Vorgang, the latest first: who, as whom, what, when, on which content.
 */
export function Verlauf({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const { data, error, isPending } = useQuery(
    leseFrage('get /vorgaenge/{id}/schritte', { pfad: { id: vorgang.id } }),
  );
  if (isPending) return <Laedt />;
  if (!data) return <Fehlermeldung fehler={error} />;
  return (
    <ol className="verlauf" reversed aria-label={t(texte.verlauf)}>
      {data
        .toSorted((a, b) => b.version - a.version)
        .map(({ version, titel, zeit, name, amt, statt, vertritt, detail, inhaltSha256 }) => (
          <li key={version}>
            <strong>{t(titel)}</strong>
            <div className="klein gedaempft">
              <time dateTime={zeit}>{zeitpunkt(zeit, sprache)}</time> · {name}
              {amt && !amt.startsWith('person@') ? ` · ${stelleInWorten(amt, t)}` : ''}
              {statt ? ` (${t(texte.unbesetztStatt, { wer: stelleInWorten(statt, t) })})` : ''}
              {vertritt === null ? '' : ` · ${t(inVertretung(vertritt))}`}
              {inhaltSha256 && (
                <>
                  {' '}
                  · <code title={inhaltSha256}>{inhaltSha256.slice(0, 8)}</code>
                </>
              )}
            </div>
            {freitext(detail).map((satz) => (
              <p key={satz} lang="de">
                {satz}
              </p>
            ))}
          </li>
        ))}
    </ol>
  );
}

/** What the person wrote with the Schritt. */
function freitext(detail: Record<string, unknown> | null): string[] {
  return ['grund', 'vermerk', 'text', 'bemerkung'].flatMap((feld) =>
    typeof detail?.[feld] === 'string' && detail[feld] !== '' ? [detail[feld]] : [],
  );
}
