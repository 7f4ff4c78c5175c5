import { useQuery, useQueryClient } from '@tanstack/react-query';
import { stufenworte, type AnlageAnsicht, type VorgangAnsicht } from '#contract';
import { adresse } from '../api/adresse.js';
import { ichFrage, leseFrage, vorgangFrage } from '../api/fragen.js';
import { NeueAnlage } from '../entwurf/NeueAnlage.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Dateimerkmale } from './Dateimerkmale.js';
import { schrittVon } from './schritte.js';
import { texte } from './texte.js';

/** The files that hang on the Vorgang; always as a download. */
export function Anlagen({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { data, error, isPending } = useQuery(
    leseFrage('get /vorgaenge/{id}/anlagen', { pfad: { id: vorgang.id } }),
  );
  if (isPending) return <Laedt />;
  if (!data) return <Fehlermeldung fehler={error} />;
  return (
    <div className="stapel">
      <Anlagenliste vorgang={vorgang.id} anlagen={data} />
      {vorgang.art === 'auftrag' && <NeuerBeleg key={data.length} vorgang={vorgang} />}
    </div>
  );
}

/** The text of a Beschluss outside, on which an extension or a lifting may rest. */
function NeuerBeleg({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { data: stand } = useQuery(vorgangFrage(vorgang.id));
  const { data: ich } = useQuery(ichFrage);
  const abfragen = useQueryClient();
  if (!stand || !ich || schrittVon(vorgang, 'anlageHinzufuegen')?.moeglich !== true) return null;
  return (
    <NeueAnlage
      vorgang={vorgang.id}
      etag={stand.etag}
      maxMb={ich.dateiMaxMb}
      gelungen={() => void abfragen.invalidateQueries({ queryKey: vorgangFrage(vorgang.id).queryKey })}
    />
  );
}

function Anlagenliste({ vorgang, anlagen }: { vorgang: string; anlagen: readonly AnlageAnsicht[] }) {
  const { t, sprache } = useSprache();
  if (anlagen.length === 0)
    return (
      <Leer titel={t(texte.keineAnlagen)}>
        <p>{t(texte.keineAnlagenErklaert)}</p>
      </Leer>
    );
  return (
    <ul className="zeilen" aria-label={t(texte.anlagenliste)}>
      {anlagen.map(({ id, name, typ, groesse, merkmale, alternativtext, stufe, hinzugefuegtAm }) => (
        <li key={id} className="stapel stapel--eng zeile--eng">
          <a
            href={adresse('get /vorgaenge/{id}/anlagen/{anlage}', { pfad: { id: vorgang, anlage: id } })}
            download={name}
          >
            {name}
          </a>
          <div className="zeile__dazu">
            <span>{typ.split('/').at(-1)?.split('.').at(-1)}</span>
            <span>{t(texte.groesse, { kib: Math.max(1, Math.round(groesse / 1024)) })}</span>
            <span>{tag(hinzugefuegtAm, sprache)}</span>
            {stufe !== 'offen' && <span>{t(stufenworte[stufe])}</span>}
            <Dateimerkmale merkmale={merkmale} />
            {alternativtext && <span lang="de">{alternativtext}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
