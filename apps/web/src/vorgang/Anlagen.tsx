import { useQuery } from '@tanstack/react-query';
import { stufenworte, type VorgangAnsicht } from '#contract';
import { adresse } from '../api/adresse.js';
import { leseFrage } from '../api/fragen.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** The files that hang on the paper; always as a download. */
export function Anlagen({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const { data, error, isPending } = useQuery(
    leseFrage('get /vorgaenge/{id}/anlagen', { pfad: { id: vorgang.id } }),
  );
  if (isPending) return <Laedt />;
  if (!data) return <Fehlermeldung fehler={error} />;
  if (data.length === 0)
    return (
      <Leer titel={t(texte.keineAnlagen)}>
        <p>{t(texte.keineAnlagenErklaert)}</p>
      </Leer>
    );
  return (
    <ul className="zeilen" aria-label={t(texte.anlagenliste)}>
      {data.map(({ id, name, typ, groesse, alternativtext, stufe, hinzugefuegtAm }) => (
        <li key={id} className="stapel stapel--eng zeile--eng">
          <a
            href={adresse('get /vorgaenge/{id}/anlagen/{anlage}', { pfad: { id: vorgang.id, anlage: id } })}
            download={name}
          >
            {name}
          </a>
          <div className="zeile__dazu">
            <span>{typ.split('/').at(-1)?.split('.').at(-1)}</span>
            <span>{t(texte.groesse, { kib: Math.max(1, Math.round(groesse / 1024)) })}</span>
            <span>{tag(hinzugefuegtAm, sprache)}</span>
            {stufe !== 'offen' && <span>{t(stufenworte[stufe])}</span>}
            {alternativtext && <span lang="de">{alternativtext}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
