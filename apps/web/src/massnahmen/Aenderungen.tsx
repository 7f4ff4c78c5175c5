import { useQuery } from '@tanstack/react-query';
import type { MassnahmeAenderung } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { massnahmentexte as texte } from './texte.js';

/** Who changed what, when and why, the latest first; read when somebody wants to know. */
export function Aenderungen({ id }: { id: string }) {
  const { t } = useSprache();
  const { data, error, isPending } = useQuery(
    leseFrage('get /massnahmen/{id}/aenderungen', { pfad: { id } }),
  );
  return (
    <details className="karte">
      <summary>
        {t(texte.aenderungen)}
        {data && <span className="gedaempft"> ({data.length})</span>}
      </summary>
      <div className="stapel">
        {isPending && <Laedt />}
        {error && <Fehlermeldung fehler={error} />}
        {data?.length === 0 && <p className="gedaempft">{t(texte.keineAenderungen)}</p>}
        {data && data.length > 0 && (
          <ol className="verlauf">
            {data
              .toSorted((a, b) => b.version - a.version)
              .map((aenderung) => (
                <Aenderung key={aenderung.version} aenderung={aenderung} />
              ))}
          </ol>
        )}
      </div>
    </details>
  );
}

function Aenderung({ aenderung }: { aenderung: MassnahmeAenderung }) {
  const { t, sprache } = useSprache();
  const { version, am, person, grund, felder } = aenderung;
  return (
    <li className="stapel stapel--eng">
      <strong>{t(texte.aenderung, { version, zeit: zeitpunkt(am, sprache), person })}</strong>
      {grund && <p lang="de">{grund}</p>}
      <ul className="stapel stapel--eng">
        {felder.map(({ feld, titel, vorher, nachher }) => (
          <li key={feld}>
            {t(titel)}:{' '}
            <del lang="de">
              <span className="kern-sr-only">{t(texte.vorher)}: </span>
              {vorher ?? t(texte.leererWert)}
            </del>{' '}
            →{' '}
            <ins lang="de">
              <span className="kern-sr-only">{t(texte.nachher)}: </span>
              {nachher ?? t(texte.leererWert)}
            </ins>
          </li>
        ))}
      </ul>
    </li>
  );
}
