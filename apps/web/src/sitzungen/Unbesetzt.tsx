import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { stelleInWorten, type UnbesetztAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Tafel } from '../ui/Tafel.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { altfalltexte as texte } from './altfall-texte.js';

/** Stations whose office nobody holds and nobody deputises for: what waits there waits for nobody. */
export function Unbesetzt() {
  const { t } = useSprache();
  const { data, error } = useQuery(leseFrage('get /unbesetzt'));
  if (error) return <Fehlermeldung fehler={error} />;
  if (!data) return <Laedt />;
  return (
    <div className="stapel">
      <p className="gedaempft">{t(texte.unbesetztErklaert)}</p>
      {data.length === 0 ? (
        <Leer titel={t(texte.alleBesetzt)} />
      ) : (
        <Tafel
          titel={t(texte.unbesetzt)}
          spalten={[texte.vorgang, texte.station, texte.stelle, texte.handelt, texte.seit].map((spalte) =>
            t(spalte),
          )}
        >
          {data.map((eine) => (
            <Zeile key={eine.nummer} eine={eine} />
          ))}
        </Tafel>
      )}
    </div>
  );
}

function Zeile({
  eine: { vorgang, nummer, zustandTitel, stellen, handelnde, seit },
}: {
  eine: UnbesetztAnsicht;
}) {
  const { t, sprache } = useSprache();
  return (
    <tr>
      <th scope="row">
        {vorgang === null ? (
          nummer
        ) : (
          <Link to="/vorgaenge/$id" params={{ id: vorgang }}>
            {nummer}
          </Link>
        )}
      </th>
      <td data-spalte={t(texte.station)}>{t(zustandTitel)}</td>
      <td data-spalte={t(texte.stelle)}>{stellen.map((stelle) => stelleInWorten(stelle, t)).join(', ')}</td>
      <td data-spalte={t(texte.handelt)}>
        {handelnde.length === 0
          ? t(texte.niemand)
          : handelnde.map((stelle) => stelleInWorten(stelle, t)).join(', ')}
      </td>
      <td data-spalte={t(texte.seit)}>{tag(seit, sprache)}</td>
    </tr>
  );
}
